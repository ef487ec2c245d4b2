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

  /**
   * A type of Jackson's as reflection has it.
   *
   * @param type the type
   * @return its class, with its arguments
   */
  public static java.lang.reflect.Type plain(JavaType type) {
    java.lang.reflect.Type[] arguments = new java.lang.reflect.Type[type.containedTypeCount()];
    for (int at = 0; at < arguments.length; at++) {
      arguments[at] = plain(type.containedType(at));
    }
    return ValueCodec.type(type.getRawClass(), arguments);
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
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty at) throws JsonMappingException {
      java.lang.reflect.Type wanted = plain(context.getContextualType());
      String fault = ValueCodec.fault(wanted);
      return fault == null
          ? new Reader(wanted)
          : context.reportBadDefinition(context.getContextualType(), fault);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      try {
        return ValueCodec.read(copy(parser).bytes(), type);
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

    /** The parser's current value as JSON, numbers letter by letter. */
    private static JsonCopy copy(JsonParser parser) throws IOException {
      JsonCopy copy = new JsonCopy();
      JsonToken token = parser.currentToken();
      while (token != null) {
        copy(token, parser, copy);
        token = copy.isWhole() ? null : parser.nextToken();
      }
      return copy;
    }

    private static void copy(JsonToken token, JsonParser parser, JsonCopy to) throws IOException {
      switch (token) {
        case START_OBJECT:
          to.startObject();
          break;
        case END_OBJECT:
          to.endObject();
          break;
        case START_ARRAY:
          to.startList();
          break;
        case END_ARRAY:
          to.endList();
          break;
        case FIELD_NAME:
          to.key(parser.currentName());
          break;
        case VALUE_STRING:
          to.text(parser.getText());
          break;
        case VALUE_NUMBER_INT:
        case VALUE_NUMBER_FLOAT:
          to.number(parser.getText());
          break;
        case VALUE_TRUE:
        case VALUE_FALSE:
          to.truth(token == JsonToken.VALUE_TRUE);
          break;
        case VALUE_NULL:
          to.none();
          break;
        default:
          throw MismatchedInputException.from(parser, Object.class, "not JSON");
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
      JsonCopy copy = new JsonCopy();
      copy.text(key);
      try {
        return ValueCodec.read(copy.bytes(), asked);
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
      while (inner instanceof JsonGeneratorDelegate) {
        inner = ((JsonGeneratorDelegate) inner).delegate();
      }
      if (inner instanceof JsonGeneratorImpl) {
        out.writeRawValue(new String(json, StandardCharsets.UTF_8));
      } else {
        ValueCodec.replay(json, new Parts(out));
      }
    }

    @Override
    public JsonSerializer<Object> unwrappingSerializer(NameTransformer names) {
      throw new IllegalStateException("a value of ours cannot be unwrapped into another object");
    }
  }

  /** Hands parts to a generator of another format or of trees, which has no place for raw JSON. */
  private static final class Parts implements JsonSink<IOException> {
    private final JsonGenerator out;

    Parts(JsonGenerator out) {
      this.out = out;
    }

    @Override
    public void startObject() throws IOException {
      out.writeStartObject();
    }

    @Override
    public void key(String key) throws IOException {
      out.writeFieldName(key);
    }

    @Override
    public void endObject() throws IOException {
      out.writeEndObject();
    }

    @Override
    public void startList() throws IOException {
      out.writeStartArray();
    }

    @Override
    public void endList() throws IOException {
      out.writeEndArray();
    }

    @Override
    public void text(String text) throws IOException {
      out.writeString(text);
    }

    @Override
    public void number(String number) throws IOException {
      out.writeNumber(number);
    }

    @Override
    public void truth(boolean truth) throws IOException {
      out.writeBoolean(truth);
    }

    @Override
    public void none() throws IOException {
      out.writeNull();
    }
  }
}
