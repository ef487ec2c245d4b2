package vn.goitin.runtime;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One line of a record's table: a field, its type and its constraints.
 *
 * <p>Built once, in the static initialiser of its record, and never changed behind that.
 */
public final class Field {
  private static final Type<?>[] NOTHING = {};

  /** The empty dates of databases lie before it. */
  private static final long FIRST_YEAR = 1900_00_00_00_00_00L;

  final String wire;
  final Type<?> type;
  final String vi;
  final String en;

  /** The key in UTF-8, and as it is written: between quotes, with its colon. */
  final byte[] key;

  final byte[] written;
  Part part;
  Severity required;

  /** What is written where there is no value of a key that is always sent; null for others. */
  byte[] empty;

  Severity present;
  String when;
  List<String> whenValues;
  Bounds length;
  Regex regex;
  Severity pattern;
  Range range;
  Period period;
  Bounds items;
  Severity unique;
  String uniqueKey;
  String fixed;
  Type<?>[] accepts = NOTHING;
  String[] aliases = {};
  boolean sensitive;

  /** Whether it is sensitive, or its record stands in a sensitive field somewhere. */
  boolean hidden;

  private Origin origin;
  private int row;
  private Edition since;
  private Edition until;

  private Field(String wire, Type<?> type, String vi, String en) {
    this.wire = wire;
    this.type = type;
    this.vi = vi;
    this.en = en;
    this.key = wire.getBytes(StandardCharsets.UTF_8);
    JsonWriter out = new JsonWriter();
    out.text(wire);
    out.ascii(":");
    this.written = out.bytes();
  }

  /**
   * A field.
   *
   * @param wire its key, letter by letter
   * @param type its type
   * @param vi its name in Vietnamese
   * @param en its name in English
   * @return the field, without constraints
   */
  public static Field of(String wire, Type<?> type, String vi, String en) {
    return new Field(wire, type, vi, en);
  }

  /**
   * A record, as if it were a field of its own: what findings without a field hang on.
   *
   * @param id its name in the specification
   * @param vi its name in Vietnamese
   * @param en its name in English
   * @return the record as a field
   */
  public static Field self(String id, String vi, String en) {
    return new Field(id, null, vi, en);
  }

  /**
   * Where the field comes from, if not from where its record does.
   *
   * @param confidence how sure that is, from {@code A}, official, to {@code D}, our reading
   * @param sources what is cited
   */
  public Field source(char confidence, Source... sources) {
    origin = new Origin(confidence, List.of(sources));
    return this;
  }

  /** The row of the regulation's table that the field is. */
  public Field row(int number) {
    row = number;
    return this;
  }

  /** What the field does in a message. */
  public Field part(Part part) {
    this.part = part;
    return this;
  }

  /** The field must be there. */
  public Field required() {
    return required(Severity.ERROR);
  }

  /** The field must be there; {@code severity} is what its absence weighs. */
  public Field required(Severity severity) {
    required = severity;
    return this;
  }

  /** The field must be there only when another one, {@code wire}, has one of these values. */
  public Field when(String wire, String... values) {
    when = wire;
    whenValues = List.of(values);
    return this;
  }

  /** The key is always sent, {@code empty} where there is no value. */
  public Field present(String empty) {
    return present(empty, Severity.ERROR);
  }

  /** The key is always sent; {@code severity} is what its absence weighs. */
  public Field present(String empty, Severity severity) {
    this.empty = empty.getBytes(StandardCharsets.UTF_8);
    present = severity;
    return this;
  }

  /** Bounds on the number of code points; -1 is no lower one. */
  public Field length(int min, int max) {
    return length(min, max, Severity.ERROR);
  }

  /** Bounds on the number of code points; {@code severity} is what a breach weighs. */
  public Field length(int min, int max, Severity severity) {
    length = new Bounds(Math.max(min, 0), min >= 0, max, severity);
    return this;
  }

  /** The whole text must match an expression of the specification language. */
  public Field pattern(String regex) {
    return pattern(regex, Severity.ERROR);
  }

  /** The whole text must match; {@code severity} is what a breach weighs. */
  public Field pattern(String regex, Severity severity) {
    this.regex = new Regex(regex);
    pattern = severity;
    return this;
  }

  /** Bounds on a number, inclusive; null is no bound. */
  public Field range(String min, String max) {
    return range(min, max, Severity.ERROR);
  }

  /** Bounds on a number, inclusive; {@code severity} is what a breach weighs. */
  public Field range(String min, String max, Severity severity) {
    range = Range.of(min, max, severity);
    return this;
  }

  /** Bounds on a day, time or month in ISO form, inclusive; null is no bound. */
  public Field period(String min, String max) {
    return period(min, max, Severity.ERROR);
  }

  /** Bounds on a day, time or month; {@code severity} is what a breach weighs. */
  public Field period(String min, String max, Severity severity) {
    period = new Period(min, max, severity);
    return this;
  }

  /** Bounds on the number of items of a list; -1 is no lower one. */
  public Field items(int min, int max) {
    return items(min, max, Severity.ERROR);
  }

  /** Bounds on the number of items of a list; {@code severity} is what a breach weighs. */
  public Field items(int min, int max, Severity severity) {
    items = new Bounds(Math.max(min, 0), min >= 0, max, severity);
    return this;
  }

  /** No two items of the list have the same value of their field {@code key}. */
  public Field unique(String key) {
    return unique(key, Severity.ERROR);
  }

  /** No two items have the same {@code key}; {@code severity} is what a breach weighs. */
  public Field unique(String key, Severity severity) {
    uniqueKey = key;
    unique = severity;
    return this;
  }

  /** The text that the field always has. */
  public Field fixed(String text) {
    fixed = text;
    return this;
  }

  /** Other types whose forms tolerant reading takes, too. */
  public Field accepts(Type<?>... types) {
    accepts = types.clone();
    return this;
  }

  /** Other keys that tolerant reading takes, too. */
  public Field aliases(String... names) {
    aliases = names.clone();
    return this;
  }

  /** The first edition that has the field. */
  public Field since(Edition edition) {
    since = edition;
    return this;
  }

  /** The last edition that has the field. */
  public Field until(Edition edition) {
    until = edition;
    return this;
  }

  /** Personal data: its values are never shown. */
  public Field sensitive() {
    sensitive = true;
    return this;
  }

  boolean isIn(Edition edition) {
    return edition.isWithin(since, until);
  }

  /** Whether an edition asks for the field, always or where another one's value says so. */
  boolean isAskedIn(Edition edition) {
    return required != null && isIn(edition);
  }

  /** Whether an edition that asks for the field does so whatever stands beside it. */
  boolean isUnconditional() {
    return required != null && when == null;
  }

  /** Whether a message cannot do without the field, whatever the edition. */
  boolean isNeeded() {
    return isUnconditional() && Edition.isAlways(since, until);
  }

  /** The value that the field must have and that can only be one; null where there is none. */
  String preset() {
    return isNeeded() && required == Severity.ERROR ? fixed : null;
  }

  /** Whether the field carries the payload of a message. */
  boolean isPayload() {
    return part == Part.DATA || part == Part.RESULT;
  }

  /** The value of its key in an object; if that is not there, of the first alias met; or -1. */
  int find(JsonTree tree, int object, boolean tolerant) {
    int own = tree.member(object, key);
    if (own >= 0 || !tolerant || aliases.length == 0) {
      return own;
    }
    List<String> others = List.of(aliases);
    int end = tree.next(object);
    for (int key = object + JsonTree.WIDTH; key < end; key = tree.next(key + JsonTree.WIDTH)) {
      if (others.contains(tree.text(key))) {
        return key + JsonTree.WIDTH;
      }
    }
    return -1;
  }

  /** Takes what the record says of its origin, unless the field says something else. */
  void inherit(Field record) {
    origin = origin == null ? record.origin : origin;
    hidden = sensitive || record.sensitive;
  }

  /** The names of the field. */
  Finding.Label label() {
    return new Finding.Label(wire, vi, en);
  }

  /** Where the field comes from, or null. */
  Finding.Citation citation() {
    return origin == null ? null : origin.citation(row);
  }

  void judgeText(String text, ReadState state) {
    if (length != null && !length.fit(text)) {
      length.report("length", state, this);
    }
    if (pattern != null && !regex.matches(text)) {
      state.report("pattern", pattern, this, Map.of("pattern", regex.toString()));
    }
  }

  /** Whether anything is asked of a number. */
  boolean bindsNumbers() {
    return range != null;
  }

  void judgeNumber(BigDecimal number, ReadState state) {
    if (range != null && !range.has(number)) {
      range.report(state, this);
    }
  }

  /** {@code moment}: a number {@code yyyyMMddHHmmss}, of a type that says years or does not. */
  void judgePeriod(long moment, boolean hasYear, ReadState state) {
    if (period == null && hasYear && moment < FIRST_YEAR) {
      state.report("range year", Severity.WARNING, this, Map.of("min", "1900"));
    } else if (period != null && !period.has(moment)) {
      period.report(state, this);
    }
  }
}
