package vn.qcvn120.testing;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.goitin.runtime.Packet;
import vn.goitin.runtime.ReadOptions;
import vn.goitin.runtime.Reading;
import vn.goitin.runtime.RecordType;
import vn.goitin.runtime.Service;

/**
 * An example of a record as the wire has it.
 *
 * @param name the class of the record; where it has none of its own, its service and what it is
 *     there, {@code LAY_DVC.request}
 * @param record the record
 * @param asked the record as the static type of a mapper
 * @param members its members by key, each as JSON
 */
record Example(String name, RecordType<?> record, Type asked, Map<String, String> members) {
  /** The example that a case of the package gives. */
  static Example of(String sdk, JsonNode given) {
    Map<String, String> members = new LinkedHashMap<>();
    given
        .get("example")
        .fields()
        .forEachRemaining(entry -> members.put(entry.getKey(), entry.getValue().textValue()));
    String name = given.get("record").textValue();
    int dot = name.indexOf('.');
    try {
      if (dot < 0) {
        Class<?> owner = Class.forName(sdk + name);
        return new Example(name, (RecordType<?>) owner.getField("TYPE").get(null), owner, members);
      }
      Field constant = Class.forName(sdk + "Services").getField(name.substring(0, dot));
      String way = name.substring(dot + 1);
      Object record = Service.class.getMethod(way).invoke(constant.get(null));
      return new Example(name, (RecordType<?>) record, asked(constant, way), members);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /** What a service says of its request or its response; a bare one may be of no service. */
  private static Type asked(Field service, String way) {
    Type[] both = ((ParameterizedType) service.getGenericType()).getActualTypeArguments();
    Type response = both[1];
    if (way.equals("bareResponse") && response instanceof ParameterizedType generic) {
      return generic.getRawType();
    }
    return way.equals("request") ? both[0] : response;
  }

  /** The class of the record. */
  Class<?> owner() {
    return (Class<?>) (asked instanceof ParameterizedType generic ? generic.getRawType() : asked);
  }

  /** The same object with one member more, or with another value for it; null takes it away. */
  Example with(String key, String json) {
    Map<String, String> changed = new LinkedHashMap<>(members);
    changed.put(key, json);
    changed.values().removeIf(value -> value == null);
    return new Example(name, record, asked, changed);
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
    return record.read(json, options);
  }

  /** Reads this object. */
  Reading<? extends Packet> read(ReadOptions options) {
    return read(json(), options);
  }
}
