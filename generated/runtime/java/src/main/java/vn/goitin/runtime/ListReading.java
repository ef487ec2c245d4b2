package vn.goitin.runtime;

import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What reading a list of packets gave: one reading an item, so that one bad item costs no other.
 *
 * @param <T> the record of the items
 */
public final class ListReading<T> implements WireValue {
  private final List<Reading<T>> items;
  private final List<Finding> findings;
  private final boolean valid;
  private final boolean truncated;
  private List<Finding> announced = Collections.emptyList();

  /**
   * A reading of your own, for tests.
   *
   * @param items a reading for each item, in order
   * @param findings all findings of the whole list, in the order of the document
   * @param isValid whether none of them is an error
   * @param truncated whether there were more findings than were asked for
   */
  public ListReading(
      List<Reading<T>> items, List<Finding> findings, boolean isValid, boolean truncated) {
    this.items = Objects.requireNonNull(items, "items");
    this.findings = Objects.requireNonNull(findings, "findings");
    this.valid = isValid;
    this.truncated = truncated;
  }

  /**
   * What reading each item gave.
   *
   * @return a reading for each item, in order
   */
  public List<Reading<T>> items() {
    return items;
  }

  /**
   * All that was found.
   *
   * @return findings of the whole list, in the order of the document
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * What the edition that was asked for beside the verdict finds, and the verdict has not; no part
   * of it.
   *
   * @return findings in the order of the document
   */
  public List<Finding> announced() {
    return announced;
  }

  /** The same, beside it what another edition finds. */
  ListReading<T> with(List<Finding> later) {
    ListReading<T> made =
        new ListReading<>(items, findings, valid, truncated);
    made.announced = Announced.of(findings, later);
    return made;
  }

  /**
   * Whether no error was found.
   *
   * @return true to the whole document, even if truncated
   */
  public boolean isValid() {
    return valid;
  }

  /**
   * Whether there were more findings than were asked for.
   *
   * @return true if findings were left out
   */
  public boolean truncated() {
    return truncated;
  }

  /**
   * The values of the items that have one.
   *
   * @return the values, in order
   */
  public List<T> values() {
    return items.stream()
        .map(Reading::value)
        .filter(Objects::nonNull)
        .collect(ImmutableList.collector());
  }

  /**
   * All values.
   *
   * @return one value an item
   * @throws InvalidPacketException if an error was found; it carries the findings
   */
  public List<T> orThrow() {
    if (!valid) {
      throw new InvalidPacketException(findings);
    }
    return values();
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof ListReading)) {
      return false;
    }
    ListReading<?> that = (ListReading<?>) other;
    return items.equals(that.items)
        && findings.equals(that.findings)
        && valid == that.valid
        && truncated == that.truncated;
  }

  @Override
  public int hashCode() {
    return Objects.hash(items, findings, valid, truncated);
  }

  /** Says how many items and findings there are, and nothing of the packets. */
  @Override
  public String toString() {
    return "ListReading[isValid="
        + valid
        + ", items="
        + items.size()
        + ", findings="
        + findings.size()
        + "]";
  }
}
