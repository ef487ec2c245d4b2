package vn.goitin.runtime;

import java.util.List;
import java.util.Objects;

/**
 * What reading one packet gave: its value, if it has one, and everything found.
 *
 * @param <T> the record that was asked for
 */
public final class Reading<T> implements WireValue {
  private final T value;
  private final boolean valid;
  private final boolean truncated;

  /** The findings, or who finds them when they are asked for. */
  private final Object found;

  private final int node;

  /** Its place in a list; negative where it stands in none. */
  private final int index;

  private final RawJson json;
  private final Basis basis;

  /**
   * A reading of your own, for tests.
   *
   * @param value the packet, or null if an error was found in it
   * @param findings all findings, in the order of the document
   * @param isValid whether none of them is an error
   * @param truncated whether there were more findings than were asked for
   */
  public Reading(T value, List<Finding> findings, boolean isValid, boolean truncated) {
    this(value, isValid, truncated, Objects.requireNonNull(findings, "findings"), 0, -1, null, Basis.NONE);
  }

  private Reading(
      T value,
      boolean valid,
      boolean truncated,
      Object found,
      int node,
      int index,
      RawJson json,
      Basis basis) {
    this.basis = basis;
    this.value = value;
    this.valid = valid;
    this.truncated = truncated;
    this.found = found;
    this.node = node;
    this.index = index;
    this.json = json;
  }

  /** A reading of a record that stands at a place of a list, or in none. */
  static <T> Reading<T> of(
      T value,
      boolean valid,
      boolean truncated,
      List<Finding> findings,
      int index,
      RawJson json,
      Basis basis) {
    return new Reading<>(value, valid, truncated, findings, 0, index, json, basis);
  }

  /** A reading whose findings are found again when they are asked for. */
  static <T> Reading<T> of(
      T value,
      boolean valid,
      boolean truncated,
      SecondReading again,
      int node,
      int index,
      Basis basis) {
    return new Reading<>(value, valid, truncated, again, node, index, null, basis);
  }

  /**
   * The packet.
   *
   * @return the value, or null if an error was found in it
   */
  public T value() {
    return value;
  }

  /**
   * Its place in the list that it was read from.
   *
   * @return the place, from 0; null where it stands in no list
   */
  public Integer index() {
    return index < 0 ? null : index;
  }

  /**
   * A refused record of a list as it came, to be put aside.
   *
   * @return the record without whitespace between its parts; null where it is valid or stands in no list
   */
  public RawJson json() {
    boolean isKept = !valid && index >= 0 && found instanceof SecondReading;
    return isKept ? ((SecondReading) found).json(node) : json;
  }

  /**
   * All that was found.
   *
   * @return findings in the order of the document; of a record behind the thousandth finding of a
   *     message they are found again from its bytes
   */
  @SuppressWarnings("unchecked")
  public List<Finding> findings() {
    return found instanceof SecondReading
        ? ((SecondReading) found).findings(node, index)
        : (List<Finding>) found;
  }

  /**
   * Whether no error was found.
   *
   * @return true to the whole record, even if truncated
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
   * The packet.
   *
   * @return the value, never null
   * @throws InvalidPacketException if there is none; it carries the findings
   */
  public T orThrow() {
    if (value == null) {
      throw new InvalidPacketException(findings());
    }
    return value;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Reading)) {
      return false;
    }
    Reading<?> that = (Reading<?>) other;
    return Objects.equals(value, that.value)
        && valid == that.valid
        && truncated == that.truncated
        && findings().equals(that.findings());
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, valid, truncated);
  }

  /** Says whether it is valid, and nothing of the packet. */
  @Override
  public String toString() {
    return "Reading[isValid=" + valid + ", findings=" + findings().size() + "]";
  }
}
