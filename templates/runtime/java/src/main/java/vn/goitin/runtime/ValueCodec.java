package vn.goitin.runtime;

import java.util.List;

/**
 * What adapters of mappers do with our values: one value from JSON and back. Reading refuses what
 * cannot become a value and leaves the rest to the validator; what is refused is not quoted.
 */
public final class ValueCodec {
  private static final String ADVICE =
      "name the class of the record, or use Messages.read for any packet";

  private ValueCodec() {}

  /**
   * What a type of ours is called in the specification.
   *
   * @param type a type
   * @return the id of its record or of its code table; of the class of an envelope those of its
   *     messages with such a payload; nothing for other types
   */
  public static List<String> ids(java.lang.reflect.Type type) {
    Object table = TableLookup.find(AskedType.owner(type));
    if (table instanceof RecordType) {
      return ImmutableList.of(((RecordType<?>) table).id());
    }
    if (table instanceof Envelope) {
      return ((Envelope<?>) table).shown(type).stream().map(RecordType::id).collect(ImmutableList.collector());
    }
    return table instanceof CodeTable
        ? ImmutableList.of(((CodeTable<?>) table).id())
        : ImmutableList.of();
  }

  /**
   * What is wrong with a type of ours that no JSON can ever be: the mistake of a program, which no
   * sender is to be told of.
   *
   * @param type a type
   * @return a sentence; null where nothing is wrong, and for other types
   */
  public static String fault(java.lang.reflect.Type type) {
    Object table = TableLookup.find(AskedType.owner(type));
    boolean isFault = table instanceof Envelope && ((Envelope<?>) table).carrying(type).isEmpty();
    return isFault ? ((Envelope<?>) table).refusal(type) : null;
  }

  /**
   * A class with its arguments, for adapters of mappers that have types of their own.
   *
   * @param owner the class
   * @param arguments its arguments; none for a class without
   * @return the type as reflection has it
   */
  public static java.lang.reflect.Type type(Class<?> owner, java.lang.reflect.Type... arguments) {
    return arguments.length == 0 ? owner : new AskedType(owner, arguments);
  }

  /**
   * The value that JSON is.
   *
   * @param json the bytes
   * @param type a record's class (with its payload's type, if it has one), a code's, {@link
   *     Finding} or {@link RawJson}
   * @return the value
   * @throws InvalidPacketException if it is none of the type; it carries the findings
   * @throws IllegalArgumentException if the type itself cannot be read, or has no such code
   */
  public static Object read(byte[] json, java.lang.reflect.Type type) {
    Class<?> asked = AskedType.owner(type);
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
    if (table instanceof Envelope) {
      return ((Envelope<?>) table).readShape(json, type).orThrow();
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
   * @param value a record, a code, raw JSON or a finding
   * @return its canonical form in UTF-8
   * @throws IllegalStateException if the value, or any of its class, has no form on the wire
   */
  public static byte[] write(Object value) {
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

  /**
   * Hands JSON over part by part, for mappers that have no place for the text itself: those of
   * other formats and of trees.
   *
   * @param <X> what the taker throws
   * @param json one JSON text, such as {@link #write} gives
   * @param out takes the parts
   * @throws X if it does
   * @throws IllegalArgumentException if the bytes are not JSON
   */
  public static <X extends Exception> void replay(byte[] json, JsonSink<X> out) throws X {
    JsonTree tree = JsonScanner.scan(json, 0, ReadOptions.MOST_LEVELS);
    if (tree == null) {
      throw new IllegalArgumentException("not JSON");
    }
    replay(tree, 0, out);
  }

  private static <X extends Exception> void replay(JsonTree tree, int node, JsonSink<X> out)
      throws X {
    switch (tree.kind(node)) {
      case JsonTree.OBJECT:
        out.startObject();
        int end = tree.next(node);
        for (int key = node + JsonTree.WIDTH; key < end; key = tree.next(key + JsonTree.WIDTH)) {
          out.key(tree.text(key));
          replay(tree, key + JsonTree.WIDTH, out);
        }
        out.endObject();
        break;
      case JsonTree.LIST:
        out.startList();
        for (int at = node + JsonTree.WIDTH; at < tree.next(node); at = tree.next(at)) {
          replay(tree, at, out);
        }
        out.endList();
        break;
      case JsonTree.TEXT:
        out.text(tree.text(node));
        break;
      case JsonTree.NUMBER:
        out.number(tree.text(node));
        break;
      case JsonTree.NULL:
        out.none();
        break;
      default:
        out.truth(tree.kind(node) == JsonTree.TRUE);
    }
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
