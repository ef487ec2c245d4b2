package vn.qcvn120.testing;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.goitin.runtime.Packet;
import vn.goitin.runtime.ReadOptions;
import vn.goitin.runtime.Reading;
import vn.goitin.runtime.RecordType;

/**
 * An example of a record as the wire has it.
 *
 * @param owner the class of the record
 * @param members its members by key, each as JSON
 */
record Example(Class<? extends Packet> owner, Map<String, String> members) {
  /** The example that a case gives. */
  static Example of(String owner, JsonNode example) {
    Map<String, String> members = new LinkedHashMap<>();
    example.fields().forEachRemaining(entry -> members.put(entry.getKey(), entry.getValue().textValue()));
    try {
      return new Example(Class.forName(owner).asSubclass(Packet.class), members);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(owner, e);
    }
  }

  /** The same object with one member more, or with another value for it; null takes it away. */
  Example with(String key, String json) {
    Map<String, String> changed = new LinkedHashMap<>(members);
    changed.put(key, json);
    changed.values().removeIf(value -> value == null);
    return new Example(owner, changed);
  }

  /** The bytes of the object. */
  byte[] json() {
    return members.entrySet().stream()
        .map(member -> quoted(member.getKey()) + ":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String key) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(key)) + '"';
  }

  /** Reads any bytes as this record. */
  Reading<? extends Packet> read(byte[] json, ReadOptions options) {
    try {
      return ((RecordType<?>) owner.getField("TYPE").get(null)).read(json, options);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads this object. */
  Reading<? extends Packet> read(ReadOptions options) {
    return read(json(), options);
  }
}
