package vn.goitin.runtime;

/** Bounds on a point in time, inclusive, in ISO form as the specification writes them. */
final class Period {
  private static final int MONTH = 6;

  /** The day of a time of day. */
  private static final String FIRST_DAY = "00010101";

  /** The first and the last, or null. */
  private final String min;

  private final String max;
  private final Severity severity;

  Period(String min, String max, Severity severity) {
    this.min = min;
    this.max = max;
    this.severity = severity;
  }

  /** Whether a moment {@code yyyyMMddHHmmss} is within; what a bound leaves open it includes. */
  boolean has(long moment) {
    return (min == null || moment >= filled(min, "01000000"))
        && (max == null || moment <= filled(max, "31235959"));
  }

  /** The digits of a bound, what it leaves open taken from {@code rest}, {@code ddHHmmss}. */
  private static long filled(String bound, String rest) {
    String digits = (bound.contains("-") ? "" : FIRST_DAY) + bound.replaceAll("[^0-9]", "");
    return Long.parseLong(digits + rest.substring(digits.length() - MONTH));
  }

  void report(ReadState state, Field field) {
    Range.report(min, max, "since", "until", severity, state, field);
  }
}
