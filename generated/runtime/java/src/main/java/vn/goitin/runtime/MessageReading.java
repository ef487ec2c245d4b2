package vn.goitin.runtime;

import java.util.List;

/**
 * What reading one message gave: what it is, its value, its records, and everything found.
 *
 * @param service the service it belongs to, or null if that is not clear
 * @param kind request or response, or null if there is no message in the bytes
 * @param value the whole message, or null if an error was found in it or it is a list
 * @param records a reading for each record it carries, so that a bad one costs no other
 * @param findings all findings, in the order of the document
 * @param isValid whether none of them is an error; true to the whole document, even if truncated
 * @param truncated whether there were more findings than were asked for
 */
public record MessageReading(
    Service<?, ?> service,
    MessageKind kind,
    Packet value,
    List<Reading<? extends Packet>> records,
    List<Finding> findings,
    boolean isValid,
    boolean truncated)
    implements WireValue {
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

  /** Says what the message is and how many records and findings there are, nothing of its data. */
  @Override
  public String toString() {
    return "MessageReading[service="
        + service
        + ", kind="
        + kind
        + ", isValid="
        + isValid
        + ", records="
        + records.size()
        + ", findings="
        + findings.size()
        + "]";
  }
}
