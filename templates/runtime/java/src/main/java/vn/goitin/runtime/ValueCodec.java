package vn.goitin.runtime;

/**
 * What mappers do with the types of this package: one value from JSON and back. Reading refuses
 * what cannot become a value and leaves the rest to the validator; what is refused is not quoted.
 */
final class ValueCodec {
  static final String ADVICE =
      "name the class of the record, or use Messages.read for any packet";

  private ValueCodec() {}

  /**
   * The value that JSON is.
   *
   * @throws InvalidPacketException if it is none of the class; it carries the findings
   * @throws IllegalArgumentException if the class itself cannot be read, or has no such code
   */
  static Object read(byte[] json, Class<?> asked) {
    if (asked == Finding.class) {
      return Findings.read(json);
    }
    if (asked == RawJson.class) {
      return raw(json);
    }
    Object table = TableLookup.find(asked);
    if (table instanceof RecordType) {
      return ((RecordType<?>) table).readShape(json).orThrow();
    }
    if (table instanceof CodeTable) {
      return code(json, (CodeTable<?>) table);
    }
    throw new IllegalArgumentException(asked.getName() + " is not read from JSON: " + ADVICE);
  }

  private static RawJson raw(byte[] json) {
    ReadState state = ReadState.open(json);
    if (state.tree == null) {
      throw new InvalidPacketException(state.findings());
    }
    return state.tree.raw(0);
  }

  private static Object code(byte[] json, CodeTable<?> codes) {
    ReadState state = ReadState.open(json);
    Object code =
        state.tree == null ? null : new CodeType<>(codes, Form.EITHER, Severity.ERROR).exact(state.tree, 0);
    if (code == null) {
      throw new IllegalArgumentException("not a code of table " + codes.id());
    }
    return code;
  }

  /**
   * The JSON of a value.
   *
   * @throws IllegalStateException if the value, or any of its class, has no form on the wire
   */
  static byte[] write(Object value) {
    if (value instanceof Packet) {
      return ((Packet) value).toJson();
    }
    if (value instanceof Finding) {
      return ((Finding) value).toJson();
    }
    JsonWriter out = new JsonWriter();
    if (value instanceof RawJson) {
      out.utf8(((RawJson) value).text());
    } else {
      out.text(code(value));
    }
    if (out.isBroken()) {
      throw new IllegalStateException("an unpaired surrogate cannot be written as JSON");
    }
    return out.bytes();
  }

  /** The code of a value whose class has a table of them. */
  @SuppressWarnings("unchecked")
  private static String code(Object value) {
    Object table = TableLookup.find(value.getClass());
    if (table instanceof CodeTable) {
      return ((CodeTable<Object>) table).code(value);
    }
    throw new IllegalStateException(
        value.getClass().getName() + " cannot be written as JSON: write its value or its findings");
  }
}
