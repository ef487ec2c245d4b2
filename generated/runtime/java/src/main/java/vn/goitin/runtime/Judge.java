package vn.goitin.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Judges one document: knows how strictly, where we are in it, and collects what is found. */
final class Judge {
  private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  final boolean tolerant;
  final Edition edition;

  /** How many minutes the zone of the regulation is ahead of UTC. */
  final int zone;

  Doc doc;
  private final Regulation regulation;
  private final ReadOptions options;
  private final Gathered all;
  private Object[] steps = new Object[8];
  private int depth;
  private int seen;
  private int errors;
  private int shapeless;
  private int muted;
  private boolean lenient;
  private boolean streams;

  /** Whether we are in a record that gets a reading of its own, and what was found in it. */
  private boolean inRecord;

  private Gathered own;
  private Again again;
  private Frozen.Maker<Reading<? extends Packet>> records;

  /** Judges by a regulation; null where the values are of none. */
  Judge(Doc doc, Regulation regulation, ReadOptions options) {
    this.doc = doc;
    this.regulation = regulation;
    this.tolerant = options.mode() == Mode.TOLERANT;
    this.edition = regulation == null ? null : regulation.own(options.edition());
    this.zone = regulation == null ? DatePattern.NO_ZONE : regulation.zone();
    this.options = options;
    this.all = new Gathered(options.maxFindings());
  }

  /** Opens bytes of whatever regulation, strictly. */
  static Judge open(byte[] json) {
    return open(json, null, ReadOptions.STRICT);
  }

  /** Opens bytes: the judge of their document, or one without a document that says why. */
  static Judge open(byte[] json, Regulation regulation, ReadOptions options) {
    return open(json, regulation, options, broken -> broken.spot(json));
  }

  /** The same for bytes that are not all of a document; {@code places}: where in it they break. */
  static Judge open(
      byte[] json, Regulation regulation, ReadOptions options, Function<JsonBreak, Spot> places) {
    boolean marked = Arrays.mismatch(json, BOM) == BOM.length;
    boolean readable = json.length <= options.maxBytes();
    readable &= !marked || options.mode() == Mode.TOLERANT;
    int start = marked ? BOM.length : 0;
    Doc doc = readable ? JsonScanner.scan(json, start, options) : null;
    Judge judge = new Judge(doc, regulation, options);
    if (judge.doc == null) {
      JsonBreak broken = JsonBreak.first(json, options);
      judge.broken(broken, places.apply(broken));
    } else if (marked) {
      judge.report("form bom", Severity.WARNING, null, Map.of());
    }
    return judge;
  }

  /** A judge that has nothing to say but where the document breaks off. */
  static Judge broken(
      JsonBreak broken, Spot spot, Regulation regulation, ReadOptions options) {
    Judge judge = new Judge(null, regulation, options);
    judge.broken(broken, spot);
    return judge;
  }

  private void broken(JsonBreak broken, Spot spot) {
    report("json " + broken.reason(), Severity.ERROR, null, broken.blanks(spot, options));
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

  /**
   * The payload list of the message was taken out: how many items are left says nothing, and what
   * is found in records that stand elsewhere is theirs alone.
   */
  Judge ofRest() {
    streams = true;
    return this;
  }

  /** Whether all items of a list are here, and so the list itself can be judged. */
  boolean isWhole(Field list) {
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
    Doc inner = JsonScanner.scan(doc.plain(text), 0, options);
    boolean isObject = inner != null && inner.kind(0) == Doc.OBJECT;
    if (isObject) {
      doc = inner;
    }
    return isObject;
  }

  /** Begins a record that gets a reading of its own. */
  Mark begin() {
    inRecord = true;
    own = seen < options.maxFindings() ? new Gathered(options.maxFindings()) : null;
    return new Mark(seen, errors);
  }

  /**
   * Ends a record; without a value if there was an error in it.
   *
   * @param reader judges the same record again, one object for all records of a list
   */
  <T> Reading<T> reading(Mark begin, T value, int node, BiConsumer<Judge, Integer> reader) {
    boolean valid = errors == begin.errors();
    int found = seen - begin.seen();
    T kept = valid ? value : null;
    inRecord = false;
    if (own != null || found == 0) {
      List<Finding> findings = own == null ? List.of() : own.list();
      own = null;
      return new Reading<>(kept, findings, valid, found > options.maxFindings());
    }
    int index = steps[depth - 1] instanceof Integer item ? item : -1;
    if (again == null || !again.uses(reader)) {
      Object[] outer = Arrays.copyOf(steps, index < 0 ? depth : depth - 1);
      again = new Again(doc.kept(), regulation, options, outer, reader);
    }
    return Reading.of(kept, valid, found > options.maxFindings(), again, node, index);
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
    return all.isTruncated();
  }

  /** What was found; of what a stream left of a message without what was found in records. */
  List<Finding> findings() {
    return all.list();
  }

  /** Looks at a value without reporting what is wrong with it. */
  <V> V peek(Type<V> type, int node, Field field) {
    muted++;
    V value = type.read(this, node, field);
    muted--;
    return value;
  }

  /** The value cannot be made: it is of the wrong form. */
  void refuse(String key, Field field, Type<?> type) {
    if (muted == 0) {
      shapeless++;
      report(key, Severity.ERROR, field, Map.of("expected", type));
    }
  }

  /** The value cannot be made: it is of another JSON kind. */
  void refuseKind(Field field, Type<?> type, int node) {
    refuseKind(field, (Object) type, node);
  }

  /** The document itself, an item of its list or the name of a service is of another JSON kind. */
  void refuseKind(Object expected, int node) {
    refuseKind(null, expected, node);
  }

  /** There is no value: the message is not the one that was asked for. */
  void refuse(String key, Map<String, Object> blanks) {
    shapeless++;
    report(key, Severity.ERROR, null, blanks);
  }

  private void refuseKind(Field field, Object expected, int node) {
    if (muted == 0) {
      shapeless++;
      Map<String, Object> blanks = Map.of("expected", expected, "met", Words.met(doc, node));
      report("type", Severity.ERROR, field, blanks);
    }
  }

  /** There is no value for what was read: a closed table lacks the code, a number is too long. */
  void lose() {
    shapeless++;
  }

  /**
   * Reports a finding.
   *
   * @param key its sentence in the phrasebook, which begins with its rule
   * @param about the field it is about, or null
   * @param blanks what fills the sentence
   */
  void report(String key, Severity severity, Field about, Map<String, Object> blanks) {
    if (wants(severity)) {
      add(Told.rule(key), severity, () -> Told.said(key, about, blanks));
    }
  }

  /** The same with blanks that are looked for when somebody reads the sentence. */
  void report(String key, Severity severity, Field about, Supplier<Map<String, Object>> blanks) {
    if (wants(severity)) {
      add(Told.rule(key), severity, () -> Told.said(key, about, blanks.get()));
    }
  }

  /** A rule across fields is broken; the sentence is its own, the clause that of the record. */
  void report(Rule rule, Field self, Supplier<Map<String, Object>> numbers) {
    if (wants(rule.severity())) {
      Map<String, Object> compared = numbers.get();
      String name = "rule:" + rule.id();
      add(name, rule.severity(), () -> Told.said(rule, self, compared));
    }
  }

  /** Counts a finding; false if no list has room for it. */
  private boolean wants(Severity severity) {
    if (muted > 0) {
      return false;
    }
    seen++;
    if (severity == Severity.ERROR) {
      errors++;
    }
    boolean joins = joins(severity);
    if (!joins && !(streams && inRecord)) {
      all.leaveOut();
    }
    return joins || own != null && own.takes(severity);
  }

  /** Whether a finding goes into the list of the whole document. */
  private boolean joins(Severity severity) {
    return !(streams && inRecord) && all.takes(severity);
  }

  private void add(String rule, Severity severity, Supplier<Finding.Said> said) {
    Finding finding = new Finding(path(), rule, severity, said);
    if (joins(severity)) {
      all.add(finding);
    }
    if (own != null && own.takes(severity)) {
      own.add(finding);
    }
  }

  private String path() {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      path.append('/').append(step(steps[i]));
    }
    return path.toString();
  }

  /** A key or an index as a step of a JSON Pointer. */
  static String step(Object step) {
    return String.valueOf(step).replace("~", "~0").replace("/", "~1");
  }

  /** A place in what was found: how many findings, how many errors stood before it. */
  record Mark(int seen, int errors) {}
}
