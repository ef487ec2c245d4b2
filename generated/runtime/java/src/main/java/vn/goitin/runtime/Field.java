package vn.goitin.runtime;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One line of a record's table: a field, its type and its constraints; never changed once read. */
final class Field {
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

  /** The statements that it is required, where they are more than one field and its values; or null. */
  Demand[] demands;

  /** The statements that it is forbidden; or null. */
  Demand[] prohibitions;

  /** The same field as each edition has it; null where all ask the same of its values. */
  Field[] byEdition;

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
  String[] uniqueKeys;
  String fixed;
  Type<?>[] accepts = NOTHING;
  String[] aliases = {};
  boolean sensitive;

  /** Whether it is sensitive, or its record stands in a sensitive field somewhere. */
  boolean hidden;

  Origin origin;

  /** Where constraints come from, by their sentences, if not from where the field does. */
  Map<String, Origin> asked;
  int row;
  Edition since;
  Edition until;

  Field(String wire, Type<?> type, String vi, String en) {
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

  /** The field as an edition has it. */
  Field in(Edition edition) {
    return byEdition == null ? this : byEdition[edition.place()];
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
    return required != null && when == null && demands == null;
  }

  /** Whether a message cannot do without the field, whatever the edition. */
  boolean isNeeded() {
    return Edition.isAlways(since, until) && (isUnconditional() || isStatedPlainly());
  }

  /** Whether one of several statements asks for it always. */
  private boolean isStatedPlainly() {
    for (int at = 0; demands != null && at < demands.length; at++) {
      if (demands[at].isPlain()) {
        return true;
      }
    }
    return false;
  }

  /** The value that the field must have and that can only be one; null where there is none. */
  String preset() {
    return isNeeded() && demands == null && required == Severity.ERROR ? fixed : null;
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
    List<String> others = Arrays.asList(aliases);
    int end = tree.next(object);
    for (int key = object + JsonTree.WIDTH; key < end; key = tree.next(key + JsonTree.WIDTH)) {
      if (others.contains(tree.text(key))) {
        return key + JsonTree.WIDTH;
      }
    }
    return -1;
  }

  /** The names of the field. */
  Finding.Label label() {
    return new Finding.Label(wire, vi, en);
  }

  /** What the sentence of a broken constraint, or another one, cites; null where nothing is. */
  Finding.Citation citation(String key) {
    if (origin == null) {
      return null;
    }
    Origin own = asked == null ? null : asked.get(key.split("/")[0]);
    boolean isRow = own == null || own.sources() == origin.sources();
    return (own == null ? origin : own).citation(isRow ? row : 0);
  }

  void judgeText(String text, ReadState state) {
    if (length != null && !length.fit(text)) {
      length.report("length", state, this);
    }
    if (pattern != null && !regex.matches(text)) {
      state.report("pattern", pattern, this, Blanks.of("pattern", regex.toString()));
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
      state.report("range year", Severity.WARNING, this, Blanks.of("min", "1900"));
    } else if (period != null && !period.has(moment)) {
      period.report(state, this);
    }
  }
}
