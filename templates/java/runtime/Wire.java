package goitin.runtime;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;

/**
 * Any Jackson mapper, however it is set, reads and writes the annotated class by its own table.
 *
 * <p>The only contact with Jackson. Reading refuses what cannot become a value and leaves the rest
 * to the validator; what is refused is never quoted.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@JacksonAnnotationsInside
@JsonDeserialize(using = Wire.Reader.class)
@JsonSerialize(using = Wire.Writer.class)
public @interface Wire {
  /** Reads records and codes out of a Jackson parser. */
  final class Reader extends JsonDeserializer<Object> implements ContextualDeserializer {
    private final Class<?> asked;

    /** For Jackson, which says later what is asked for. */
    public Reader() {
      this(Object.class);
    }

    private Reader(Class<?> asked) {
      this.asked = asked;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty at) {
      return new Reader(context.getContextualType().getRawClass());
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      Object table = Tables.of(asked);
      if (table instanceof RecordType<?> type) {
        return packet(parser, type);
      }
      CodeTable<?> codes = (CodeTable<?>) table;
      boolean text = parser.currentToken() == JsonToken.VALUE_STRING;
      Object code = text ? codes.of(parser.getText()) : null;
      if (code == null) {
        throw MismatchedInputException.from(parser, asked, "not a code of table " + codes.id());
      }
      return code;
    }

    private Object packet(JsonParser parser, RecordType<?> type) throws IOException {
      JsonWriter out = new JsonWriter();
      copy(parser, out);
      Reading<?> reading = type.readShape(out.bytes());
      if (reading.value() == null) {
        String summary = InvalidPacketException.summary(reading.findings());
        throw MismatchedInputException.from(parser, asked, summary);
      }
      return reading.value();
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

  /** Writes records and codes into a Jackson generator. */
  final class Writer extends JsonSerializer<Object> {
    /** For Jackson. */
    public Writer() {}

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      if (!(value instanceof Packet packet)) {
        out.writeString(code((CodeTable<?>) Tables.of(value.getClass()), value));
        return;
      }
      byte[] json = packet.toJson();
      if (out instanceof JsonGeneratorImpl) {
        out.writeRawValue(new String(json, StandardCharsets.UTF_8));
      } else {
        replay(JsonScanner.scan(json, 0, ReadOptions.MOST_LEVELS), 0, out);
      }
    }

    @SuppressWarnings("unchecked")
    private static <C> String code(CodeTable<C> table, Object value) {
      return table.code((C) value);
    }

    /** For generators of other formats and of trees, which have no place for raw JSON. */
    private static void replay(Doc doc, int node, JsonGenerator out) throws IOException {
      switch (doc.kind(node)) {
        case Doc.OBJECT -> {
          out.writeStartObject();
          int end = doc.next(node);
          for (int key = node + Doc.WIDTH; key < end; key = doc.next(key + Doc.WIDTH)) {
            out.writeFieldName(doc.text(key));
            replay(doc, key + Doc.WIDTH, out);
          }
          out.writeEndObject();
        }
        case Doc.LIST -> {
          out.writeStartArray();
          for (int at = node + Doc.WIDTH; at < doc.next(node); at = doc.next(at)) {
            replay(doc, at, out);
          }
          out.writeEndArray();
        }
        case Doc.TEXT -> out.writeString(doc.text(node));
        case Doc.NUMBER -> out.writeNumber(doc.text(node));
        case Doc.NULL -> out.writeNull();
        default -> out.writeBoolean(doc.kind(node) == Doc.TRUE);
      }
    }
  }
}
