package vn.goitin.runtime;

import java.nio.charset.StandardCharsets;

/** Any JSON value, kept as it came. */
final class JsonType extends Type<RawJson> {
  JsonType() {
    super("json");
  }

  @Override
  RawJson exact(JsonTree tree, int node) {
    return tree.raw(node);
  }

  @Override
  void write(RawJson value, JsonWriter out) {
    out.raw(value.text().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  String text(RawJson value) {
    return value.text();
  }
}
