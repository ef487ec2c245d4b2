package vn.goitin.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Patterns match whole texts, code point by code point, in time that grows with the text alone. */
class RegexTest {
  @Test
  void aPatternMatchesTheWholeText() {
    Map<String, Boolean> digits = Map.of("12", true, "1", false, "123", false, "1a", false, "", false);

    digits.forEach((text, matches) -> assertEquals(matches, new Regex("[0-9]{2}").matches(text), text));
  }

  @Test
  void aCharacterOutsideOfTheFirstPlaneIsOne() {
    assertEquals(true, new Regex(".").matches("\ud842\udfb7"));
    assertEquals(false, new Regex("..").matches("\ud842\udfb7"));
  }

  @Test
  void alternativesAndRepeatsStayLinear() {
    Regex nested = new Regex("(a|b|ab)*c");

    assertEquals(true, nested.matches("ab".repeat(50_000) + "c"));
    assertEquals(false, nested.matches("ab".repeat(50_000)));
  }
}
