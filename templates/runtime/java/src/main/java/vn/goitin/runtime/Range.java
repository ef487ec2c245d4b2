package vn.goitin.runtime;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * Bounds on a number, inclusive, as the specification writes them.
 *
 * @param min the least, or null
 * @param max the greatest, or null
 * @param low the least as text, or null
 * @param high the greatest as text, or null
 * @param severity what a breach weighs
 */
record Range(BigDecimal min, BigDecimal max, String low, String high, Severity severity) {
  static Range of(String min, String max, Severity severity) {
    return new Range(
        min == null ? null : new BigDecimal(min),
        max == null ? null : new BigDecimal(max),
        min,
        max,
        severity);
  }

  boolean has(BigDecimal number) {
    return (min == null || number.compareTo(min) >= 0)
        && (max == null || number.compareTo(max) <= 0);
  }

  /** Says that a number is out of bounds, by which of them there are. */
  void report(ReadState state, Field field) {
    report(low, high, "min", "max", severity, state, field);
  }

  static void report(
      String low, String high, String from, String to, Severity severity, ReadState state, Field field) {
    Map<String, Object> blanks = new HashMap<>();
    if (low != null) {
      blanks.put("min", low);
    }
    if (high != null) {
      blanks.put("max", high);
    }
    String key = low != null && high != null ? "range" : "range/" + (low != null ? from : to);
    state.report(key, severity, field, blanks);
  }
}
