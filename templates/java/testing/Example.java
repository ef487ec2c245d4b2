package goitin.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

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
    JsonWriter out = new JsonWriter();
    out.open('{');
    for (Map.Entry<String, String> member : members.entrySet()) {
      out.text(member.getKey());
      out.ascii(":");
      out.raw(member.getValue().getBytes(StandardCharsets.UTF_8));
      out.next();
    }
    out.close('}');
    return out.bytes();
  }

  /** Reads any bytes as this record. */
  Reading<? extends Packet> read(byte[] json, ReadOptions options) {
    return ((RecordType<?>) Tables.of(owner)).read(json, options);
  }

  /** Reads this object. */
  Reading<? extends Packet> read(ReadOptions options) {
    return read(json(), options);
  }
}
