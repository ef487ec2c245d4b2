package vn.goitin.runtime;

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
        replay(JsonScanner.scan(json, 0, ReadOptions.MOST_LEVELS), 0, out);
      }
    }

    /** For trees, which have no place for raw JSON. */
    private static void replay(JsonTree tree, int node, JsonWriter out) throws IOException {
      switch (tree.kind(node)) {
        case JsonTree.OBJECT -> {
          out.beginObject();
          int end = tree.next(node);
          for (int key = node + JsonTree.WIDTH; key < end; key = tree.next(key + JsonTree.WIDTH)) {
            out.name(tree.text(key));
            replay(tree, key + JsonTree.WIDTH, out);
          }
          out.endObject();
        }
        case JsonTree.LIST -> {
          out.beginArray();
          for (int at = node + JsonTree.WIDTH; at < tree.next(node); at = tree.next(at)) {
            replay(tree, at, out);
          }
          out.endArray();
        }
        case JsonTree.TEXT -> out.value(tree.text(node));
        case JsonTree.NUMBER -> out.value(new LazilyParsedNumber(tree.text(node)));
        case JsonTree.NULL -> out.nullValue();
        default -> out.value(tree.kind(node) == JsonTree.TRUE);
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
      vn.goitin.runtime.JsonWriter out = new vn.goitin.runtime.JsonWriter();
      copy(in, out);
      try {
        return (T) ValueCodec.read(out.bytes(), asked.getType());
      } catch (InvalidPacketException | IllegalArgumentException refused) {
        throw new JsonParseException(refused.getMessage(), refused);
      }
    }

    /** Writes the next value as JSON, numbers letter by letter. */
    private static void copy(JsonReader in, vn.goitin.runtime.JsonWriter out) throws IOException {
      switch (in.peek()) {
        case BEGIN_OBJECT -> {
          in.beginObject();
          out.open('{');
          while (in.hasNext()) {
            out.text(in.nextName());
            out.ascii(":");
            copy(in, out);
            out.next();
          }
          in.endObject();
          out.close('}');
        }
        case BEGIN_ARRAY -> {
          in.beginArray();
          out.open('[');
          while (in.hasNext()) {
            copy(in, out);
            out.next();
          }
          in.endArray();
          out.close(']');
        }
        case STRING -> out.text(in.nextString());
        case NUMBER -> out.ascii(in.nextString());
        case BOOLEAN -> out.ascii(String.valueOf(in.nextBoolean()));
        default -> {
          in.nextNull();
          out.ascii("null");
        }
      }
    }
  }
}
