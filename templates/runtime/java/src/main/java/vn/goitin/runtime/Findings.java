package vn.goitin.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The written form of findings: canonical JSON, parts that are absent left out. */
final class Findings {
  private Findings() {}

  /** Writes {@code {"findings":[…]}} without its braces. */
  static void write(List<Finding> findings, JsonWriter out) {
    out.ascii("\"findings\":[");
    for (Finding finding : findings) {
      write(finding, out);
      out.next();
    }
    out.close(']');
  }

  /** Writes one finding. */
  static void write(Finding finding, JsonWriter out) {
    out.open('{');
    member("path", finding.path(), out);
    member("rule", finding.rule(), out);
    member("severity", finding.severity().toString().toLowerCase(Locale.ROOT), out);
    part("sentence", pair(finding.sentenceVi(), finding.sentenceEn()), out);
    Finding.Label label = finding.label();
    if (label != null) {
      Map<String, String> names = new LinkedHashMap<>();
      names.put("wire", label.wire());
      names.putAll(pair(label.vi(), label.en()));
      part("label", names, out);
    }
    Finding.Citation source = finding.source();
    if (source != null) {
      Map<String, String> cited = pair(source.vi(), source.en());
      cited.put("cited", source.cited());
      cited.put("row", source.row());
      cited.put("confidence", source.confidence());
      part("source", cited, out);
    }
    if (!finding.limits().isEmpty()) {
      part("limits", finding.limits(), out);
    }
    out.close('}');
  }

  private static Map<String, String> pair(String vi, String en) {
    Map<String, String> pair = new LinkedHashMap<>();
    pair.put("vi", vi);
    pair.put("en", en);
    return pair;
  }

  private static void part(String key, Map<String, String> texts, JsonWriter out) {
    out.text(key);
    out.ascii(":{");
    texts.forEach((name, text) -> member(name, text, out));
    out.close('}');
    out.next();
  }

  private static void member(String key, String text, JsonWriter out) {
    if (text != null) {
      out.text(key);
      out.ascii(":");
      out.text(text);
      out.next();
    }
  }

  /** The finding that these bytes are; anything else is the caller's error. */
  static Finding read(byte[] json) {
    JsonTree tree = JsonScanner.scan(json, 0, ReadOptions.USUAL_LEVELS);
    if (tree == null || tree.kind(0) != JsonTree.OBJECT) {
      throw new IllegalArgumentException("not a finding in its written form");
    }
    Map<String, String> own = texts(tree, 0);
    Map<String, String> said = part(tree, "sentence");
    Map<String, String> label = part(tree, "label");
    Map<String, String> source = part(tree, "source");
    return new Finding(
        needed(own, "path"),
        needed(own, "rule"),
        severity(needed(own, "severity")),
        needed(said, "vi"),
        needed(said, "en"),
        label.isEmpty()
            ? null
            : new Finding.Label(needed(label, "wire"), needed(label, "vi"), needed(label, "en")),
        source.isEmpty()
            ? null
            : new Finding.Citation(
                needed(source, "vi"),
                needed(source, "en"),
                source.get("cited"),
                source.get("row"),
                needed(source, "confidence")),
        part(tree, "limits"));
  }

  private static Severity severity(String name) {
    switch (name) {
      case "error":
        return Severity.ERROR;
      case "warning":
        return Severity.WARNING;
      default:
        throw new IllegalArgumentException("not a severity of a finding");
    }
  }

  private static String needed(Map<String, String> texts, String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("a finding without " + key);
    }
    return text;
  }

  private static Map<String, String> part(JsonTree tree, String key) {
    int node = tree.member(0, key.getBytes(StandardCharsets.UTF_8));
    return node < 0 || tree.kind(node) != JsonTree.OBJECT
        ? Collections.emptyMap()
        : texts(tree, node);
  }

  /** The members of an object that are texts. */
  private static Map<String, String> texts(JsonTree tree, int object) {
    Map<String, String> texts = new LinkedHashMap<>();
    int end = tree.next(object);
    for (int key = object + JsonTree.WIDTH; key < end; key = tree.next(key + JsonTree.WIDTH)) {
      if (tree.kind(key + JsonTree.WIDTH) == JsonTree.TEXT) {
        texts.put(tree.text(key), tree.text(key + JsonTree.WIDTH));
      }
    }
    return texts;
  }
}
