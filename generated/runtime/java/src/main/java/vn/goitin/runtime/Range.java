package vn.goitin.runtime;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Bounds on a number, inclusive, as the specification writes them. */
final class Range {
  /** The least and the greatest, or null; as numbers and as texts. */
  private final BigDecimal min;

  private final BigDecimal max;
  private final String low;
  private final String high;
  private final Severity severity;

  Range(String low, String high, Severity severity) {
    this.min = low == null ? null : new BigDecimal(low);
    this.max = high == null ? null : new BigDecimal(high);
    this.low = low;
    this.high = high;
    this.severity = severity;
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
    if (low != null && low.equals(high)) {
      state.report("range/exact", severity, field, Blanks.of("exact", low));
      return;
    }
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
