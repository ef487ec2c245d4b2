package vn.goitin.runtime.gson;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.internal.LazilyParsedNumber;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.goitin.runtime.InvalidPacketException;
import vn.goitin.runtime.JsonCopy;
import vn.goitin.runtime.JsonSink;
import vn.goitin.runtime.RawJson;
import vn.goitin.runtime.ValueCodec;
import vn.goitin.runtime.WireValue;

/**
 * Gson reads and writes records, codes and findings by their own tables: {@code new
 * GsonBuilder().registerTypeAdapterFactory(new ForGson())}. Without it Gson refuses records.
 */
public final class ForGson implements TypeAdapterFactory {
  /** Nothing to set. */
  public ForGson() {}

  @Override
  public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    Class<? super T> asked = type.getRawType();
    return WireValue.class.isAssignableFrom(asked) ? new Adapter<>(type) : null;
  }

  /** One type. */
  private static final class Adapter<T> extends TypeAdapter<T> {
    private final TypeToken<T> asked;

    Adapter(TypeToken<T> asked) {
      this.asked = asked;
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
      if (value == null) {
        out.nullValue();
        return;
      }
      byte[] json;
      try {
        json = ValueCodec.write(value);
      } catch (IllegalStateException refused) {
        throw new JsonParseException(refused.getMessage(), refused);
      }
      String text = new String(json, StandardCharsets.UTF_8);
      if (out.getClass() == JsonWriter.class) {
        out.jsonValue(text);
      } else {
        ValueCodec.replay(json, new Parts(out));
      }
    }

    /** Only {@code asked} is ever read, and it is the type of the adapter. */
    @Override
    @SuppressWarnings("unchecked")
    public T read(JsonReader in) throws IOException {
      if (in.peek() == JsonToken.NULL && asked.getRawType() != RawJson.class) {
        in.nextNull();
        return null;
      }
      JsonCopy copy = new JsonCopy();
      copy(in, copy);
      try {
        return (T) ValueCodec.read(copy.bytes(), asked.getType());
      } catch (InvalidPacketException | IllegalArgumentException refused) {
        throw new JsonParseException(refused.getMessage(), refused);
      }
    }

    /** Copies the next value, numbers letter by letter. */
    private static void copy(JsonReader in, JsonCopy to) throws IOException {
      switch (in.peek()) {
        case BEGIN_OBJECT:
          in.beginObject();
          to.startObject();
          while (in.hasNext()) {
            to.key(in.nextName());
            copy(in, to);
          }
          in.endObject();
          to.endObject();
          break;
        case BEGIN_ARRAY:
          in.beginArray();
          to.startList();
          while (in.hasNext()) {
            copy(in, to);
          }
          in.endArray();
          to.endList();
          break;
        case STRING:
          to.text(in.nextString());
          break;
        case NUMBER:
          to.number(in.nextString());
          break;
        case BOOLEAN:
          to.truth(in.nextBoolean());
          break;
        default:
          in.nextNull();
          to.none();
      }
    }
  }

  /** Hands parts to a writer of trees, which has no place for raw JSON. */
  private static final class Parts implements JsonSink<IOException> {
    private final JsonWriter out;

    Parts(JsonWriter out) {
      this.out = out;
    }

    @Override
    public void startObject() throws IOException {
      out.beginObject();
    }

    @Override
    public void key(String key) throws IOException {
      out.name(key);
    }

    @Override
    public void endObject() throws IOException {
      out.endObject();
    }

    @Override
    public void startList() throws IOException {
      out.beginArray();
    }

    @Override
    public void endList() throws IOException {
      out.endArray();
    }

    @Override
    public void text(String text) throws IOException {
      out.value(text);
    }

    @Override
    public void number(String number) throws IOException {
      out.value(new LazilyParsedNumber(number));
    }

    @Override
    public void truth(boolean truth) throws IOException {
      out.value(truth);
    }

    @Override
    public void none() throws IOException {
      out.nullValue();
    }
  }
}
