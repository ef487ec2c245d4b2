package vn.goitin.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.goitin.runtime.library.Library;

/** What callers compare: equal if all that it says is, and never where one part differs. */
class ValuesTest {
  private static final List<Finding> FOUND =
      List.of(new Finding("/a", "type", Severity.ERROR, "v", "e"));

  @Test
  void namesOfFieldsAndCitationsAreTheirParts() {
    same(new Finding.Label("w", "v", "e"), new Finding.Label("w", "v", "e"));
    others(
        new Finding.Label("w", "v", "e"),
        new Finding.Label("x", "v", "e"),
        new Finding.Label("w", "x", "e"),
        new Finding.Label("w", "v", "x"),
        null);
    same(new Finding.Citation("v", "e", null, "A"), new Finding.Citation("v", "e", null, "A"));
    others(
        new Finding.Citation("v", "e", null, "A"),
        new Finding.Citation("x", "e", null, "A"),
        new Finding.Citation("v", "x", null, "A"),
        new Finding.Citation("v", "e", "7", "A"),
        new Finding.Citation("v", "e", null, "B"),
        new Finding.Label("v", "e", "A"));
  }

  @Test
  void optionsAreWhatTheySay() {
    same(ReadOptions.TOLERANT.with(Mode.STRICT), ReadOptions.STRICT);
    others(
        ReadOptions.STRICT,
        ReadOptions.TOLERANT,
        ReadOptions.STRICT.with(Library.REGULATION.newest()),
        ReadOptions.STRICT.with(Library.LEND),
        ReadOptions.STRICT.with(MessageKind.REQUEST),
        ReadOptions.STRICT.withMaxFindings(1),
        ReadOptions.STRICT.withMaxBytes(1),
        ReadOptions.STRICT.withMaxLevels(1),
        ReadOptions.STRICT.withMaxItems(1),
        "ReadOptions");
    assertThrows(IllegalArgumentException.class, () -> ReadOptions.STRICT.withMaxLevels(513));
    assertThrows(IllegalArgumentException.class, () -> ReadOptions.STRICT.withMaxItems(-1));
  }

  @Test
  void readingsAreWhatTheyGive() {
    Reading<Packet> one = new Reading<>(null, FOUND, false, false);
    List<Reading<? extends Packet>> none = List.of();
    same(
        new ListReading<>(List.of(one), FOUND, false, false),
        new ListReading<>(List.of(one), FOUND, false, false));
    others(
        new ListReading<>(List.of(one), FOUND, false, false),
        new ListReading<>(List.<Reading<Packet>>of(), FOUND, false, false),
        new ListReading<>(List.of(one), List.of(), false, false),
        new ListReading<>(List.of(one), FOUND, true, false),
        new ListReading<>(List.of(one), FOUND, false, true),
        one);
    same(
        new MessageReading(Library.LEND, null, null, none, FOUND, false, false),
        new MessageReading(Library.LEND, null, null, none, FOUND, false, false));
    others(
        new MessageReading(Library.LEND, null, null, none, FOUND, false, false),
        new MessageReading(null, null, null, none, FOUND, false, false),
        new MessageReading(Library.LEND, MessageKind.REQUEST, null, none, FOUND, false, false),
        new MessageReading(Library.LEND, null, null, List.of(one), FOUND, false, false),
        new MessageReading(Library.LEND, null, null, none, List.of(), false, false),
        new MessageReading(Library.LEND, null, null, none, FOUND, true, false),
        new MessageReading(Library.LEND, null, null, none, FOUND, false, true),
        none);
  }

  private static void same(Object one, Object other) {
    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
  }

  private static void others(Object one, Object... others) {
    for (Object other : others) {
      assertNotEquals(one, other);
    }
  }
}
