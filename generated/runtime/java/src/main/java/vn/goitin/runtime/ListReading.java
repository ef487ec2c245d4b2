package vn.goitin.runtime;

import java.util.List;
import java.util.Objects;

/**
 * What reading a list of packets gave: one reading an item, so that one bad item costs no other.
 *
 * @param <T> the record of the items
 * @param items a reading for each item, in order
 * @param findings all findings of the whole list, in the order of the document
 * @param isValid whether none of them is an error; true to the whole document, even if truncated
 * @param truncated whether there were more findings than were asked for
 */
public record ListReading<T>(
    List<Reading<T>> items, List<Finding> findings, boolean isValid, boolean truncated)
    implements WireValue {
  /**
   * The values of the items that have one.
   *
   * @return the values, in order
   */
  public List<T> values() {
    return items.stream().map(Reading::value).filter(Objects::nonNull).toList();
  }

  /**
   * All values.
   *
   * @return one value an item
   * @throws InvalidPacketException if an error was found; it carries the findings
   */
  public List<T> orThrow() {
    if (!isValid) {
      throw new InvalidPacketException(findings);
    }
    return values();
  }

  /** Says how many items and findings there are, and nothing of the packets. */
  @Override
  public String toString() {
    return "ListReading[isValid="
        + isValid
        + ", items="
        + items.size()
        + ", findings="
        + findings.size()
        + "]";
  }
}
