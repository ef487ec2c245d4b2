package vn.example.quantrac.runtime;

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

  Map<String, String> words() {
    return Map.of("min", shown(min), "max", shown(max));
  }

  private static String shown(BigDecimal bound) {
    return bound == null ? "…" : bound.toPlainString();
  }
}
