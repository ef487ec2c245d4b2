package vn.goitin.runtime;

import java.util.List;

/**
 * A packet that has no value; carries everything found, and nothing of what the packet said.
 *
 * @serial exclude
 */
public final class InvalidPacketException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 5;

  private final Finding[] findings;

  /**
   * An exception for these findings.
   *
   * @param findings everything found, errors and warnings
   */
  public InvalidPacketException(List<Finding> findings) {
    super(summary(findings));
    this.findings = findings.toArray(new Finding[0]);
  }

  /**
   * Everything found.
   *
   * @return errors and warnings, in the order of the document
   */
  public List<Finding> findings() {
    return ImmutableList.of(findings);
  }

  /**
   * The exception that carries findings, among a framework's exception and its causes.
   *
   * @param thrown what a framework threw
   * @return the exception, or null if there is none
   */
  public static InvalidPacketException in(Throwable thrown) {
    Throwable one = thrown;
    while (one != null && !(one instanceof InvalidPacketException)) {
      one = one.getCause();
    }
    return (InvalidPacketException) one;
  }

  /** Counts the errors and names the first of them by place and rule. */
  private static String summary(List<Finding> findings) {
    List<Finding> errors =
        findings.stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .collect(ImmutableList.collector());
    StringBuilder text = new StringBuilder().append(errors.size()).append(" error(s)");
    String separator = ": ";
    for (Finding error : errors.subList(0, Math.min(SHOWN, errors.size()))) {
      text.append(separator).append(error.path()).append(' ').append(error.rule());
      separator = ", ";
    }
    return errors.size() > SHOWN ? text.append(", …").toString() : text.toString();
  }
}
