package vn.qcvn120.runtime;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An example of a record as the wire has it: members by key, each as JSON. */
public final class Example {
  private final Map<String, String> members;

  private Example(Map<String, String> members) {
    this.members = members;
  }

  /** An object without members. */
  public static Example of() {
    return new Example(Map.of());
  }

  /** The same object with one member more, or with another value for it. */
  public Example with(String key, String json) {
    Map<String, String> changed = new LinkedHashMap<>(members);
    changed.put(key, json);
    return new Example(changed);
  }

  /** The same object with one member more, a text. */
  public Example text(String key, String text) {
    return with(key, "\"" + text + "\"");
  }

  /** The same object without a member. */
  public Example without(String key) {
    Map<String, String> changed = new LinkedHashMap<>(members);
    changed.remove(key);
    return new Example(changed);
  }

  /** The bytes of the object. */
  public byte[] json() {
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
}
