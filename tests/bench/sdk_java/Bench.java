import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.example.bench.HoSo;

/**
 * Reads and writes one packet in several ways, in turn, and prints what each takes as JSON: {@code
 * Bench PACKET BROKEN}, two files.
 */
final class Bench {
  private static final int CALLS = 500;
  private static final int WARM_UP = 150;
  private static final int ROUNDS = 201;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Takes what was made, so that making it is not left out. */
  private static volatile Object sink;

  /** One way to do something once. */
  private interface Way {
    Object once() throws IOException;
  }

  public static void main(String[] args) throws IOException {
    byte[] packet = Files.readAllBytes(Path.of(args[0]));
    byte[] broken = Files.readAllBytes(Path.of(args[1]));
    Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
    HoSo ours = HoSo.read(packet).orThrow();
    Baseline theirs = JSON.readValue(packet, Baseline.class);
    require(HoSo.read(packet).isValid() && !HoSo.read(broken).isValid());
    require(validator.validate(theirs).isEmpty());

    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put("read", () -> HoSo.read(packet).orThrow());
    ways.put("read alone", () -> JSON.readValue(packet, Baseline.class));
    ways.put("read checked", () -> checked(validator, packet));
    ways.put("write", ours::toJson);
    ways.put("write alone", () -> JSON.writeValueAsBytes(theirs));
    ways.put("reject", () -> HoSo.read(broken));
    ways.put("reject checked", () -> checked(validator, broken));
    Map<String, Double> took = measure(ways);
    String alone = "Jackson " + JSON.version() + " alone";
    String checked =
        "Jackson + Hibernate Validator " + validator.getClass().getPackage().getImplementationVersion();
    List<Map<String, Object>> rows =
        List.of(
            row("read", took, "read alone", alone),
            row("read", took, "read checked", checked),
            row("write", took, "write alone", alone),
            row("reject", took, "reject checked", checked));
    System.out.println(JSON.writeValueAsString(Map.of("language", "java", "rows", rows)));
  }

  private static Object checked(Validator validator, byte[] json) throws IOException {
    return validator.validate(JSON.readValue(json, Baseline.class));
  }

  private static void require(boolean truth) {
    if (!truth) {
      throw new IllegalStateException("the two ways do not say the same of the packet");
    }
  }

  private static Map<String, Object> row(
      String what, Map<String, Double> took, String other, String baseline) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("what", what);
    row.put("ours_us", took.get(what));
    row.put("baseline_us", took.get(other));
    row.put("baseline", baseline);
    return row;
  }

  /** The median of many short rounds, the ways in turn, in microseconds a call. */
  private static Map<String, Double> measure(Map<String, Way> ways) throws IOException {
    Map<String, List<Double>> rounds = new LinkedHashMap<>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (Map.Entry<String, Way> way : ways.entrySet()) {
        double took = round(way.getValue());
        if (round >= 0) {
          rounds.computeIfAbsent(way.getKey(), none -> new ArrayList<>()).add(took);
        }
      }
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    rounds.forEach((name, all) -> medians.put(name, median(all)));
    return medians;
  }

  private static double round(Way way) throws IOException {
    long start = System.nanoTime();
    for (int call = 0; call < CALLS; call++) {
      sink = way.once();
    }
    return (System.nanoTime() - start) / 1e3 / CALLS;
  }

  private static double median(List<Double> all) {
    double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return Math.round(100 * sorted[sorted.length / 2]) / 100.0;
  }
}
