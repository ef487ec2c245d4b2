package vn.goitin.runtime.spring;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import vn.goitin.runtime.Finding;
import vn.goitin.runtime.ForJackson2;
import vn.goitin.runtime.RawJson;
import vn.goitin.runtime.ValueCodec;
import vn.goitin.runtime.WireValue;

/**
 * Has swagger-core, and so springdoc, describe records and codes as the published OpenAPI document
 * does, not by their Java names: a bean of this class is all that springdoc needs. Where two
 * regulations have a schema of one name, the second that is met gets its package before the name.
 */
public class PacketSchemas implements ModelConverter {
  private static final String FILE = "schemas.json";

  /** The written form of findings. */
  private static final String FINDING =
      "{'type':'object','required':['path','rule','severity','sentence'],'properties':{"
          + "'path':{'type':'string'},'rule':{'type':'string'},"
          + "'severity':{'type':'string','enum':['error','warning']},"
          + "'sentence':{'type':'object','required':['vi','en'],'properties':{"
          + "'vi':{'type':'string'},'en':{'type':'string'}}},"
          + "'label':{'type':'object','properties':{"
          + "'wire':{'type':'string'},'vi':{'type':'string'},'en':{'type':'string'}}},"
          + "'source':{'type':'object','properties':{"
          + "'vi':{'type':'string'},'en':{'type':'string'},"
          + "'row':{'type':'string'},'confidence':{'type':'string'}}},"
          + "'limits':{'type':'object','additionalProperties':{'type':'string'}}}}";

  private final ObjectMapper mapper =
      Json31.mapper().copy().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private final JsonNode finding;

  /** What each package published, and whose a name is. */
  private final Map<String, JsonNode> published = new ConcurrentHashMap<>();

  private final Map<String, String> owners = new ConcurrentHashMap<>();

  /** For documents of OpenAPI 3.1, which springdoc makes unless it is told otherwise. */
  public PacketSchemas() {
    try {
      this.finding = mapper.readTree(FINDING.replace('\'', '"'));
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
    JavaType met = mapper.constructType(asked.getType());
    Class<?> type = met.getRawClass();
    List<Schema<?>> ours = new ArrayList<>();
    for (String id : ValueCodec.ids(ForJackson2.plain(met))) {
      String owner = type.getPackage().getName();
      JsonNode own = published.computeIfAbsent(owner, none -> read(type));
      String name = own.path("names").path(id).asText();
      String shown = define(name, own.path("schemas"), owner, context);
      ours.add(new Schema<>().$ref(Components.COMPONENTS_SCHEMAS_REF + shown));
    }
    if (!ours.isEmpty()) {
      return ours.size() == 1 ? ours.get(0) : new JsonSchema().oneOf(new ArrayList<>(ours));
    }
    if (type == Finding.class) {
      return mapper.convertValue(finding, Schema.class);
    }
    if (WireValue.class.isAssignableFrom(type)) {
      return type == RawJson.class ? new JsonSchema() : new JsonSchema().typesItem("object");
    }
    return others.hasNext() ? others.next().resolve(asked, context, others) : null;
  }

  /** What stands beside a class of ours: the schemas of its regulation. */
  private JsonNode read(Class<?> type) {
    try (InputStream file = type.getResourceAsStream(FILE)) {
      return mapper.readTree(Objects.requireNonNull(file, FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Puts a schema and all that it refers to into the document that is being made.
   *
   * @return what it is called there
   */
  private String define(
      String name, JsonNode schemas, String owner, ModelConverterContext context) {
    String shown = shown(name, owner);
    if (context.getDefinedModels().containsKey(shown)) {
      return shown;
    }
    JsonNode schema = schemas.path(name).deepCopy();
    List<String> refs = schema.findValuesAsText("$ref");
    for (JsonNode holder : schema.findParents("$ref")) {
      String met = shown(target(holder.path("$ref").asText()), owner);
      ((ObjectNode) holder).put("$ref", Components.COMPONENTS_SCHEMAS_REF + met);
    }
    context.defineModel(shown, mapper.convertValue(schema, Schema.class));
    refs.forEach(ref -> define(target(ref), schemas, owner, context));
    return shown;
  }

  private static String target(String ref) {
    return ref.substring(Components.COMPONENTS_SCHEMAS_REF.length());
  }

  private String shown(String name, String owner) {
    String first = owners.computeIfAbsent(name, none -> owner);
    return first.equals(owner) ? name : owner + "." + name;
  }
}
