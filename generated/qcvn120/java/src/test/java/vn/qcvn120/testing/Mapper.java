package vn.qcvn120.testing;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.goitin.runtime.gson.ForGson;
import vn.goitin.runtime.jsonb.ForJsonb;

/** A library that writes values as JSON and reads them again, as an application has set it. */
interface Mapper {
  /** The name of JSON-B, which has ways of its own. */
  String JSONB = "JSON-B";

  /** All that the README calls right. */
  List<Mapper> ALL =
      List.of(
          jackson2("Jackson 2", new ObjectMapper()),
          jackson2("Jackson 2, set", set(new ObjectMapper())),
          jackson3("Jackson 3", JsonMapper.builder().build()),
          jackson3("Jackson 3, set", set(JsonMapper.builder())),
          gson(),
          jsonb());

  /** What it is called. */
  String name();

  /** Writes a value as if it were of a type. */
  String write(Object value, Type type);

  /** Writes a value as what it is. */
  default String write(Object value) {
    return write(value, value.getClass());
  }

  /** Reads a value of a type. */
  Object read(String json, Type type);

  /** Names, unknown properties and escapes otherwise than usual. */
  private static ObjectMapper set(ObjectMapper mapper) {
    return mapper
        .setPropertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
        .addMixIn(MappersTest.Box.class, Object.class)
        .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
        .setDefaultPropertyInclusion(
            com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY);
  }

  private static JsonMapper set(JsonMapper.Builder mapper) {
    return mapper
        .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
        .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .build();
  }

  private static Mapper jackson2(String name, ObjectMapper mapper) {
    return new Of(
        name,
        (value, type) -> mapper.writerFor(mapper.constructType(type)).writeValueAsString(value),
        (json, type) -> mapper.readValue(json, mapper.constructType(type)));
  }

  private static Mapper jackson3(String name, JsonMapper mapper) {
    return new Of(
        name,
        (value, type) -> mapper.writerFor(mapper.constructType(type)).writeValueAsString(value),
        (json, type) -> mapper.readValue(json, mapper.constructType(type)));
  }

  private static Mapper gson() {
    Gson gson =
        new GsonBuilder()
            .registerTypeAdapterFactory(new ForGson())
            .disableHtmlEscaping()
            .serializeNulls()
            .create();
    return new Of("Gson", gson::toJson, gson::fromJson);
  }

  private static Mapper jsonb() {
    Jsonb jsonb =
        JsonbBuilder.create(
            new JsonbConfig().withSerializers(new ForJsonb()).withDeserializers(new ForJsonb()));
    // As Object JSON-B writes whatever it is given as {}, by its own design.
    return new Of(
        JSONB,
        (value, type) -> type == Object.class ? jsonb.toJson(value) : jsonb.toJson(value, type),
        jsonb::fromJson);
  }

  /** The type of lists of a type. */
  static Type listOf(Type item) {
    return new Generic(List.class, new Type[] {item});
  }

  /** The type of maps from texts to a type. */
  static Type mapOf(Type value) {
    return mapOf(String.class, value);
  }

  /** The type of maps. */
  static Type mapOf(Type key, Type value) {
    return new Generic(Map.class, new Type[] {key, value});
  }

  /** A type with arguments, as reflection has them. */
  record Generic(Class<?> getRawType, Type[] getActualTypeArguments) implements ParameterizedType {
    @Override
    public Type getOwnerType() {
      return null;
    }
  }

  /** Writes. */
  interface Writes {
    String apply(Object value, Type type) throws IOException;
  }

  /** Reads. */
  interface Reads {
    Object apply(String json, Type type) throws IOException;
  }

  /** A mapper of two functions. */
  record Of(String name, Writes writes, Reads reads) implements Mapper {
    @Override
    public String write(Object value, Type type) {
      try {
        return writes.apply(value, type);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Object read(String json, Type type) {
      try {
        return reads.apply(json, type);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
