package vn.goitin.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.goitin.runtime.library.Sach;

/** A record as a value: built, compared, kept. */
class PacketTest {
  private static final Map<String, RawJson> MORE = Map.of("x", RawJson.of("[1.50]"));

  private static Sach book(String price) {
    return Sach.builder().code("a").price(new BigDecimal(price)).unknown(MORE).build();
  }

  @Test
  void numbersAreEqualByWhatTheyAre() {
    assertEquals(book("1.5"), book("1.50"));
    assertEquals(book("1.5").hashCode(), book("1.50").hashCode());
    assertNotEquals(book("1.5"), book("1.6"));
  }

  @Test
  void unknownMembersCount() {
    Sach without = book("1").toBuilder().unknown(Map.of()).build();

    assertNotEquals(book("1"), without);
    assertEquals(Map.of(), without.unknown());
  }

  @Test
  void aBuilderThatGoesOnChangesNothingBuilt() {
    List<String> authors = new ArrayList<>(List.of("An"));
    Map<String, RawJson> unknown = new HashMap<>(MORE);
    Sach.Builder builder = Sach.builder().code("a").authors(authors).unknown(unknown);
    Sach first = builder.build();

    authors.add("Bình");
    unknown.clear();
    Sach second = builder.code("b").build();

    assertEquals(List.of("An"), first.authors());
    assertEquals("a", first.code());
    assertEquals(MORE, first.unknown());
    assertEquals("b", second.code());
    assertThrows(UnsupportedOperationException.class, () -> first.authors().add("Chi"));
    assertEquals("a", first.toBuilder().build().code());
  }

  @Test
  void aFieldIsNoUnknownMember() {
    Sach.Builder builder = Sach.builder().unknown(Map.of("Code", RawJson.of("1")));

    assertThrows(IllegalArgumentException.class, builder::build);
  }

  @Test
  void javaKeepsItByItsKeys() throws Exception {
    Sach book = book("1.5").toBuilder().authors(List.of("An")).build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(book);
    }

    Object again = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

    assertEquals(book, again);
    assertEquals("Sach[Code=a, Copies=null, Since=null, Price=1.5, Authors=[An], unknown=[x]]", again.toString());
    assertEquals(new String(book.toJson(), UTF_8), new String(((Sach) again).toJson(), UTF_8));
  }
}
