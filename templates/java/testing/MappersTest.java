package goitin.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import com.google.gson.Gson;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import vn.goitin.runtime.CodeTable;
import vn.goitin.runtime.Finding;
import vn.goitin.runtime.ListReading;
import vn.goitin.runtime.MessageReading;
import vn.goitin.runtime.OpenCode;
import vn.goitin.runtime.Packet;
import vn.goitin.runtime.RawJson;
import vn.goitin.runtime.ReadOptions;
import vn.goitin.runtime.Reading;
import vn.goitin.runtime.Severity;

/** Every mapper writes and reads every public type as its static type may be: right, or loud. */
class MappersTest {
  private static final String PACKAGE =
      MappersTest.class.getPackageName().replaceFirst("testing$", "");

  @TestFactory
  Stream<DynamicNode> everyRecord() throws IOException {
    List<Example> examples = examples().toList();
    return Mapper.ALL.stream().map(mapper -> tests(mapper, examples));
  }

  private static Stream<Example> examples() throws IOException {
    JsonNode cases = new ObjectMapper().readTree(MappersTest.class.getResource("/cases.json"));
    return StreamSupport.stream(cases.spliterator(), false)
        .map(given -> Example.of(PACKAGE, given));
  }

  private static DynamicNode tests(Mapper mapper, List<Example> examples) {
    Stream<DynamicNode> records =
        examples.stream()
            .map(one -> dynamicTest(one.name(), () -> record(mapper, one)));
    Stream<DynamicNode> others =
        Stream.of(
            dynamicTest("codes", () -> examples.forEach(example -> codes(mapper, example))),
            dynamicTest("raw JSON", () -> raw(mapper)),
            dynamicTest("findings", () -> findings(mapper)),
            dynamicTest("readings", () -> readings(mapper, examples.get(0))),
            dynamicTest("half pairs", () -> halves(mapper, examples.get(0))));
    return dynamicContainer(mapper.name(), Stream.concat(others, records));
  }

  /** The same bytes whatever the static type; read again where that names the record. */
  private static void record(Mapper mapper, Example example) {
    Packet packet = example.read(ReadOptions.STRICT).orThrow();
    String json = text(packet.toJson());
    Type own = example.asked();
    for (Type type : List.of(own, Packet.class, Object.class)) {
      assertEquals(json, mapper.write(packet, type), type::toString);
      assertEquals("[" + json + "]", mapper.write(List.of(packet), Mapper.listOf(type)));
      assertEquals("{\"k\":" + json + "}", mapper.write(Map.of("k", packet), Mapper.mapOf(type)));
    }
    assertEquals("{\"any\":" + json + ",\"thing\":" + json + "}", mapper.write(new Box(packet)));
    // Of responses with one type of payload the first is read: equal in all but which it is.
    Object read = mapper.read(json, own);
    assertEquals(json, text(((Packet) read).toJson()));
    assertEquals(packet.getClass(), read.getClass());
    assertTrue(packet.equals(read) || example.name().contains(".response"), example::name);
    assertEquals(List.of(read), mapper.read("[" + json + "]", Mapper.listOf(own)));
    assertEquals(Map.of("k", read), mapper.read("{\"k\":" + json + "}", Mapper.mapOf(own)));
    assertThrows(RuntimeException.class, () -> mapper.read(json, Packet.class));
    assertThrows(RuntimeException.class, () -> mapper.read("{\"any\":" + json + "}", Box.class));
    assertThrows(RuntimeException.class, () -> mapper.read("[]", own));
  }

  private static void codes(Mapper mapper, Example example) {
    for (CodeTable<?> table : tables(example)) {
      if (table.values().isEmpty()) {
        continue;
      }
      Object code = table.values().get(0);
      String text = code.toString();
      Class<?> own = code.getClass();
      assertEquals("\"" + text + "\"", mapper.write(code, own));
      assertEquals("[\"" + text + "\"]", mapper.write(List.of(code), Mapper.listOf(Object.class)));
      assertEquals(List.of(code), mapper.read("[\"" + text + "\"]", Mapper.listOf(own)));
      assertThrows(RuntimeException.class, () -> mapper.read("{}", own));
      if (mapper.name().equals(Mapper.JSONB)) {
        continue; // which writes such maps as lists of pairs, and reads an enum by itself its own way
      }
      assertEquals(code, mapper.read("\"" + text + "\"", own));
      Type keyed = Mapper.mapOf(own, Integer.class);
      assertEquals("{\"" + text + "\":1}", mapper.write(Map.of(code, 1), keyed));
      assertEquals(Map.of(code, 1), mapper.read("{\"" + text + "\":1}", keyed));
    }
  }

  /** The tables of the codes that a record has as fields. */
  private static List<CodeTable<?>> tables(Example example) {
    List<CodeTable<?>> tables = new ArrayList<>();
    for (Method accessor : example.owner().getMethods()) {
      try {
        tables.add((CodeTable<?>) accessor.getReturnType().getField("TABLE").get(null));
      } catch (NoSuchFieldException e) {
        continue; // no code
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    return tables;
  }

  private static void raw(Mapper mapper) {
    String json = "{\"a\":[1.50,1e400,null,\"\\u0001\"]}";

    assertEquals(json, mapper.write(RawJson.of(json), RawJson.class));
    assertEquals("[" + json + "]", mapper.write(List.of(RawJson.of(json)), Mapper.listOf(RawJson.class)));
    // JSON-B knows a number's value, not its letters.
    String plain = mapper.name().equals(Mapper.JSONB) ? json.replace("1e400", "1") : json;
    assertEquals(RawJson.of(plain), mapper.read(plain, RawJson.class));
  }

  private static void findings(Mapper mapper) {
    Finding plain = new Finding("/a~1b", "length", Severity.WARNING, "câu", "sentence");
    Finding full =
        new Finding(
            "",
            "range",
            Severity.ERROR,
            "câu",
            "sentence",
            new Finding.Label("A", "á", "a"),
            new Finding.Citation("Luật", "Law", "7", "B"),
            Map.of("min", "1"));
    for (Finding finding : List.of(plain, full)) {
      String json = text(finding.toJson());
      Finding again = (Finding) mapper.read(json, Finding.class);
      assertEquals(json, mapper.write(finding, Finding.class));
      assertEquals("[" + json + "]", mapper.write(List.of(finding), Mapper.listOf(Finding.class)));
      assertEquals(json, text(again.toJson()));
      assertEquals(finding.vi(), again.vi());
    }
    assertThrows(RuntimeException.class, () -> mapper.read("{\"path\":\"\"}", Finding.class));
  }

  /** What has no form is refused, never written as something else. */
  private static void readings(Mapper mapper, Example example) {
    Reading<?> reading = example.read(ReadOptions.STRICT);
    ListReading<?> list = new ListReading<>(List.of(), List.of(), true, false);
    MessageReading message =
        new MessageReading(null, null, null, List.of(), List.of(), true, false);
    for (Object one : List.of(reading, list, message)) {
      assertThrows(RuntimeException.class, () -> mapper.write(one, one.getClass()));
      assertThrows(RuntimeException.class, () -> mapper.read("{}", one.getClass()));
    }
  }

  private static void halves(Mapper mapper, Example example) {
    String half = "\"a\\ud800b\"";

    assertThrows(RuntimeException.class, () -> mapper.read("{" + half + ":1}", example.owner()));
    assertThrows(RuntimeException.class, () -> mapper.read(half, RawJson.class));
    assertThrows(RuntimeException.class, () -> RawJson.of("\"a\ud800b\""));
  }

  /** Where a mapper wants type ids, what has no place for one is refused; a record is still read. */
  @Test
  void typeIds() throws IOException {
    Example example = examples().findFirst().orElseThrow();
    Packet packet = example.read(ReadOptions.STRICT).orThrow();
    String json = text(packet.toJson());
    ObjectMapper two =
        new ObjectMapper()
            .activateDefaultTyping(
                LaissezFaireSubTypeValidator.instance, ObjectMapper.DefaultTyping.NON_FINAL);
    JsonMapper three =
        JsonMapper.builder()
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                DefaultTyping.NON_FINAL)
            .build();
    List<Object> list = List.of(packet);

    assertThrows(IOException.class, () -> two.writeValueAsString(new Box(packet)));
    assertThrows(RuntimeException.class, () -> three.writeValueAsString(new Box(packet)));
    assertThrows(RuntimeException.class, () -> three.writeValueAsString(list));
    assertEquals(packet, two.readValue(json, example.owner()));
    assertEquals(packet, three.readValue(json, example.owner()));
  }

  /** A value is neither changed in place nor taken apart into what holds it. */
  @Test
  void updatesAndUnwrapping() throws IOException {
    Packet packet = examples().findFirst().orElseThrow().read(ReadOptions.STRICT).orThrow();
    ObjectMapper two = new ObjectMapper();
    JsonMapper three = JsonMapper.builder().build();

    assertThrows(IOException.class, () -> two.readerForUpdating(packet).readValue("{}"));
    assertThrows(
        RuntimeException.class, () -> three.readerForUpdating(packet).readValue("{}"));
    Unwrapped box = new Unwrapped(packet);
    assertThrows(Exception.class, () -> two.writeValueAsString(box));
    assertThrows(Exception.class, () -> three.writeValueAsString(box));
  }

  /** Without its adapters JSON-B refuses them, too. */
  @TestFactory
  Stream<DynamicNode> jsonbAlone() throws IOException {
    Jsonb jsonb = JsonbBuilder.create();
    return examples()
        .map(
            example ->
                dynamicTest(
                    example.name(),
                    () -> {
                      Packet packet = example.read(ReadOptions.STRICT).orThrow();
                      assertThrows(RuntimeException.class, () -> jsonb.toJson(packet));
                      String json = text(packet.toJson());
                      assertThrows(
                          RuntimeException.class, () -> jsonb.fromJson(json, example.owner()));
                    }));
  }

  /** Without its adapter Gson refuses records, findings, raw JSON and codes that may be unknown. */
  @TestFactory
  Stream<DynamicNode> gsonAlone() throws IOException {
    Gson gson = new Gson();
    return examples()
        .map(
            example ->
                dynamicTest(
                    example.name(),
                    () -> {
                      Packet packet = example.read(ReadOptions.STRICT).orThrow();
                      assertThrows(RuntimeException.class, () -> gson.toJson(packet));
                      String json = text(packet.toJson());
                      assertThrows(
                          RuntimeException.class, () -> gson.fromJson(json, example.owner()));
                      openCodes(gson, example);
                    }));
  }

  private static void openCodes(Gson gson, Example example) {
    for (CodeTable<?> table : tables(example)) {
      for (Object code : table.values()) {
        if (code instanceof OpenCode) {
          assertThrows(RuntimeException.class, () -> gson.toJson(code));
        }
      }
    }
    Finding finding = new Finding("", "json", Severity.ERROR, "câu", "sentence");
    assertThrows(RuntimeException.class, () -> gson.toJson(finding));
    assertThrows(RuntimeException.class, () -> gson.toJson(RawJson.of("1")));
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }

  /** A vendor's class. */
  public static final class Box {
    /** Any packet. */
    public Packet any;

    /** Anything. */
    public Object thing;

    /** For mappers. */
    public Box() {}

    Box(Packet packet) {
      any = packet;
      thing = packet;
    }
  }

  /** A vendor's class that wants the members of a packet among its own. */
  private record Unwrapped(@JsonUnwrapped Packet packet) {}
}
