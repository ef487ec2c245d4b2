package goitin.runtime;

import java.util.Map;

/**
 * How many of something there may be: code points of a text, items of a list.
 *
 * @param min the fewest; 0 is no bound
 * @param max the most; the greatest {@code int} is no bound
 * @param severity what a breach weighs
 */
record Bounds(int min, int max, Severity severity) {
  boolean fit(int count) {
    return count >= min && count <= max;
  }

  /** Whether a text has so many code points; counts them only where it must. */
  boolean fit(String text) {
    int units = text.length();
    return units <= max && units / 2 >= min || fit(text.codePointCount(0, units));
  }

  Map<String, String> words() {
    String least = min == 0 ? "…" : String.valueOf(min);
    String most = max == Integer.MAX_VALUE ? "…" : String.valueOf(max);
    return Map.of("min", least, "max", most);
  }
}
