import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Executor for the Java SDK: {@code Executor PACKAGE}; see ../README.md. */
final class Executor {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String sdk;

  private Executor(String sdk) {
    this.sdk = sdk;
  }

  public static void main(String[] args) throws IOException {
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

  private void answer(JsonNode asked, ObjectNode said) throws ReflectiveOperationException, IOException {
    boolean isList = asked.get("list").asBoolean();
    Class<?> record = Class.forName(sdk + "." + asked.get("record").asText());
    Class<?> options = Class.forName(sdk + ".runtime.ReadOptions");
    Object reading =
        record
            .getMethod(isList ? "readList" : "read", byte[].class, options)
            .invoke(null, Base64.getDecoder().decode(asked.get("data").asText()), options(asked, options));
    ArrayNode findings = said.putArray("findings");
    for (Object finding : (List<?>) get(reading, "findings")) {
      findings
          .addArray()
          .add((String) get(finding, "path"))
          .add((String) get(finding, "rule"))
          .add(get(finding, "severity").toString().toLowerCase(Locale.ROOT))
          .add((String) get(finding, "vi"))
          .add((String) get(finding, "en"));
    }
    said.put("truncated", (Boolean) get(reading, "truncated"));
    ArrayNode written = said.putArray("written");
    for (Object one : isList ? (List<?>) get(reading, "items") : List.of(reading)) {
      Object value = get(one, "value");
      written.add(value == null ? null : Base64.getEncoder().encodeToString((byte[]) get(value, "toJson")));
    }
  }

  private Object options(JsonNode asked, Class<?> type) throws ReflectiveOperationException {
    Object options = type.getField(asked.get("mode").asText().toUpperCase(Locale.ROOT)).get(null);
    Class<?> editions = Class.forName(sdk + ".runtime.Edition");
    for (Object edition : editions.getEnumConstants()) {
      if (get(edition, "id").equals(asked.get("edition").asText())) {
        return type.getMethod("with", editions).invoke(options, edition);
      }
    }
    throw new IllegalArgumentException("no such edition");
  }

  private static Object get(Object from, String name) throws ReflectiveOperationException {
    return from.getClass().getMethod(name).invoke(from);
  }
}
