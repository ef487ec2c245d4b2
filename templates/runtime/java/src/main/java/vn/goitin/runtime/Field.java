package vn.goitin.runtime;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

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

  /** What is written where there is no value of a key that is always sent; null for others. */
  byte[] empty;

  Severity present;
  String when;
  List<String> whenValues;
  Bounds length;

  /** How long what stands on the wire may be; null: nothing is asked. */
  Size size;

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

  Origin origin;
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

  /** Where the field comes from, or null. */
  Finding.Citation citation() {
    return origin == null ? null : origin.citation(row);
  }

  /** {@code node}: where the text was read. */
  void judgeText(String text, ReadState state, int node) {
    if (length != null && !length.fit(text)) {
      length.report("length", state, this);
    } else {
      judgeSize(state, node);
    }
    if (pattern != null && !regex.matches(text)) {
      state.report("pattern", pattern, this, Blanks.of("pattern", regex.toString()));
    }
  }

  /** Judges how long what stands at a node is. */
  void judgeSize(ReadState state, int node) {
    if (size != null) {
      size.judge(state, node, this);
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
