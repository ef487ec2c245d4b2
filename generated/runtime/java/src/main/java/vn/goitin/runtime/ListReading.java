package vn.goitin.runtime;

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
  private final Basis basis;

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
    this(items, findings, isValid, truncated, Basis.NONE);
  }

  ListReading(
      List<Reading<T>> items,
      List<Finding> findings,
      boolean isValid,
      boolean truncated,
      Basis basis) {
    this.basis = basis;
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
   * The lists of codes that such a record is judged by, whether or not this one has a value there.
   *
   * @return each with its version; two verdicts can be compared where these are the same
   */
  public List<UsedList> used() {
    return basis.used;
  }

  /**
   * The lists that nobody gave, whose codes were not judged.
   *
   * @return ids of code tables
   */
  public List<String> notJudged() {
    return basis.notJudged;
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
