package vn.goitin.runtime;

import java.util.List;
import java.util.Objects;

/** What reading one message gave: what it is, its value, its records, and everything found. */
public final class MessageReading implements WireValue {
  private final Service<?, ?> service;
  private final MessageKind kind;
  private final Packet value;
  private final List<Reading<? extends Packet>> records;
  private final List<Finding> findings;
  private final boolean valid;
  private final boolean truncated;
  private final Basis basis;

  /**
   * A reading of your own, for tests.
   *
   * @param service the service it belongs to, or null if that is not clear
   * @param kind request or response, or null if there is no message in the bytes
   * @param value the whole message, or null if an error was found in it or it is a list
   * @param records a reading for each record it carries
   * @param findings all findings, in the order of the document
   * @param isValid whether none of them is an error
   * @param truncated whether there were more findings than were asked for
   */
  public MessageReading(
      Service<?, ?> service,
      MessageKind kind,
      Packet value,
      List<Reading<? extends Packet>> records,
      List<Finding> findings,
      boolean isValid,
      boolean truncated) {
    this(service, kind, value, records, findings, isValid, truncated, Basis.NONE);
  }

  MessageReading(
      Service<?, ?> service,
      MessageKind kind,
      Packet value,
      List<Reading<? extends Packet>> records,
      List<Finding> findings,
      boolean isValid,
      boolean truncated,
      Basis basis) {
    this.basis = basis;
    this.service = service;
    this.kind = kind;
    this.value = value;
    this.records = Objects.requireNonNull(records, "records");
    this.findings = Objects.requireNonNull(findings, "findings");
    this.valid = isValid;
    this.truncated = truncated;
  }

  /**
   * The service that the message belongs to.
   *
   * @return the service, or null if that is not clear
   */
  public Service<?, ?> service() {
    return service;
  }

  /**
   * What the message is.
   *
   * @return request or response, or null if there is no message in the bytes
   */
  public MessageKind kind() {
    return kind;
  }

  /**
   * The whole message.
   *
   * @return the value, or null if an error was found in it or it is a list
   */
  public Packet value() {
    return value;
  }

  /**
   * The records that the message carries.
   *
   * @return a reading for each, so that a bad one costs no other
   */
  public List<Reading<? extends Packet>> records() {
    return records;
  }

  /**
   * All that was found.
   *
   * @return findings in the order of the document
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
   * The lists of codes that such a message is judged by, whether or not this one has a value there.
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
   * The whole message.
   *
   * @return the value, never null
   * @throws InvalidPacketException if there is none; it carries the findings
   */
  public Packet orThrow() {
    if (value == null) {
      throw new InvalidPacketException(findings);
    }
    return value;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof MessageReading)) {
      return false;
    }
    MessageReading that = (MessageReading) other;
    return service == that.service
        && kind == that.kind
        && Objects.equals(value, that.value)
        && records.equals(that.records)
        && findings.equals(that.findings)
        && valid == that.valid
        && truncated == that.truncated;
  }

  @Override
  public int hashCode() {
    return Objects.hash(service, kind, value, records, findings, valid, truncated);
  }

  /** Says what the message is and how many records and findings there are, nothing of its data. */
  @Override
  public String toString() {
    return "MessageReading[service="
        + service
        + ", kind="
        + kind
        + ", isValid="
        + valid
        + ", records="
        + records.size()
        + ", findings="
        + findings.size()
        + "]";
  }
}
