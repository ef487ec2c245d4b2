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

  /** The written form of findings. */
  private static final String FINDING =
      """
      {"type": "object", "required": ["path", "rule", "severity", "sentence"], "properties": {
        "path": {"type": "string"}, "rule": {"type": "string"},
        "severity": {"type": "string", "enum": ["error", "warning"]},
        "sentence": {"type": "object", "required": ["vi", "en"], "properties": {
          "vi": {"type": "string"}, "en": {"type": "string"}}},
        "label": {"type": "object", "properties": {
          "wire": {"type": "string"}, "vi": {"type": "string"}, "en": {"type": "string"}}},
        "source": {"type": "object", "properties": {
          "vi": {"type": "string"}, "en": {"type": "string"},
          "row": {"type": "string"}, "confidence": {"type": "string"}}},
        "limits": {"type": "object", "additionalProperties": {"type": "string"}}}}
      """;

  private final ObjectMapper mapper =
      Json31.mapper().copy().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private final JsonNode published;
  private final JsonNode finding;

  /** For documents of OpenAPI 3.1, which springdoc makes unless it is told otherwise. */
  public PacketSchemas() {
    try (InputStream file = PacketSchemas.class.getResourceAsStream(FILE)) {
      this.published = mapper.readTree(file);
      this.finding = mapper.readTree(FINDING);
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
    if (type == Finding.class) {
      return mapper.convertValue(finding, Schema.class);
    }
    if (WireValue.class.isAssignableFrom(type)) {
      return type == RawJson.class ? new JsonSchema() : new JsonSchema().typesItem("object");
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
    context.defineModel(name, mapper.convertValue(schema, Schema.class));
    for (String ref : schema.findValuesAsText("$ref")) {
      define(ref.substring(Components.COMPONENTS_SCHEMAS_REF.length()), context);
    }
  }
}
