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
    return ValueCodec.type(type.getRawClass(), arguments);
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
      java.lang.reflect.Type wanted = plain(context.getContextualType());
      String fault = ValueCodec.fault(wanted);
      return fault == null
          ? new Reader(wanted)
          : context.reportBadDefinition(context.getContextualType(), fault);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return ValueCodec.read(copy(parser).bytes(), type);
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

    /** The parser's current value as JSON, numbers letter by letter. */
    private static JsonCopy copy(JsonParser parser) {
      JsonCopy copy = new JsonCopy();
      JsonToken token = parser.currentToken();
      while (token != null) {
        copy(token, parser, copy);
        token = copy.isWhole() ? null : parser.nextToken();
      }
      return copy;
    }

    private static void copy(JsonToken token, JsonParser parser, JsonCopy to) {
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
        case PROPERTY_NAME:
          to.key(parser.currentName());
          break;
        case VALUE_STRING:
          to.text(parser.getString());
          break;
        case VALUE_NUMBER_INT:
        case VALUE_NUMBER_FLOAT:
          to.number(parser.getString());
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
      while (inner instanceof JsonGeneratorDelegate) {
        inner = ((JsonGeneratorDelegate) inner).delegate();
      }
      if (inner instanceof JsonGeneratorBase) {
        out.writeRawValue(new String(json, StandardCharsets.UTF_8));
      } else {
        ValueCodec.replay(json, new Parts(out));
      }
    }

    @Override
    public ValueSerializer<Object> unwrappingSerializer(NameTransformer names) {
      throw new IllegalStateException("a value of ours cannot be unwrapped into another object");
    }
  }

  /** Hands parts to a generator of another format or of trees, which has no place for raw JSON. */
  private static final class Parts implements JsonSink<RuntimeException> {
    private final JsonGenerator out;

    Parts(JsonGenerator out) {
      this.out = out;
    }

    @Override
    public void startObject() {
      out.writeStartObject();
    }

    @Override
    public void key(String key) {
      out.writeName(key);
    }

    @Override
    public void endObject() {
      out.writeEndObject();
    }

    @Override
    public void startList() {
      out.writeStartArray();
    }

    @Override
    public void endList() {
      out.writeEndArray();
    }

    @Override
    public void text(String text) {
      out.writeString(text);
    }

    @Override
    public void number(String number) {
      out.writeNumber(number);
    }

    @Override
    public void truth(boolean truth) {
      out.writeBoolean(truth);
    }

    @Override
    public void none() {
      out.writeNull();
    }
  }
}
