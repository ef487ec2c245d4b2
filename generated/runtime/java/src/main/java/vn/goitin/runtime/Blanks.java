package vn.goitin.runtime;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** What fills the blanks of a sentence, by their names. */
final class Blanks {
  private Blanks() {}

  /** A sentence without blanks. */
  static <V> Map<String, V> none() {
    return Collections.emptyMap();
  }

  /** One blank. */
  static <V> Map<String, V> of(String name, V value) {
    return Collections.singletonMap(name, value);
  }

  /** Two blanks. */
  static <V> Map<String, V> of(String name, V value, String other, V otherValue) {
    Map<String, V> both = new HashMap<>();
    both.put(name, value);
    both.put(other, otherValue);
    return Collections.unmodifiableMap(both);
  }
}
