package vn.qcvn120.runtime;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * Has swagger-core, and so springdoc, describe records and codes as the published OpenAPI document
 * does, not by their Java names: a bean of this class is all that springdoc needs.
 */
public class PacketSchemas implements ModelConverter {
  private static final String FILE = "schemas.json";

  private final ObjectMapper mapper =
      Json31.mapper().copy().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private final JsonNode published;

  /** For documents of OpenAPI 3.1, which springdoc makes unless it is told otherwise. */
  public PacketSchemas() {
    try (InputStream file = PacketSchemas.class.getResourceAsStream(FILE)) {
      this.published = mapper.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean isOpenapi31() {
    return true;
  }

  @Override
  public Schema<?> resolve(
      AnnotatedType asked, ModelConverterContext context, Iterator<ModelConverter> others) {
    Class<?> type = mapper.constructType(asked.getType()).getRawClass();
    String name = published.path("names").path(id(type)).asText();
    if (!name.isEmpty()) {
      define(name, context);
      return new Schema<>().$ref(Components.COMPONENTS_SCHEMAS_REF + name);
    }
    if (type == RawJson.class) {
      return new JsonSchema();
    }
    return others.hasNext() ? others.next().resolve(asked, context, others) : null;
  }

  /** What a class of ours is called in the specification; empty for others. */
  private static String id(Class<?> type) {
    Object table = Tables.find(type);
    if (table instanceof RecordType<?> record) {
      return record.id();
    }
    return table instanceof CodeTable<?> codes ? codes.id() : "";
  }

  /** Puts a schema and all that it refers to into the document that is being made. */
  private void define(String name, ModelConverterContext context) {
    if (context.getDefinedModels().containsKey(name)) {
      return;
    }
    JsonNode schema = published.path("schemas").path(name);
    context.defineModel(name, mapper.convertValue(schema, JsonSchema.class));
    for (String ref : schema.findValuesAsText("$ref")) {
      define(ref.substring(Components.COMPONENTS_SCHEMAS_REF.length()), context);
    }
  }
}
