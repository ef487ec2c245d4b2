package vn.goitin.runtime;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.util.JsonGeneratorDelegate;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.NameTransformer;

/** The only contact with Jackson 3; loaded by its mapper, so never where that is not. */
public final class ForJackson3 {
  private ForJackson3() {}

  /** A type as reflection has it. */
  static java.lang.reflect.Type plain(JavaType type) {
    java.lang.reflect.Type[] arguments = new java.lang.reflect.Type[type.containedTypeCount()];
    for (int at = 0; at < arguments.length; at++) {
      arguments[at] = plain(type.containedType(at));
    }
    return arguments.length == 0
        ? type.getRawClass()
        : new AskedType(type.getRawClass(), arguments);
  }

  /** Reads values out of a Jackson parser. */
  public static final class Reader extends ValueDeserializer<Object> {
    private final Class<?> asked;
    private final java.lang.reflect.Type type;

    /** For Jackson, which says later what is asked for. */
    public Reader() {
      this(Object.class);
    }

    private Reader(java.lang.reflect.Type type) {
      this.asked = AskedType.owner(type);
      this.type = type;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty at) {
      return new Reader(plain(context.getContextualType()));
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      JsonWriter out = new JsonWriter();
      copy(parser, out);
      try {
        return ValueCodec.read(out.bytes(), type);
      } catch (InvalidPacketException | IllegalArgumentException refused) {
        DatabindException said =
            MismatchedInputException.from(parser, asked, refused.getMessage());
        said.initCause(refused);
        throw said;
      }
    }

    /** What is asked for is known, whatever type ids a mapper wants. */
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types) {
      return deserialize(parser, context);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context, Object into) {
      throw MismatchedInputException.from(parser, asked, "a value can only be read, not updated");
    }

    @Override
    public ValueDeserializer<Object> unwrappingDeserializer(
        DeserializationContext context, NameTransformer names) {
      throw new IllegalStateException(asked.getName() + " cannot be unwrapped into another object");
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
      return asked == RawJson.class ? RawJson.of("null") : null;
    }

    /** Writes the parser's current value as JSON, numbers letter by letter. */
    private static void copy(JsonParser parser, JsonWriter out) {
      int depth = 0;
      for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case START_OBJECT, START_ARRAY -> {
            out.ascii(token.asString());
            depth++;
          }
          case END_OBJECT, END_ARRAY -> {
            out.close(token.asString().charAt(0));
            depth--;
          }
          case PROPERTY_NAME -> {
            out.text(parser.currentName());
            out.ascii(":");
            continue;
          }
          case VALUE_STRING -> out.text(parser.getString());
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
              out.ascii(parser.getString());
          default -> throw MismatchedInputException.from(parser, Object.class, "not JSON");
        }
        if (depth == 0) {
          return;
        }
        if (!token.isStructStart()) {
          out.next();
        }
      }
    }
  }

  /** Reads codes that are the keys of maps. */
  public static final class Key extends KeyDeserializer implements tools.jackson.databind.deser.ContextualKeyDeserializer {
    private final Class<?> asked;

    /** For Jackson, which says later what is asked for. */
    public Key() {
      this(Object.class);
    }

    private Key(Class<?> asked) {
      this.asked = asked;
    }

    @Override
    public KeyDeserializer createContextual(DeserializationContext context, BeanProperty at) {
      JavaType map = context.getContextualType();
      JavaType key = map == null ? null : map.getKeyType();
      return key == null ? this : new Key(key.getRawClass());
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      JsonWriter out = new JsonWriter();
      out.text(key);
      try {
        return ValueCodec.read(out.bytes(), asked);
      } catch (InvalidPacketException | IllegalArgumentException refused) {
        return context.handleWeirdKey(asked, key, "%s", refused.getMessage());
      }
    }
  }

  /** Writes values into a Jackson generator. With type ids it refuses, as its parent does. */
  public static final class Writer extends ValueSerializer<Object> {
    /** For Jackson. */
    public Writer() {}

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      byte[] json;
      try {
        json = ValueCodec.write(value);
      } catch (IllegalStateException refused) {
        throw DatabindException.from(out, refused.getMessage(), refused);
      }
      JsonGenerator inner = out;
      while (inner instanceof JsonGeneratorDelegate outer) {
        inner = outer.delegate();
      }
      if (inner instanceof JsonGeneratorBase) {
        out.writeRawValue(new String(json, StandardCharsets.UTF_8));
      } else {
        replay(JsonScanner.scan(json, 0, ReadOptions.MOST_LEVELS), 0, out);
      }
    }

    @Override
    public ValueSerializer<Object> unwrappingSerializer(NameTransformer names) {
      throw new IllegalStateException("a value of ours cannot be unwrapped into another object");
    }

    /** For generators of other formats and of trees, which have no place for raw JSON. */
    private static void replay(JsonTree tree, int node, JsonGenerator out) {
      switch (tree.kind(node)) {
        case JsonTree.OBJECT -> {
          out.writeStartObject();
          int end = tree.next(node);
          for (int key = node + JsonTree.WIDTH; key < end; key = tree.next(key + JsonTree.WIDTH)) {
            out.writeName(tree.text(key));
            replay(tree, key + JsonTree.WIDTH, out);
          }
          out.writeEndObject();
        }
        case JsonTree.LIST -> {
          out.writeStartArray();
          for (int at = node + JsonTree.WIDTH; at < tree.next(node); at = tree.next(at)) {
            replay(tree, at, out);
          }
          out.writeEndArray();
        }
        case JsonTree.TEXT -> out.writeString(tree.text(node));
        case JsonTree.NUMBER -> out.writeNumber(tree.text(node));
        case JsonTree.NULL -> out.writeNull();
        default -> out.writeBoolean(tree.kind(node) == JsonTree.TRUE);
      }
    }
  }
}
