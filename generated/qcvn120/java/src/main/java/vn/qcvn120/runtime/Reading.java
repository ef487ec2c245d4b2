package vn.qcvn120.runtime;

import java.util.List;

/**
 * What reading one packet gave: its value, if it has one, and everything found.
 *
 * @param <T> the record that was asked for
 * @param value the packet, or null if an error was found in it
 * @param findings all findings, in the order of the document
 * @param isValid whether none of them is an error; true to the whole document, even if truncated
 * @param truncated whether there were more findings than were asked for
 */
public record Reading<T>(T value, List<Finding> findings, boolean isValid, boolean truncated) {
  /**
   * The packet.
   *
   * @return the value, never null
   * @throws InvalidPacketException if there is none; it carries the findings
   */
  public T orThrow() {
    if (value == null) {
      throw new InvalidPacketException(findings);
    }
    return value;
  }

  /** Says how many findings there are, and nothing of the packet. */
  @Override
  public String toString() {
    return "Reading[isValid=" + isValid + ", findings=" + findings.size() + "]";
  }
}
