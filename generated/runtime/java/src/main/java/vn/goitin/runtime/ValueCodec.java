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
   * @throws InvalidPacketException if it is none of the type; it carries the findings
   * @throws IllegalArgumentException if the type itself cannot be read, or has no such code
   */
  static Object read(byte[] json, java.lang.reflect.Type type) {
    Class<?> asked = AskedType.owner(type);
    if (asked == Finding.class) {
      return Findings.read(json);
    }
    if (asked == RawJson.class) {
      return raw(json);
    }
    Object table = TableLookup.find(asked);
    if (table instanceof RecordType<?> records) {
      return records.readShape(json).orThrow();
    }
    if (table instanceof Envelope) {
      return ((Envelope<?>) table).readShape(json, type).orThrow();
    }
    if (table instanceof CodeTable<?> codes) {
      return code(json, codes);
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
    if (value instanceof Packet packet) {
      return packet.toJson();
    }
    if (value instanceof Finding finding) {
      return finding.toJson();
    }
    JsonWriter out = new JsonWriter();
    if (value instanceof RawJson raw) {
      out.utf8(raw.text());
    } else if (TableLookup.find(value.getClass()) instanceof CodeTable<?> codes) {
      out.text(code(codes, value));
    } else {
      throw new IllegalStateException(
          value.getClass().getName() + " cannot be written as JSON: write its value or its findings");
    }
    if (out.isBroken()) {
      throw new IllegalStateException("an unpaired surrogate cannot be written as JSON");
    }
    return out.bytes();
  }

  @SuppressWarnings("unchecked")
  private static <C> String code(CodeTable<C> table, Object value) {
    return table.code((C) value);
  }
}
