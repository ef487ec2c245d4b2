package vn.qcvn120.runtime;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Bounds on a number, inclusive.
 *
 * @param min the least, or null
 * @param max the greatest, or null
 * @param severity what a breach weighs
 */
record Range(BigDecimal min, BigDecimal max, Severity severity) {
  static Range of(String min, String max, Severity severity) {
    return new Range(
        min == null ? null : new BigDecimal(min),
        max == null ? null : new BigDecimal(max),
        severity);
  }

  boolean has(BigDecimal number) {
    return (min == null || number.compareTo(min) >= 0)
        && (max == null || number.compareTo(max) <= 0);
  }

  /** The bounds in words; where one is open, it is that of the type, {@code limit}. */
  static Map<String, String> words(Range range, String limit) {
    BigDecimal min = range == null ? null : range.min;
    BigDecimal max = range == null ? null : range.max;
    return Map.of(
        "min", min == null ? "-" + limit : min.toPlainString(),
        "max", max == null ? limit : max.toPlainString());
  }
}
