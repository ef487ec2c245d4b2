package vn.qcvn120.runtime;

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

  final String wire;
  final Type<?> type;
  final String vi;
  final String en;

  /** The key in UTF-8, and as it is written: between quotes, with its colon. */
  final byte[] key;

  final byte[] written;
  String clauseVi = "";
  String clauseEn = "";
  Severity required;
  String when;
  List<String> whenValues;
  Bounds length;
  Regex regex;
  Severity pattern;
  Range range;
  Bounds items;
  Severity unique;
  String uniqueKey;
  String fixed;
  Type<?>[] accepts = NOTHING;
  String[] aliases = {};
  boolean sensitive;
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
    return new Field(id, new NestedType<>(() -> null), vi, en);
  }

  /**
   * Where the field comes from, and how sure that is.
   *
   * @param vi in Vietnamese
   * @param en in English
   * @return this field
   */
  public Field source(String vi, String en) {
    clauseVi = vi;
    clauseEn = en;
    return this;
  }

  /**
   * Where the field comes from, where both languages say it alike.
   *
   * @param both in both languages
   * @return this field
   */
  public Field source(String both) {
    return source(both, both);
  }

  /**
   * The field must be there.
   *
   * @param severity what its absence weighs
   * @return this field
   */
  public Field required(Severity severity) {
    required = severity;
    return this;
  }

  /**
   * The field must be there only when another field has one of these values.
   *
   * @param wire the key of the other field
   * @param values its values, as on the wire
   * @return this field
   */
  public Field when(String wire, String... values) {
    when = wire;
    whenValues = List.of(values);
    return this;
  }

  /**
   * Bounds on the number of code points.
   *
   * @param min the fewest
   * @param max the most
   * @param severity what a breach weighs
   * @return this field
   */
  public Field length(int min, int max, Severity severity) {
    length = new Bounds(min, max, severity);
    return this;
  }

  /**
   * The whole text must match.
   *
   * @param regex an expression of the specification language
   * @param severity what a breach weighs
   * @return this field
   */
  public Field pattern(String regex, Severity severity) {
    this.regex = new Regex(regex);
    pattern = severity;
    return this;
  }

  /**
   * Bounds on a number, inclusive.
   *
   * @param min the least, or null
   * @param max the greatest, or null
   * @param severity what a breach weighs
   * @return this field
   */
  public Field range(String min, String max, Severity severity) {
    range = Range.of(min, max, severity);
    return this;
  }

  /**
   * Bounds on the number of items of a list.
   *
   * @param min the fewest
   * @param max the most
   * @param severity what a breach weighs
   * @return this field
   */
  public Field items(int min, int max, Severity severity) {
    items = new Bounds(min, max, severity);
    return this;
  }

  /**
   * No two items of the list have the same value.
   *
   * @param key the key of the field of an item that must be unique
   * @param severity what a breach weighs
   * @return this field
   */
  public Field unique(String key, Severity severity) {
    uniqueKey = key;
    unique = severity;
    return this;
  }

  /**
   * The text that the field always has.
   *
   * @param text the text
   * @return this field
   */
  public Field fixed(String text) {
    fixed = text;
    return this;
  }

  /**
   * Other forms that tolerant reading takes.
   *
   * @param types the types whose form is taken too
   * @return this field
   */
  public Field accepts(Type<?>... types) {
    accepts = types.clone();
    return this;
  }

  /**
   * Other keys that tolerant reading takes.
   *
   * @param names the keys
   * @return this field
   */
  public Field aliases(String... names) {
    aliases = names.clone();
    return this;
  }

  /**
   * The first edition that has the field.
   *
   * @param edition the edition
   * @return this field
   */
  public Field since(Edition edition) {
    since = edition;
    return this;
  }

  /**
   * The last edition that has the field.
   *
   * @param edition the edition
   * @return this field
   */
  public Field until(Edition edition) {
    until = edition;
    return this;
  }

  /**
   * Personal data: its values are never shown.
   *
   * @return this field
   */
  public Field sensitive() {
    sensitive = true;
    return this;
  }

  boolean isIn(Edition edition) {
    return edition.isWithin(since, until);
  }

  String clause(String lead, String text) {
    return text.isEmpty() ? "" : lead + text + ".";
  }

  void judgeText(String text, Judge judge) {
    if (length != null && !length.fit(text)) {
      judge.report(Check.LENGTH, length.severity(), this, length.words());
    }
    if (pattern != null && !regex.matches(text)) {
      judge.report(Check.PATTERN, pattern, this, Map.of("pattern", regex.toString()));
    }
  }

  void judgeRange(BigDecimal number, Judge judge) {
    if (!range.has(number)) {
      judge.report(Check.RANGE, range.severity(), this, range.words());
    }
  }

  void reportCode(Judge judge, Severity severity, String table) {
    Map<String, String> words = Map.of("table", table, "edition", judge.edition.id());
    judge.report(Check.CODE, severity, this, words);
  }
}
