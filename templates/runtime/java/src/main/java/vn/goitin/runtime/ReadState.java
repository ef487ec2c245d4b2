package vn.goitin.runtime;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The state of one reading of a document: how strict it is, where we are, what was found so far. */
final class ReadState {
  final boolean tolerant;
  final Edition edition;

  /** The lists of codes that the caller gave. */
  final Catalogs catalogs;

  /** How many minutes the zone of the regulation is ahead of UTC. */
  final int zone;

  JsonTree tree;
  private final Regulation regulation;
  private final ReadOptions options;
  private final FindingCollector all;
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

  private FindingCollector own;
  private SecondReading again;
  private ImmutableList.Maker<Reading<? extends Packet>> records;

  /** Judges by a regulation; null where the values are of none. */
  ReadState(JsonTree tree, Regulation regulation, ReadOptions options) {
    this.tree = tree;
    this.regulation = regulation;
    this.tolerant = options.mode() == Mode.TOLERANT;
    this.edition = regulation == null ? null : regulation.own(options.edition());
    this.catalogs =
        regulation == null ? options.catalogs() : regulation.own(options.catalogs());
    this.zone = regulation == null ? DatePattern.NO_ZONE : regulation.zone();
    this.options = options;
    this.all = new FindingCollector(options.maxFindings());
  }

  /** Opens bytes of whatever regulation, strictly. */
  static ReadState open(byte[] json) {
    return open(json, null, ReadOptions.STRICT);
  }

  /** Opens bytes: a reading of their document, or one without a document that says why. */
  static ReadState open(byte[] json, Regulation regulation, ReadOptions options) {
    return open(json, regulation, options, null);
  }

  /** The same for bytes that may not be all of a document; {@code places}: where in it they break, or null. */
  static ReadState open(
      byte[] json, Regulation regulation, ReadOptions options, Function<JsonBreak, Position> places) {
    boolean marked = JsonBreak.isMarked(json);
    boolean readable = json.length <= options.maxBytes();
    readable &= !marked || options.mode() == Mode.TOLERANT;
    int start = marked ? JsonBreak.MARK : 0;
    JsonTree tree = readable ? JsonScanner.scan(json, start, options) : null;
    ReadState state = new ReadState(tree, regulation, options);
    if (state.tree == null) {
      JsonBreak broken = JsonBreak.first(json, options);
      state.broken(broken, places == null ? broken.spot(json) : places.apply(broken));
    } else if (marked) {
      state.report("form bom", Severity.WARNING, null, Blanks.none());
    }
    return state;
  }

  /** A reading that has nothing to say but where the document breaks off. */
  static ReadState broken(
      JsonBreak broken, Position spot, Regulation regulation, ReadOptions options) {
    ReadState state = new ReadState(null, regulation, options);
    state.broken(broken, spot);
    return state;
  }

  private void broken(JsonBreak broken, Position spot) {
    report("json " + broken.reason(), Severity.ERROR, null, broken.blanks(spot, options));
  }

  /** From now on only what cannot become a value costs a record its value. */
  ReadState lenient() {
    lenient = true;
    return this;
  }

  /** Keeps the readings of the records that a message carries. */
  ReadState ofMessage() {
    records = new ImmutableList.Maker<>();
    return this;
  }

  /**
   * The payload list of the message was taken out: how many items are left says nothing, and what
   * is found in records that stand elsewhere is theirs alone.
   */
  ReadState ofRest() {
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
    JsonTree inner = JsonScanner.scan(tree.plain(text), 0, options);
    boolean isObject = inner != null && inner.kind(0) == JsonTree.OBJECT;
    if (isObject) {
      tree = inner;
    }
    return isObject;
  }

  /** Begins a record that gets a reading of its own. */
  Mark begin() {
    inRecord = true;
    own = seen < options.maxFindings() ? new FindingCollector(options.maxFindings()) : null;
    return new Mark(seen, errors);
  }

  /**
   * Ends a record; without a value if there was an error in it.
   *
   * @param type the record
   * @param reader judges the same record again, one object for all records of a list
   */
  <T> Reading<T> reading(
      Mark begin,
      T value,
      int node,
      RecordType<? extends Packet> type,
      BiConsumer<ReadState, Integer> reader) {
    Basis basis = type.basis(catalogs);
    boolean valid = errors == begin.errors;
    int found = seen - begin.seen;
    T kept = valid ? value : null;
    inRecord = false;
    Object last = depth == 0 ? null : steps[depth - 1];
    int index = last instanceof Integer ? (Integer) last : -1;
    if (own != null || found == 0) {
      List<Finding> findings = own == null ? Collections.emptyList() : own.list();
      own = null;
      RawJson json = valid || index < 0 ? null : tree.raw(node);
      return Reading.of(
          kept, valid, found > options.maxFindings(), findings, index, json, basis);
    }
    if (again == null || !again.uses(reader)) {
      Object[] outer = Arrays.copyOf(steps, index < 0 ? depth : depth - 1);
      again = new SecondReading(tree.kept(), regulation, options, outer, reader);
    }
    return Reading.of(kept, valid, found > options.maxFindings(), again, node, index, basis);
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
    refuse(key, field, Blanks.of("expected", type));
  }

  /** The same for a sentence that says it in other words. */
  void refuse(String key, Field field, Map<String, Object> blanks) {
    if (muted == 0) {
      shapeless++;
      report(key, Severity.ERROR, field, blanks);
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
      Map<String, Object> blanks = Blanks.of("expected", expected, "met", Words.met(tree, node));
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
      add(FindingText.rule(key), severity, () -> FindingText.said(key, about, blanks));
    }
  }

  /** The same with blanks that are looked for when somebody reads the sentence. */
  void report(String key, Severity severity, Field about, Supplier<Map<String, Object>> blanks) {
    if (wants(severity)) {
      add(FindingText.rule(key), severity, () -> FindingText.said(key, about, blanks.get()));
    }
  }

  /** A rule across fields is broken; the sentence is its own, the clause that of the record. */
  void report(Rule rule, Field self, Supplier<Map<String, Object>> numbers) {
    if (wants(rule.severity())) {
      Map<String, Object> compared = numbers.get();
      String name = "rule:" + rule.id();
      add(name, rule.severity(), () -> FindingText.said(rule, self, compared));
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
  static final class Mark {
    final int seen;
    final int errors;

    Mark(int seen, int errors) {
      this.seen = seen;
      this.errors = errors;
    }
  }
}
