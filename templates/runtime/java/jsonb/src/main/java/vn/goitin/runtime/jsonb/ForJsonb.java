package vn.goitin.runtime.jsonb;

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
import vn.goitin.runtime.InvalidPacketException;
import vn.goitin.runtime.JsonCopy;
import vn.goitin.runtime.JsonSink;
import vn.goitin.runtime.ValueCodec;
import vn.goitin.runtime.WireValue;

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
    JsonCopy copy = new JsonCopy();
    copy(parser.getValue(), copy);
    try {
      return (WireValue) ValueCodec.read(copy.bytes(), asked);
    } catch (InvalidPacketException | IllegalArgumentException refused) {
      throw new JsonbException(refused.getMessage(), refused);
    }
  }

  private static void copy(JsonValue value, JsonCopy to) {
    switch (value.getValueType()) {
      case OBJECT:
        to.startObject();
        value
            .asJsonObject()
            .forEach(
                (key, member) -> {
                  to.key(key);
                  copy(member, to);
                });
        to.endObject();
        break;
      case ARRAY:
        to.startList();
        value.asJsonArray().forEach(item -> copy(item, to));
        to.endList();
        break;
      case STRING:
        to.text(((JsonString) value).getString());
        break;
      case NUMBER:
        to.number(digits(((JsonNumber) value).bigDecimalValue()));
        break;
      case NULL:
        to.none();
        break;
      default:
        to.truth(value.getValueType() == JsonValue.ValueType.TRUE);
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
    ValueCodec.replay(json, new Parts(out));
  }

  /** Hands parts to a generator, which has no place for raw JSON. */
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
      out.writeKey(key);
    }

    @Override
    public void endObject() {
      out.writeEnd();
    }

    @Override
    public void startList() {
      out.writeStartArray();
    }

    @Override
    public void endList() {
      out.writeEnd();
    }

    @Override
    public void text(String text) {
      out.write(text);
    }

    @Override
    public void number(String number) {
      out.write(new Digits(number));
    }

    @Override
    public void truth(boolean truth) {
      out.write(truth);
    }

    @Override
    public void none() {
      out.writeNull();
    }
  }

  /** A number that is written as it came. */
  private static final class Digits implements JsonNumber {
    private final String text;

    Digits(String text) {
      this.text = text;
    }

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
