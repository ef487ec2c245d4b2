import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
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
import vn.example.bench.Phieu;

/**
 * Reads and writes one packet in several ways, in turn, and prints what each takes as JSON: {@code
 * Bench PACKET BROKEN SMALL}, three files.
 */
final class Bench {
  private static final int CALLS = 200;
  private static final int WARM_UP = 200;
  private static final int ROUNDS = 301;

  /** Takes what was made, so that making it is not left out. */
  private static volatile Object sink;

  /** One way to do something once. */
  private interface Way {
    Object once() throws IOException;
  }

  public static void main(String[] args) throws IOException {
    byte[] packet = Files.readAllBytes(Path.of(args[0]));
    byte[] broken = Files.readAllBytes(Path.of(args[1]));
    byte[] small = Files.readAllBytes(Path.of(args[2]));
    Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
    ObjectMapper usual = Baseline.usual();
    ObjectMapper quick = Baseline.quick();
    HoSo ours = HoSo.read(packet).orThrow();
    Baseline theirs = quick.readValue(packet, Baseline.class);
    require(HoSo.read(packet).isValid() && !HoSo.read(broken).isValid());
    require(usual.writeValueAsString(theirs).equals(quick.writeValueAsString(theirs)));
    require(validator.validate(theirs).isEmpty());
    ObjectMapper plain = new ObjectMapper();
    require(Phieu.read(small).findings().isEmpty());
    require(new String(Phieu.read(small).orThrow().toJson(), UTF_8).equals(new String(small, UTF_8)));
    require(plain.writeValueAsString(plain.readValue(small, Texts.class)).equals(new String(small, UTF_8)));

    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put("read", () -> HoSo.read(packet).orThrow());
    ways.put("read usual", () -> usual.readValue(packet, Baseline.class));
    ways.put("read quick", () -> quick.readValue(packet, Baseline.class));
    ways.put("read checked", () -> validator.validate(quick.readValue(packet, Baseline.class)));
    ways.put("write", ours::toJson);
    ways.put("write usual", () -> usual.writeValueAsBytes(theirs));
    ways.put("write quick", () -> quick.writeValueAsBytes(theirs));
    ways.put("reject", () -> HoSo.read(broken));
    ways.put("reject checked", () -> validator.validate(quick.readValue(broken, Baseline.class)));
    ways.put("read small", () -> Phieu.read(small).orThrow());
    ways.put("read texts", () -> plain.readValue(small, Texts.class));
    print(measure(ways), validator.getClass().getPackage().getImplementationVersion());
  }

  private static void print(Map<String, Double> took, String validator) throws IOException {
    String jackson = "Jackson " + PackageVersion.VERSION;
    String usual = jackson + " alone";
    String quick = jackson + " alone, times cut by hand";
    String checked = jackson + " (times cut by hand) + Hibernate Validator " + validator;
    List<Map<String, Object>> rows =
        List.of(
            row("read", took, "read usual", usual),
            row("read", took, "read quick", quick),
            row("read", took, "read checked", checked),
            row("write", took, "write usual", usual),
            row("write", took, "write quick", quick),
            row("reject", took, "reject checked", checked),
            row("read small", took, "read texts", jackson + " into texts"));
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("language", "java");
    said.put("rows", rows);
    System.out.println(new ObjectMapper().writeValueAsString(said));
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
