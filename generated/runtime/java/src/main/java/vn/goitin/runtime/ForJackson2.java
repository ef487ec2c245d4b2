package vn.goitin.runtime;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualKeyDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The only contact with Jackson 2; loaded by its mapper, so never where that is not. */
public final class ForJackson2 {
  private ForJackson2() {}

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
  public static final class Reader extends JsonDeserializer<Object> implements ContextualDeserializer {
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
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty at) {
      return new Reader(plain(context.getContextualType()));
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      JsonWriter out = new JsonWriter();
      copy(parser, out);
      try {
        return ValueCodec.read(out.bytes(), type);
      } catch (InvalidPacketException | IllegalArgumentException refused) {
        JsonMappingException said =
            MismatchedInputException.from(parser, asked, refused.getMessage());
        said.initCause(refused);
        throw said;
      }
    }

    /** What is asked for is known, whatever type ids a mapper wants. */
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types)
        throws IOException {
      return deserialize(parser, context);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context, Object into)
        throws IOException {
      throw MismatchedInputException.from(parser, asked, "a value can only be read, not updated");
    }

    @Override
    public JsonDeserializer<Object> unwrappingDeserializer(NameTransformer names) {
      throw new IllegalStateException(asked.getName() + " cannot be unwrapped into another object");
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
      return asked == RawJson.class ? RawJson.of("null") : null;
    }

    /** Writes the parser's current value as JSON, numbers letter by letter. */
    private static void copy(JsonParser parser, JsonWriter out) throws IOException {
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
          case FIELD_NAME -> {
            out.text(parser.currentName());
            out.ascii(":");
            continue;
          }
          case VALUE_STRING -> out.text(parser.getText());
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
              out.ascii(parser.getText());
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
  public static final class Key extends KeyDeserializer implements ContextualKeyDeserializer {
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
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
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
  public static final class Writer extends JsonSerializer<Object> {
    /** For Jackson. */
    public Writer() {}

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      byte[] json;
      try {
        json = ValueCodec.write(value);
      } catch (IllegalStateException refused) {
        throw JsonMappingException.from(out, refused.getMessage(), refused);
      }
      JsonGenerator inner = out;
      while (inner instanceof JsonGeneratorDelegate outer) {
        inner = outer.delegate();
      }
      if (inner instanceof JsonGeneratorImpl) {
        out.writeRawValue(new String(json, StandardCharsets.UTF_8));
      } else {
        replay(JsonScanner.scan(json, 0, ReadOptions.MOST_LEVELS), 0, out);
      }
    }

    @Override
    public JsonSerializer<Object> unwrappingSerializer(NameTransformer names) {
      throw new IllegalStateException("a value of ours cannot be unwrapped into another object");
    }

    /** For generators of other formats and of trees, which have no place for raw JSON. */
    private static void replay(JsonTree tree, int node, JsonGenerator out) throws IOException {
      switch (tree.kind(node)) {
        case JsonTree.OBJECT -> {
          out.writeStartObject();
          int end = tree.next(node);
          for (int key = node + JsonTree.WIDTH; key < end; key = tree.next(key + JsonTree.WIDTH)) {
            out.writeFieldName(tree.text(key));
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
