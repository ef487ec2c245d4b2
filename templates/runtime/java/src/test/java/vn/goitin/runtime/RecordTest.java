package vn.goitin.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.goitin.runtime.archive.Phieu;
import vn.goitin.runtime.library.Library;
import vn.goitin.runtime.library.Sach;

/** One record: read, judged, written. */
class RecordTest {
  private static Reading<Sach> read(String json, ReadOptions options) {
    return Sach.TYPE.read(json.getBytes(UTF_8), options);
  }

  private static List<String> found(Reading<?> reading) {
    return reading.findings().stream()
        .map(one -> one.severity().name().toLowerCase() + " " + one.rule() + " " + one.path())
        .toList();
  }

  @Test
  void whatIsRightIsWrittenByteForByte() {
    String json = "{\"Code\":\"Ấ1\",\"Copies\":3,\"Since\":\"2024-03-12 08:15:02\",\"Price\":1.5}";
    Reading<Sach> reading = read(json, ReadOptions.STRICT);

    assertEquals(List.of(), reading.findings());
    assertEquals(3L, reading.orThrow().copies());
    assertEquals(json, new String(reading.orThrow().toJson(), UTF_8));
  }

  @Test
  void everyFaultIsFoundAndCostsTheValue() {
    Reading<Sach> reading = read("{\"Copies\":0,\"Since\":\"12/3/2024\"}", ReadOptions.STRICT);

    assertEquals(
        List.of("error range /Copies", "error format /Since", "error required /Code"),
        found(reading));
    assertNull(reading.value());
    InvalidPacketException thrown =
        assertThrows(InvalidPacketException.class, reading::orThrow);
    assertEquals(reading.findings(), thrown.findings());
  }

  @Test
  void aSentenceNamesTheFieldAndItsSource() {
    Finding finding = read("{}", ReadOptions.STRICT).findings().get(0);

    assertEquals("Code", finding.label().wire());
    assertEquals("Quy định", finding.source().vi());
  }

  @Test
  void anotherKeyIsUnderstoodByTolerantReadingOnly() {
    String json = "{\"code\":\"a\"}";

    assertEquals(
        List.of("warning unknown /code", "error required /Code"), found(read(json, ReadOptions.STRICT)));
    assertEquals(List.of("warning alias /code"), found(read(json, ReadOptions.TOLERANT)));
  }

  @Test
  void unknownMembersAreKeptLetterByLetter() {
    Reading<Sach> reading = read("{\"Code\":\"a\",\"x\":[1.50]}", ReadOptions.STRICT);

    assertEquals(Map.of("x", RawJson.of("[1.50]")), reading.orThrow().unknown());
    assertEquals("{\"Code\":\"a\",\"x\":[1.50]}", new String(reading.orThrow().toJson(), UTF_8));
  }

  @Test
  void aZoneIsThatOfTheRegulation() {
    String json = "{\"Code\":\"a\",\"Since\":\"2024-03-12 01:15:02Z\"}";

    Sach book = read(json, ReadOptions.TOLERANT).orThrow();
    Reading<Phieu> file = Phieu.TYPE.read(json.getBytes(UTF_8), ReadOptions.TOLERANT);

    assertEquals(LocalDateTime.of(2024, 3, 12, 8, 15, 2), book.since());
    assertEquals(List.of("error format /Since"), found(file));
  }

  @Test
  void anOlderEditionLacksTheField() {
    String json = "{\"Code\":\"a\",\"Price\":1}";

    assertEquals(List.of(), found(read(json, ReadOptions.STRICT)));
    assertEquals(
        List.of("warning unknown /Price"),
        found(read(json, ReadOptions.STRICT.with(Library.FIRST))));
  }

  @Test
  void whatIsNoJsonSaysWhere() {
    Finding finding = read("{\"Code\":\"a\",}", ReadOptions.STRICT).findings().get(0);

    assertEquals("json", finding.rule());
    assertEquals("1", finding.limits().get("line"));
  }

  @Test
  void aRecordOfAListKnowsItsPlaceAndARefusedOneItsBytes() {
    String json = "[{\"Code\":\"a\"}, {\"Copies\": 0, \"x\": \"\\u00e1 b\"}, 7]";
    ListReading<Sach> list = Sach.TYPE.readList(json.getBytes(UTF_8), ReadOptions.STRICT);

    assertEquals(List.of(0, 1, 2), list.items().stream().map(Reading::index).toList());
    assertNull(list.items().get(0).json());
    assertEquals("{\"Copies\":0,\"x\":\"\\u00e1 b\"}", list.items().get(1).json().text());
    assertEquals("7", list.items().get(2).json().text());
    ListReading<Sach> cut =
        Sach.TYPE.readList(json.getBytes(UTF_8), ReadOptions.STRICT.withMaxFindings(1));
    assertEquals(list.items().get(2).json(), cut.items().get(2).json());
    assertEquals(2, cut.items().get(2).index());
    assertNull(read("{}", ReadOptions.STRICT).index());
    assertNull(read("{}", ReadOptions.STRICT).json());
  }

  @Test
  void whatHasNoFormOnTheWireIsFoundAtItsField() {
    Sach.Builder book = Sach.builder().code("x");

    assertEquals(List.of("error json /Code"), said(Sach.builder().code("x\ud83dy").build()));
    assertEquals(
        List.of("error json /Authors/1"), said(book.authors(List.of("a", "\ude00")).build()));
    assertEquals(
        List.of("error format /Since"),
        said(Sach.builder().code("x").since(LocalDateTime.of(12_024, 3, 12, 8, 0)).build()));
  }

  private static List<String> said(Sach book) {
    return found(new Reading<>(null, book.validate(), false, false));
  }
}
