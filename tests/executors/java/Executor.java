import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Executor for the Java SDK: {@code Executor PACKAGE}; see ../README.md. */
final class Executor {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** How long the pieces are that a feed gets: none of what they cut fits them. */
  private static final int PIECE = 7;

  private final String sdk;
  private final Class<?> messages;
  private final Object regulation;
  private final Class<?> optionsType;
  private final Framework framework = new Framework();

  private Executor(String sdk) throws ReflectiveOperationException {
    this.sdk = sdk;
    this.messages = Class.forName(sdk + ".Messages");
    this.regulation = messages.getField("REGULATION").get(null);
    this.optionsType = runtime("ReadOptions");
  }

  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    Executor executor = new Executor(args[0]);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode asked = JSON.readTree(line);
      ObjectNode said = JSON.createObjectNode().put("id", asked.get("id").asInt());
      try {
        executor.answer(asked, said);
      } catch (InvocationTargetException e) {
        said.removeAll().put("id", asked.get("id").asInt()).put("crash", e.getCause().toString());
      } catch (ReflectiveOperationException | RuntimeException e) {
        said.removeAll().put("id", asked.get("id").asInt()).put("crash", e.toString());
      }
      out.println(JSON.writeValueAsString(said));
    }
  }

  private void answer(JsonNode asked, ObjectNode said) throws ReflectiveOperationException {
    byte[] data = Base64.getDecoder().decode(asked.get("data").asText());
    switch (asked.path("do").asText("record")) {
      case "record" -> record(asked, data, said);
      case "message" -> message(asked, data, said);
      case "stream" -> stream(asked, data, said);
      case "framework" -> said.put("accepted", framework.accepts(data, type(asked)));
      case "show" -> show(asked, data, said.putArray("shown"));
      default -> throw new IllegalArgumentException("no such work: " + asked.get("do"));
    }
  }

  private void record(JsonNode asked, byte[] data, ObjectNode said)
      throws ReflectiveOperationException {
    boolean isList = asked.path("list").asBoolean();
    Object reading = read(asked, data, isList ? "readList" : "read");
    addFindings(said.putArray("findings"), reading);
    said.put("truncated", (Boolean) get(reading, "truncated"));
    restsOn(said, reading);
    ArrayNode written = said.putArray("written");
    for (Object one : isList ? (List<?>) get(reading, "items") : List.of(reading)) {
      written.add(written(one));
    }
    if (isList) {
      ArrayNode own = said.putArray("record_findings");
      for (Object one : (List<?>) get(reading, "items")) {
        addOwn(own, one);
      }
    }
  }

  private void message(JsonNode asked, byte[] data, ObjectNode said)
      throws ReflectiveOperationException {
    Object reading =
        messages
            .getMethod("read", byte[].class, optionsType)
            .invoke(null, data, options(asked));
    Object service = get(reading, "service");
    Object kind = get(reading, "kind");
    said.put("service", service == null ? null : (String) get(service, "id"));
    said.put("kind", kind == null ? null : kind.toString().toLowerCase(Locale.ROOT));
    addFindings(said.putArray("findings"), reading);
    said.put("truncated", (Boolean) get(reading, "truncated"));
    restsOn(said, reading);
    said.putArray("written").add(written(reading));
    ArrayNode records = said.putArray("records");
    ArrayNode own = said.putArray("record_findings");
    for (Object one : (List<?>) get(reading, "records")) {
      records.add(written(one));
      addOwn(own, one);
    }
  }

  private void stream(JsonNode asked, byte[] data, ObjectNode said)
      throws ReflectiveOperationException {
    Class<?> services = runtime("Service");
    Object stream =
        messages
            .getMethod("stream", InputStream.class, services, optionsType)
            .invoke(null, new ByteArrayInputStream(data), service(asked), options(asked));
    ArrayNode findings = said.putArray("findings");
    ArrayNode records = said.putArray("records");
    ArrayNode own = said.putArray("record_findings");
    boolean truncated = false;
    for (Object one : (Iterable<?>) stream) {
      addOwn(own, one);
      addFindings(findings, one);
      truncated |= (Boolean) get(one, "truncated");
      records.add(written(one));
    }
    addFindings(findings, stream);
    restsOn(said, stream);
    said.put("truncated", truncated | (Boolean) get(stream, "truncated"));
    ObjectNode pieces = byPieces(asked, data);
    if (!pieces.get("findings").equals(findings) || !pieces.get("records").equals(records)) {
      throw new IllegalStateException("a feed answers otherwise than a stream: " + pieces);
    }
  }

  /** The same message given to a feed in pieces; what it answers must be the same. */
  private ObjectNode byPieces(JsonNode asked, byte[] data) throws ReflectiveOperationException {
    Object feed =
        messages
            .getMethod("feed", runtime("Service"), optionsType)
            .invoke(null, service(asked), options(asked));
    ArrayNode findings = JSON.createArrayNode();
    ArrayNode records = JSON.createArrayNode();
    for (int at = 0; at < data.length; at += PIECE) {
      byte[] piece = Arrays.copyOfRange(data, at, Math.min(at + PIECE, data.length));
      for (Object one : (List<?>) feed.getClass().getMethod("feed", byte[].class).invoke(feed, (Object) piece)) {
        addFindings(findings, one);
        records.add(written(one));
      }
    }
    for (Object one : (List<?>) get(feed, "end")) {
      addFindings(findings, one);
      records.add(written(one));
    }
    addFindings(findings, feed);
    return JSON.createObjectNode().<ObjectNode>set("findings", findings).set("records", records);
  }

  private void show(JsonNode asked, byte[] data, ArrayNode shown)
      throws ReflectiveOperationException {
    Object reading = read(asked, data, "read");
    shown.add(String.valueOf(get(reading, "value"))).add(reading.toString());
    for (Object finding : (List<?>) get(reading, "findings")) {
      shown.add(finding.toString());
    }
    try {
      get(reading, "orThrow");
    } catch (InvocationTargetException e) {
      Framework.texts(e.getCause()).forEach(shown::add);
    }
    framework.texts(data, type(asked)).forEach(shown::add);
  }

  private Object read(JsonNode asked, byte[] data, String method)
      throws ReflectiveOperationException {
    String name = asked.get("record").asText();
    int dot = name.indexOf('.');
    Object owner = dot < 0 ? null : get(service(name).get(null), name.substring(dot + 1));
    Class<?> reader = dot < 0 ? Class.forName(sdk + "." + name) : owner.getClass();
    return reader
        .getMethod(method, byte[].class, optionsType)
        .invoke(owner, data, options(asked));
  }

  private static void addFindings(ArrayNode findings, Object reading)
      throws ReflectiveOperationException {
    for (Object finding : (List<?>) get(reading, "findings")) {
      findings
          .addArray()
          .add((String) get(finding, "path"))
          .add((String) get(finding, "rule"))
          .add(get(finding, "severity").toString().toLowerCase(Locale.ROOT))
          .add((String) get(finding, "vi"))
          .add((String) get(finding, "en"))
          .add(new String((byte[]) get(finding, "toJson"), StandardCharsets.UTF_8));
    }
  }

  /** The lists that it was judged by, and those that nobody gave. */
  private static void restsOn(ObjectNode said, Object reading) throws ReflectiveOperationException {
    ArrayNode used = said.putArray("used");
    for (Object one : (List<?>) get(reading, "used")) {
      used.addArray().add((String) get(one, "table")).add((String) get(one, "version"));
    }
    ArrayNode missed = said.putArray("not_judged");
    for (Object one : (List<?>) get(reading, "notJudged")) {
      missed.add((String) one);
    }
  }

  /** What was found in one record, by place, rule and severity. */
  private static void addOwn(ArrayNode records, Object reading) throws ReflectiveOperationException {
    ArrayNode own = records.addArray();
    for (Object finding : (List<?>) get(reading, "findings")) {
      own.addArray()
          .add((String) get(finding, "path"))
          .add((String) get(finding, "rule"))
          .add(get(finding, "severity").toString().toLowerCase(Locale.ROOT));
    }
  }

  private static String written(Object reading) throws ReflectiveOperationException {
    Object value = get(reading, "value");
    return value == null
        ? null
        : Base64.getEncoder().encodeToString((byte[]) get(value, "toJson"));
  }

  private Object options(JsonNode asked) throws ReflectiveOperationException {
    String mode = asked.get("mode").asText().toUpperCase(Locale.ROOT);
    Object options = optionsType.getField(mode).get(null);
    options = with(options, "with", runtime("Edition"), byId("editions", asked.get("edition")));
    options = with(options, "with", runtime("Service"), service(asked));
    options = with(options, "with", runtime("MessageKind"), kind(asked));
    if (asked.has("catalogs")) {
      options = with(options, "with", runtime("Catalogs"), catalogs(asked.get("catalogs")));
    }
    for (String limit : List.of("Findings", "Bytes", "Levels", "Items")) {
      JsonNode most = asked.get("max_" + limit.toLowerCase(Locale.ROOT));
      if (most != null) {
        options = with(options, "withMax" + limit, int.class, most.asInt());
      }
    }
    return options;
  }

  private Object catalogs(JsonNode asked) throws ReflectiveOperationException {
    Map<String, Object> lists = new HashMap<>();
    for (JsonNode one : asked) {
      byte[] csv = one.get(2).asText().getBytes(StandardCharsets.UTF_8);
      Object list =
          runtime("Catalog")
              .getMethod("readCsv", byte[].class, String.class)
              .invoke(null, csv, one.get(1).asText());
      lists.put(one.get(0).asText(), list);
    }
    return runtime("Catalogs").getMethod("of", Map.class).invoke(null, lists);
  }

  private Object with(Object options, String method, Class<?> type, Object value)
      throws ReflectiveOperationException {
    return optionsType.getMethod(method, type).invoke(options, value);
  }

  private Object service(JsonNode asked) throws ReflectiveOperationException {
    return asked.hasNonNull("service") ? byId("services", asked.get("service")) : null;
  }

  private Object kind(JsonNode asked) throws ReflectiveOperationException {
    if (!asked.hasNonNull("kind")) {
      return null;
    }
    String name = asked.get("kind").asText().toUpperCase(Locale.ROOT);
    return runtime("MessageKind").getField(name).get(null);
  }

  private Object byId(String all, JsonNode id) throws ReflectiveOperationException {
    for (Object one : (List<?>) get(regulation, all)) {
      if (get(one, "id").equals(id.asText())) {
        return one;
      }
    }
    throw new IllegalArgumentException("not among " + all + ": " + id);
  }

  /** The static type of a record: its class, or what a service says of its request or response. */
  private Type type(JsonNode asked) throws ReflectiveOperationException {
    String name = asked.get("record").asText();
    if (name.indexOf('.') < 0) {
      return Class.forName(sdk + "." + name);
    }
    Type[] both = ((ParameterizedType) service(name).getGenericType()).getActualTypeArguments();
    Type found = name.endsWith(".request") ? both[0] : both[1];
    boolean bare = name.endsWith(".bareResponse") && found instanceof ParameterizedType;
    return bare ? ((ParameterizedType) found).getRawType() : found;
  }

  /** The constant of the service that a record without a class of its own is reached by. */
  private Field service(String name) throws ReflectiveOperationException {
    return Class.forName(sdk + ".Services").getField(name.substring(0, name.indexOf('.')));
  }

  /** A class of the runtime, which stands in the SDK or beside it. */
  private Class<?> runtime(String name) throws ClassNotFoundException {
    return Class.forName(regulation.getClass().getPackageName() + "." + name);
  }

  private static Object get(Object from, String name) throws ReflectiveOperationException {
    return from.getClass().getMethod(name).invoke(from);
  }
}
