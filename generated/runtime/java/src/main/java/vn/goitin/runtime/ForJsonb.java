package vn.goitin.runtime;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * JSON-B reads and writes packets, codes and findings by their own tables: {@code new
 * JsonbConfig().withSerializers(new ForJsonb()).withDeserializers(new ForJsonb())}. Without it
 * JSON-B refuses them.
 */
public final class ForJsonb implements JsonbDeserializer<WireValue>, JsonbSerializer<WireValue> {
  private static final int MANY = 100;

  /** For JSON-B. */
  public ForJsonb() {}

  @Override
  public WireValue deserialize(JsonParser parser, DeserializationContext context, Type asked) {
    JsonWriter out = new JsonWriter();
    copy(parser.getValue(), out);
    try {
      return (WireValue) ValueCodec.read(out.bytes(), asked);
    } catch (InvalidPacketException | IllegalArgumentException refused) {
      throw new JsonbException(refused.getMessage(), refused);
    }
  }

  private static void copy(JsonValue value, JsonWriter out) {
    switch (value.getValueType()) {
      case OBJECT -> {
        out.open('{');
        value
            .asJsonObject()
            .forEach(
                (key, member) -> {
                  out.text(key);
                  out.ascii(":");
                  copy(member, out);
                  out.next();
                });
        out.close('}');
      }
      case ARRAY -> {
        out.open('[');
        for (JsonValue item : value.asJsonArray()) {
          copy(item, out);
          out.next();
        }
        out.close(']');
      }
      case STRING -> out.text(((JsonString) value).getString());
      case NUMBER -> out.ascii(digits(((JsonNumber) value).bigDecimalValue()));
      default -> out.ascii(value.toString());
    }
  }

  /** A number as it came, as far as JSON-B knows: one that had an exponent keeps it. */
  private static String digits(BigDecimal number) {
    return number.scale() < 0 || number.scale() > MANY ? number.toString() : number.toPlainString();
  }

  @Override
  public void serialize(WireValue value, JsonGenerator out, SerializationContext context) {
    byte[] json;
    try {
      json = ValueCodec.write(value);
    } catch (IllegalStateException refused) {
      throw new JsonbException(refused.getMessage(), refused);
    }
    JsonTree tree = JsonScanner.scan(json, 0, ReadOptions.MOST_LEVELS);
    replay(tree, 0, out);
  }

  private static void replay(JsonTree tree, int node, JsonGenerator out) {
    switch (tree.kind(node)) {
      case JsonTree.OBJECT -> {
        out.writeStartObject();
        int end = tree.next(node);
        for (int key = node + JsonTree.WIDTH; key < end; key = tree.next(key + JsonTree.WIDTH)) {
          out.writeKey(tree.text(key));
          replay(tree, key + JsonTree.WIDTH, out);
        }
        out.writeEnd();
      }
      case JsonTree.LIST -> {
        out.writeStartArray();
        for (int at = node + JsonTree.WIDTH; at < tree.next(node); at = tree.next(at)) {
          replay(tree, at, out);
        }
        out.writeEnd();
      }
      case JsonTree.TEXT -> out.write(tree.text(node));
      case JsonTree.NUMBER -> out.write(new Digits(tree.text(node)));
      case JsonTree.NULL -> out.writeNull();
      default -> out.write(tree.kind(node) == JsonTree.TRUE);
    }
  }

  /** A number that is written as it came. */
  private record Digits(String text) implements JsonNumber {
    @Override
    public ValueType getValueType() {
      return ValueType.NUMBER;
    }

    @Override
    public boolean isIntegral() {
      return bigDecimalValue().scale() == 0;
    }

    @Override
    public int intValue() {
      return bigDecimalValue().intValue();
    }

    @Override
    public int intValueExact() {
      return bigDecimalValue().intValueExact();
    }

    @Override
    public long longValue() {
      return bigDecimalValue().longValue();
    }

    @Override
    public long longValueExact() {
      return bigDecimalValue().longValueExact();
    }

    @Override
    public BigInteger bigIntegerValue() {
      return bigDecimalValue().toBigInteger();
    }

    @Override
    public BigInteger bigIntegerValueExact() {
      return bigDecimalValue().toBigIntegerExact();
    }

    @Override
    public double doubleValue() {
      return bigDecimalValue().doubleValue();
    }

    @Override
    public BigDecimal bigDecimalValue() {
      return new BigDecimal(text);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
