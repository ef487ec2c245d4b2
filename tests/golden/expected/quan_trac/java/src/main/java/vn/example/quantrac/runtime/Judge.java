package vn.example.quantrac.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges one document: knows how strictly, where we are in it, and collects what is found. */
final class Judge {
  private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  final Doc doc;
  final boolean tolerant;
  final Edition edition;
  private final int maxFindings;
  private final List<Finding> findings = new ArrayList<>(0);
  private Object[] steps = new Object[8];
  private int depth;
  private int errors;
  private int shapeless;
  private int muted;
  private boolean truncated;
  private boolean lenient;

  Judge(Doc doc, ReadOptions options) {
    this.doc = doc;
    this.tolerant = options.mode() == Mode.TOLERANT;
    this.edition = options.edition();
    this.maxFindings = options.maxFindings();
  }

  /** Opens bytes: the judge of their document, or one without a document that says so. */
  static Judge open(byte[] json, ReadOptions options) {
    boolean marked = Arrays.mismatch(json, BOM) == BOM.length;
    boolean readable = json.length <= options.maxBytes();
    readable &= !marked || options.mode() == Mode.TOLERANT;
    Doc doc = readable ? JsonScanner.scan(json, marked ? BOM.length : 0) : null;
    Judge judge = new Judge(doc, options);
    if (judge.doc == null) {
      judge.report(Check.JSON, Severity.ERROR);
    } else if (marked) {
      judge.report(Check.FORM, Severity.WARNING, "UTF-8");
    }
    return judge;
  }

  /** From now on only what cannot become a value costs a record its value. */
  Judge lenient() {
    lenient = true;
    return this;
  }

  /** How many flaws so far cost a record its value: none since then means that it has one. */
  int flaws() {
    return lenient ? shapeless : errors;
  }

  /** Goes into a member (its key) or an item (its index). */
  void enter(Object step) {
    if (depth == steps.length) {
      steps = Arrays.copyOf(steps, 2 * depth);
    }
    steps[depth++] = step;
  }

  void leave() {
    depth--;
  }

  /** How many errors were found so far, kept or not. */
  int errors() {
    return errors;
  }

  boolean truncated() {
    return truncated;
  }

  /** What was found from {@code first} on. */
  List<Finding> findings(int first) {
    return Collections.unmodifiableList(new ArrayList<>(findings.subList(first, findings.size())));
  }

  int count() {
    return findings.size();
  }

  /** Looks at a value without reporting what is wrong with it. */
  <V> V peek(Type<V> type, int node, Field field) {
    muted++;
    V value = type.read(this, node, field);
    muted--;
    return value;
  }

  /** The value cannot be made: wrong type or form. */
  void refuse(Check check, Field field, Type<?> type) {
    if (muted == 0) {
      shapeless++;
      report(check, Severity.ERROR, field, Map.of("expected", type.phrase()));
    }
  }

  /** The document itself, or an item of its list, is of another JSON type. */
  void refuse(Type<?> type) {
    shapeless++;
    report(Check.TYPE, Severity.ERROR, type.phrase());
  }

  /** There is no value for what was read: a code that a closed table lacks, a number of too many digits. */
  void lose() {
    shapeless++;
  }

  void report(Check check, Severity severity, Field field) {
    report(check, severity, field, Map.of());
  }

  void report(Check check, Severity severity, Field field, Map<String, String> words) {
    if (counts(severity)) {
      Map<String, String> all = new HashMap<>(words);
      all.put("field", field.wire + " (" + field.vi + ")");
      all.put("clause", field.clauseVi());
      all.put("wire", field.wire);
      String vi = check.vi(all);
      all.put("field", field.wire + " (" + field.en + ")");
      all.put("clause", field.clauseEn());
      findings.add(new Finding(path(), check.id, severity, vi, check.en(all)));
    }
  }

  /** A finding about the document itself, which should be what is expected. */
  void report(Check check, Severity severity, String expected) {
    if (counts(severity)) {
      Map<String, String> words = Map.of("field", "JSON", "expected", expected, "clause", "");
      String vi = check.vi(words).strip();
      findings.add(new Finding(path(), check.id, severity, vi, check.en(words).strip()));
    }
  }

  /** A rule across fields is broken; the sentence is its own, the clause that of the record. */
  void report(Rule rule, Field self) {
    if (counts(rule.severity())) {
      String vi = (rule.vi() + " " + self.clauseVi()).strip();
      String en = (rule.en() + " " + self.clauseEn()).strip();
      findings.add(new Finding(path(), "rule:" + rule.id(), rule.severity(), vi, en));
    }
  }

  /** A finding that belongs to no field: bytes that are no JSON, a key nobody knows. */
  void report(Check check, Severity severity) {
    if (counts(severity)) {
      findings.add(
          new Finding(path(), check.id, severity, check.vi(Map.of()), check.en(Map.of())));
    }
  }

  private boolean counts(Severity severity) {
    if (muted > 0) {
      return false;
    }
    if (severity == Severity.ERROR) {
      errors++;
    }
    truncated |= findings.size() == maxFindings;
    return findings.size() < maxFindings;
  }

  private String path() {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      path.append('/');
      String step = String.valueOf(steps[i]);
      path.append(step.replace("~", "~0").replace("/", "~1"));
    }
    return path.toString();
  }
}
