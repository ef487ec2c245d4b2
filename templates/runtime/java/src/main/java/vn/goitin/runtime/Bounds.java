package vn.goitin.runtime;

/** How many of something there may be: code points of a text, items of a list. */
final class Bounds {
  /** The fewest; 0 where there is no bound. */
  private final int min;

  private final boolean hasMin;

  /** The most; the greatest {@code int} is no bound. */
  private final int max;

  private final Severity severity;

  Bounds(int min, boolean hasMin, int max, Severity severity) {
    this.min = min;
    this.hasMin = hasMin;
    this.max = max;
    this.severity = severity;
  }

  boolean fit(int count) {
    return count >= min && count <= max;
  }

  /** Whether a text has so many code points; counts them only where it must. */
  boolean fit(String text) {
    int units = text.length();
    return units <= max && units / 2 >= min || fit(text.codePointCount(0, units));
  }

  /** Says that a number of something is out of bounds, by which of them there are. */
  void report(String rule, ReadState state, Field field) {
    boolean hasMax = max != Integer.MAX_VALUE;
    String least = String.valueOf(min);
    String most = String.valueOf(max);
    if (hasMin && min == max) {
      state.report(rule + "/exact", severity, field, Blanks.of("exact", least));
    } else if (hasMin && hasMax) {
      state.report(rule, severity, field, Blanks.of("min", least, "max", most));
    } else if (hasMin) {
      state.report(rule + "/min", severity, field, Blanks.of("min", least));
    } else {
      state.report(rule + "/max", severity, field, Blanks.of("max", most));
    }
  }
}
