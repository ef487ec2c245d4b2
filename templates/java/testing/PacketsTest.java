package goitin.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import vn.goitin.runtime.Finding;
import vn.goitin.runtime.InvalidPacketException;
import vn.goitin.runtime.Packet;
import vn.goitin.runtime.RawJson;
import vn.goitin.runtime.ReadOptions;
import vn.goitin.runtime.Reading;
import vn.goitin.runtime.Severity;

/** What every record promises, tried with {@code cases.json}: an example, and ways to break it. */
class PacketsTest {
  private static final String PACKAGE =
      PacketsTest.class.getPackageName().replaceFirst("testing$", "");
  private static final String STRANGER = "goitin:unknown";
  private static final String MARK = "dữ liệu riêng";
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  @TestFactory
  Stream<DynamicNode> everyRecord() throws IOException {
    return items(MAPPER.readTree(PacketsTest.class.getResource("/cases.json")))
        .map(PacketsTest::tests);
  }

  private static DynamicNode tests(JsonNode given) {
    Example example = Example.of(PACKAGE, given);
    List<String> personal = items(given.get("sensitive")).map(JsonNode::textValue).toList();
    Stream<DynamicNode> promises =
        Stream.of(
            dynamicTest("goes round", () -> goesRound(example)),
            dynamicTest("keeps unknown members", () -> keepsUnknownMembers(example)),
            dynamicTest("hides personal data", () -> hidesPersonalData(example, personal)),
            dynamicTest("works with frameworks", () -> worksWithFrameworks(example)));
    Stream<DynamicNode> breaches = items(given.get("breaches")).map(item -> breach(example, item));
    return dynamicContainer(example.name(), Stream.concat(promises, breaches));
  }

  /** What is read, written and read again is the same, and so is what a builder makes of it. */
  private static void goesRound(Example example) throws ReflectiveOperationException {
    Packet packet = example.read(ReadOptions.STRICT).orThrow();
    Reading<? extends Packet> again = example.read(packet.toJson(), ReadOptions.STRICT);

    assertTrue(again.isValid(), again.findings()::toString);
    assertEquals(packet, again.value());
    assertArrayEquals(packet.toJson(), again.orThrow().toJson());
    assertEquals(again.findings(), packet.validate());
    Object builder = example.owner().getMethod("toBuilder").invoke(packet);
    assertEquals(packet, builder.getClass().getMethod("build").invoke(builder));
    assertEquals(packet, serialized(packet));
    assertEquals(again.findings(), serialized(new InvalidPacketException(again.findings())).findings());
  }

  /** What Java's own serialization makes of a value and back. */
  @SuppressWarnings("unchecked")
  private static <V> V serialized(V value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
      return (V) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A member that no field is for is reported, kept letter by letter, and not shown. */
  private static void keepsUnknownMembers(Example example) {
    String raw = "{\"a\":[1.50,1e400,\"" + MARK + "\"]}";
    Reading<? extends Packet> reading = example.with(STRANGER, raw).read(ReadOptions.STRICT);
    Packet packet = reading.orThrow();

    assertEquals(RawJson.of(raw), packet.unknown().get(STRANGER));
    assertEquals(packet, example.read(packet.toJson(), ReadOptions.STRICT).value());
    assertFalse(packet.toString().contains(MARK));
    Finding unknown = new Finding("/" + STRANGER, "unknown", Severity.WARNING, "", "");
    assertTrue(reading.findings().contains(unknown));
  }

  /** Personal data is shown neither by the value nor by what is found in it. */
  private static void hidesPersonalData(Example example, List<String> keys) {
    String shown = example.read(ReadOptions.STRICT).orThrow().toString();
    for (String key : keys) {
      Reading<?> marked = example.with(key, '"' + MARK + '"').read(ReadOptions.STRICT);

      assertTrue(shown.contains(key + "=***"), shown);
      assertFalse(String.valueOf(marked.value()).contains(MARK));
      for (Finding finding : marked.findings()) {
        assertFalse((finding + finding.vi()).contains(MARK), finding::toString);
      }
    }
  }

  /** Any Jackson mapper and Jakarta Validation judge as we do. */
  private static void worksWithFrameworks(Example example) throws IOException {
    Packet packet = example.read(ReadOptions.STRICT).orThrow();

    JavaType asked = MAPPER.constructType(example.asked());
    Packet read = MAPPER.readValue(example.json(), asked);
    Packet converted = MAPPER.convertValue(packet, asked);
    assertArrayEquals(packet.toJson(), read.toJson());
    assertArrayEquals(packet.toJson(), MAPPER.writeValueAsBytes(packet));
    assertEquals(read, converted);
    assertEquals(Set.of(), VALIDATOR.validate(packet));
  }

  private static DynamicNode breach(Example example, JsonNode given) {
    String key = given.get(0).textValue();
    String path = "/" + key.replace("~", "~0").replace("/", "~1");
    String rule = given.get(2).textValue();
    Severity severity = Severity.valueOf(given.get(3).textValue().toUpperCase(Locale.ROOT));
    Finding expected = new Finding(path, rule, severity, "", "");
    Example broken = example.with(key, given.get(1).textValue());
    return dynamicTest(key + " " + rule, () -> reports(broken, expected));
  }

  /** Both readings report it, or the tolerant one understands; an error costs the packet its value. */
  private static void reports(Example broken, Finding expected) {
    Reading<?> strict = broken.read(ReadOptions.STRICT);

    assertTrue(strict.findings().contains(expected), strict.findings()::toString);
    List<Finding> tolerant = broken.read(ReadOptions.TOLERANT).findings();
    Finding understood = new Finding(expected.path(), "form", Severity.WARNING, "", "");
    assertTrue(tolerant.contains(expected) || tolerant.contains(understood), tolerant::toString);
    assertTrue(strict.value() == null || expected.severity() == Severity.WARNING);
    for (Finding finding : strict.findings()) {
      assertFalse(finding.vi().isBlank() || finding.en().isBlank(), finding::toString);
    }
  }

  private static Stream<JsonNode> items(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
