package goitin.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The table of one record: reads, judges, writes and shows it.
 *
 * @param <T> the record
 */
public final class RecordType<T extends Packet> {
  private static final Rule[] NO_RULES = {};

  private final Field self;
  private final Function<Row, T> maker;
  private final Function<T, Object[]> values;
  private final Field[] fields;
  private final Names names;
  private Rule[] rules = NO_RULES;

  private RecordType(
      Field self, Function<Row, T> maker, Function<T, Object[]> values, Field[] fields) {
    this.self = self;
    this.maker = maker;
    this.values = values;
    this.fields = fields;
    this.names = new Names(fields);
  }

  /**
   * A table.
   *
   * @param <T> the record
   * @param self the record itself, as if it were a field
   * @param maker makes a record of a row
   * @param values gives a record's values in the order of the table
   * @param fields the lines of the table
   * @return the table
   */
  public static <T extends Packet> RecordType<T> of(
      Field self, Function<Row, T> maker, Function<T, Object[]> values, Field... fields) {
    return new RecordType<>(self, maker, values, fields);
  }

  /**
   * The same table with rules across its fields.
   *
   * @param rules the rules, in order
   * @return this table
   */
  public RecordType<T> rules(Rule... rules) {
    this.rules = rules;
    for (Rule rule : rules) {
      rule.bind(names);
    }
    return this;
  }

  /**
   * Reads one packet. Never throws for what the bytes hold.
   *
   * @param json the bytes
   * @param options how to read
   * @return the packet, if it has a value, and everything found
   */
  public Reading<T> read(byte[] json, ReadOptions options) {
    Opened opened = Opened.of(json, options);
    Judge judge = opened.judge();
    T value = opened.isJson() ? root(judge) : null;
    return new Reading<>(value, judge.findings(0), judge.errors() == 0, judge.truncated());
  }

  private T root(Judge judge) {
    if (judge.doc.kind(0) != Doc.OBJECT) {
      judge.refuse(Check.TYPE, self, self.type);
      return null;
    }
    return value(judge, 0);
  }

  /**
   * Reads a list of packets. Never throws for what the bytes hold.
   *
   * @param json the bytes of a JSON list
   * @param options how to read
   * @return a reading for each item, and everything found
   */
  public ListReading<T> readList(byte[] json, ReadOptions options) {
    Opened opened = Opened.of(json, options);
    Judge judge = opened.judge();
    Frozen.Maker<Reading<T>> items = new Frozen.Maker<>();
    if (opened.isJson() && judge.doc.kind(0) != Doc.LIST) {
      judge.refuse(Check.TYPE, self, new ListType<>(self.type));
    } else if (opened.isJson()) {
      int end = judge.doc.next(0);
      for (int node = Doc.WIDTH; node < end; node = judge.doc.next(node)) {
        judge.enter(items.size());
        items.add(item(judge, node));
        judge.leave();
      }
    }
    return new ListReading<>(
        items.list(), judge.findings(0), judge.errors() == 0, judge.truncated());
  }

  private Reading<T> item(Judge judge, int node) {
    int first = judge.count();
    int errors = judge.errors();
    T value = null;
    if (judge.doc.kind(node) == Doc.OBJECT) {
      value = value(judge, node);
    } else {
      judge.refuse(Check.TYPE, self, self.type);
    }
    return new Reading<>(
        value, judge.findings(first), judge.errors() == errors, judge.truncated());
  }

  /** The record that an object is, or null if an error was found in it. */
  T value(Judge judge, int object) {
    int before = judge.flaws();
    Row row = row(judge, object);
    return make(row, judge, before);
  }

  T make(Row row, Judge judge, int flawsBefore) {
    return judge.flaws() == flawsBefore ? maker.apply(row) : null;
  }

  /** Reads and judges the members of an object. */
  Row row(Judge judge, int object) {
    Doc doc = judge.doc;
    Object[] row = new Object[fields.length];
    boolean[] met = new boolean[fields.length];
    Map<String, RawJson> unknown = null;
    int hint = 0;
    int end = doc.next(object);
    for (int key = object + Doc.WIDTH; key < end; key = doc.next(key + Doc.WIDTH)) {
      int at = names.find(doc, key, hint);
      boolean alias = at < 0 && judge.tolerant;
      if (alias) {
        at = aliased(doc, object, key, met);
      }
      if (at < 0) {
        unknown = unknown == null ? new LinkedHashMap<>() : unknown;
        keep(judge, key, unknown);
        continue;
      }
      met[at] = true;
      hint = at + 1;
      Field field = fields[at];
      judge.enter(alias ? doc.text(key) : field.wire);
      if (alias) {
        judge.report(Check.ALIAS, Severity.WARNING, field);
      }
      row[at] = member(judge, object, key + Doc.WIDTH, field);
      judge.leave();
    }
    finish(judge, object, row, met);
    return new Row(row, unknown == null ? Map.of() : Collections.unmodifiableMap(unknown));
  }

  private int aliased(Doc doc, int object, int key, boolean[] met) {
    int at = names.alias(doc, key);
    return at < 0 || met[at] || find(doc, object, fields[at]) >= 0 ? -1 : at;
  }

  private void keep(Judge judge, int key, Map<String, RawJson> unknown) {
    String name = judge.doc.text(key);
    judge.enter(name);
    judge.report(Check.UNKNOWN, Severity.WARNING);
    judge.leave();
    unknown.put(name, judge.doc.raw(key + Doc.WIDTH));
  }

  private Object member(Judge judge, int object, int node, Field field) {
    if (!field.isIn(judge.edition)) {
      judge.report(Check.UNKNOWN, Severity.WARNING);
    }
    boolean empty = judge.doc.isEmptyText(node);
    if (!empty && judge.doc.kind(node) != Doc.NULL) {
      return field.type.read(judge, node, field);
    }
    if (isRequired(judge, object, field)) {
      judge.report(Check.REQUIRED, field.required, field);
    } else if (empty && !field.type.emptyIsAbsent()) {
      if (judge.tolerant) {
        judge.report(
            Check.FORM, Severity.WARNING, field, Map.of("expected", field.type.phrase()));
      } else {
        judge.refuse(Check.TYPE, field, field.type);
      }
    }
    return null;
  }

  private void finish(Judge judge, int object, Object[] row, boolean[] met) {
    for (int at = 0; at < met.length; at++) {
      Field field = fields[at];
      if (!met[at] && field.required != null && isRequired(judge, object, field)) {
        judge.enter(field.wire);
        judge.report(Check.REQUIRED, field.required, field);
        judge.leave();
      }
    }
    for (Rule rule : rules) {
      if (rule.isBroken(row)) {
        judge.report(rule, self);
      }
    }
  }

  private boolean isRequired(Judge judge, int object, Field field) {
    if (field.required == null || !field.isIn(judge.edition)) {
      return false;
    }
    return field.when == null || field.whenValues.contains(peek(judge, object, field.when));
  }

  /** The value of another field as text, wherever it stands in the object; null if it has none. */
  private String peek(Judge judge, int object, String wire) {
    int at = names.find(wire);
    int node = at < 0 ? -1 : find(judge.doc, object, fields[at]);
    if (node < 0 && at >= 0 && judge.tolerant) {
      node = firstAlias(judge.doc, object, at);
    }
    boolean absent = node < 0 || judge.doc.kind(node) == Doc.NULL || judge.doc.isEmptyText(node);
    return absent ? null : text(judge, fields[at].type, node, fields[at]);
  }

  private static <V> String text(Judge judge, Type<V> type, int node, Field field) {
    V value = judge.peek(type, node, field);
    return value == null ? null : type.text(value);
  }

  private int firstAlias(Doc doc, int object, int at) {
    int end = doc.next(object);
    for (int key = object + Doc.WIDTH; key < end; key = doc.next(key + Doc.WIDTH)) {
      if (names.find(doc, key, 0) < 0 && names.alias(doc, key) == at) {
        return key + Doc.WIDTH;
      }
    }
    return -1;
  }

  private static int find(Doc doc, int object, Field field) {
    int end = doc.next(object);
    for (int key = object + Doc.WIDTH; key < end; key = doc.next(key + Doc.WIDTH)) {
      if (doc.keyIs(key, field.key)) {
        return key + Doc.WIDTH;
      }
    }
    return -1;
  }
}
