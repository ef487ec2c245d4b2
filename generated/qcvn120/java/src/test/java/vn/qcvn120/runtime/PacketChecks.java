package vn.qcvn120.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What the test of every record checks. */
public final class PacketChecks {
  private static final String MARK = "dữ liệu riêng";
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private PacketChecks() {}

  /** What is read, written and read again is the same; a whole example has no error. */
  public static <T extends Packet> T roundTrip(RecordType<T> type, Example example, boolean whole) {
    T value = shape(type, example);
    byte[] json = value.toJson();
    T again = type.readShape(json).value();

    assertEquals(value, again);
    assertArrayEquals(json, again.toJson());
    List<Finding> findings = type.read(example.json(), ReadOptions.STRICT).findings();
    assertTrue(!whole || findings.stream().noneMatch(PacketChecks::isError), findings::toString);
    return value;
  }

  /** A member that no field is for is reported, kept letter by letter, and not shown. */
  public static <T extends Packet> void unknownMembers(RecordType<T> type, Example example) {
    String raw = "{\"a\":[1.50,1e400,\"" + MARK + "\"]}";
    byte[] json = example.with("goitin:unknown", raw).json();
    T value = type.readShape(json).value();

    assertEquals(RawJson.of(raw), value.unknown().get("goitin:unknown"));
    assertEquals(value, type.readShape(value.toJson()).value());
    assertFalse(value.toString().contains(MARK));
    Finding unknown = new Finding("/goitin:unknown", "unknown", Severity.WARNING, "", "");
    assertTrue(type.read(json, ReadOptions.STRICT).findings().contains(unknown));
  }

  /** Personal data is shown neither by the value nor by what is found in it. */
  public static <T extends Packet> void personalData(
      RecordType<T> type, Example example, String... keys) {
    Example marked = example;
    for (String key : keys) {
      marked = marked.with(key, "\"" + MARK + "\"");
    }

    assertFalse(type.read(marked.json(), ReadOptions.STRICT).findings().toString().contains(MARK));
    assertFalse(shape(type, marked).toString().contains(MARK));
  }

  /** Any Jackson mapper and Jakarta Validation judge as we do. */
  public static <T extends Packet> void frameworks(
      RecordType<T> type, Class<T> owner, Example example) throws Exception {
    T value = MAPPER.readValue(example.json(), owner);

    assertEquals(shape(type, example), value);
    assertArrayEquals(value.toJson(), MAPPER.writeValueAsBytes(value));
    assertEquals(value, MAPPER.convertValue(value, owner));
    boolean valid = value.validate().stream().noneMatch(PacketChecks::isError);
    assertEquals(valid, VALIDATOR.validate(value).isEmpty());
  }

  /** Each broken constraint gives its finding, in both readings. */
  public static Stream<DynamicTest> violations(
      RecordType<? extends Packet> type, Example example, Violation... violations) {
    return Arrays.stream(violations)
        .map(
            violation ->
                DynamicTest.dynamicTest(
                    violation.key() + violation.step() + " " + violation.rule(),
                    () -> violated(type, example, violation)));
  }

  private static void violated(
      RecordType<? extends Packet> type, Example example, Violation violation) {
    Finding expected = violation.finding();
    byte[] json = violation.in(example).json();

    Reading<?> strict = type.read(json, ReadOptions.STRICT);
    assertTrue(strict.findings().contains(expected), strict.findings()::toString);
    assertTrue(type.read(json, ReadOptions.TOLERANT).findings().contains(expected));
    assertTrue(!isError(expected) || strict.value() == null);
  }

  private static <T extends Packet> T shape(RecordType<T> type, Example example) {
    Reading<T> reading = type.readShape(example.json());
    assertNotNull(reading.value(), reading.findings()::toString);
    return reading.value();
  }

  private static boolean isError(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }
}
