package vn.qcvn120.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Judges one document: knows how strictly, where we are in it, and collects what is found. */
final class Judge {
  private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  final boolean tolerant;
  final Edition edition;
  Doc doc;
  private final int maxFindings;
  private final int maxLevels;
  private final List<Finding> findings = new ArrayList<>(0);
  private Object[] steps = new Object[8];
  private int depth;
  private int errors;
  private int shapeless;
  private int muted;
  private boolean truncated;
  private boolean lenient;
  private boolean streams;
  private Frozen.Maker<Reading<? extends Packet>> records;

  Judge(Doc doc, ReadOptions options) {
    this.doc = doc;
    this.tolerant = options.mode() == Mode.TOLERANT;
    this.edition = options.edition();
    this.maxFindings = options.maxFindings();
    this.maxLevels = options.maxLevels();
  }

  /** Opens bytes: the judge of their document, or one without a document that says so. */
  static Judge open(byte[] json, ReadOptions options) {
    boolean marked = Arrays.mismatch(json, BOM) == BOM.length;
    boolean readable = json.length <= options.maxBytes();
    readable &= !marked || options.mode() == Mode.TOLERANT;
    int start = marked ? BOM.length : 0;
    Doc doc = readable ? JsonScanner.scan(json, start, options.maxLevels()) : null;
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

  /** Keeps the readings of the records that a message carries. */
  Judge ofMessage() {
    records = new Frozen.Maker<>();
    return this;
  }

  /** The payload list of the message was taken out; how many items are left says nothing. */
  Judge ofRest() {
    streams = true;
    return this;
  }

  /** Whether the number of items of a list is to be judged. */
  boolean counts(Field list) {
    return !(streams && list.isPayload());
  }

  /** Whether readings of the records in a field are asked for. */
  boolean keeps(Field field) {
    return records != null && field.isPayload();
  }

  void keep(Reading<? extends Packet> record) {
    records.add(record);
  }

  /** The readings of the records that a message carries. */
  List<Reading<? extends Packet>> records() {
    return records.list();
  }

  /** From now on judges the one JSON text that a text holds; false if it holds none. */
  boolean open(int text) {
    Doc inner = JsonScanner.scan(doc.plain(text), 0, maxLevels);
    boolean isObject = inner != null && inner.kind(0) == Doc.OBJECT;
    if (isObject) {
      doc = inner;
    }
    return isObject;
  }

  /** Where we are in what was found, at the begin of one record. */
  Mark mark() {
    return new Mark(findings.size(), errors);
  }

  /** A record and what was found since its mark; without a value if there was an error. */
  <T> Reading<T> reading(Mark begin, T value) {
    boolean valid = errors == begin.errors();
    return new Reading<>(valid ? value : null, findings(begin.findings()), valid, truncated);
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
    return first == findings.size()
        ? List.of()
        : Collections.unmodifiableList(new ArrayList<>(findings.subList(first, findings.size())));
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

  /** The document itself, an item of its list or the name of a service is of another JSON type. */
  void refuse(String expected) {
    shapeless++;
    report(Check.TYPE, Severity.ERROR, expected);
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
    report(check, severity, Map.of("field", "JSON", "expected", expected, "clause", ""));
  }

  /** It is not clear which service a message belongs to. */
  void report(Check check, List<Service> candidates) {
    String ids = candidates.stream().map(Service::id).collect(Collectors.joining(", "));
    report(check, Severity.ERROR, ids.isEmpty() ? Map.of() : Map.of("candidates", ids));
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
    report(check, severity, Map.of());
  }

  private void report(Check check, Severity severity, Map<String, String> words) {
    if (counts(severity)) {
      findings.add(new Finding(path(), check.id, severity, check.vi(words), check.en(words)));
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

  /** A place in what was found: how many findings, how many errors stood before it. */
  record Mark(int findings, int errors) {}
}
