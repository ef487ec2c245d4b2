package vn.goitin.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads the members of an object by the lines of a table, in the order of the document. */
final class ObjectReader {
  private final Field self;
  private final Field[] fields;
  private final Names names;
  private final Rule[] rules;

  /** The lines that may be missed, and for each line that of the field its being so hangs on. */
  private final int[] asked;

  private final int[] conditions;

  /** What an object without members has; nobody writes into it. */
  private final Object[] nothing;

  ObjectReader(Field self, Field[] fields, Names names, Rule[] rules) {
    this.self = self;
    this.fields = fields;
    this.names = names;
    this.rules = rules;
    this.nothing = new Object[fields.length];
    this.asked =
        IntStream.range(0, fields.length)
            .filter(at -> fields[at].required != null || fields[at].present != null)
            .toArray();
    this.conditions =
        IntStream.range(0, fields.length)
            .map(at -> fields[at].when == null ? -1 : names.find(fields[at].when))
            .toArray();
  }

  /** Reads and judges the members of an object. */
  Row row(Judge judge, int object) {
    Doc doc = judge.doc;
    int end = doc.next(object);
    if (end == object + Doc.WIDTH) {
      missing(judge, object, null);
      return new Row(nothing, Map.of());
    }
    Object[] row = new Object[fields.length];
    boolean[] met = new boolean[fields.length];
    Map<String, RawJson> unknown = null;
    int hint = 0;
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
        judge.report("alias", Severity.WARNING, field, Map.of("wire", field.wire));
      }
      row[at] = member(judge, object, key + Doc.WIDTH, at);
      judge.leave();
    }
    missing(judge, object, met);
    broken(judge, object, row);
    return new Row(row, unknown == null ? Map.of() : Collections.unmodifiableMap(unknown));
  }

  private int aliased(Doc doc, int object, int key, boolean[] met) {
    int at = names.alias(doc, key);
    return at < 0 || met[at] || doc.member(object, fields[at].key) >= 0 ? -1 : at;
  }

  private void keep(Judge judge, int key, Map<String, RawJson> unknown) {
    String name = judge.doc.text(key);
    judge.enter(name);
    judge.report("unknown", Severity.WARNING, null, () -> near(name));
    judge.leave();
    unknown.put(name, judge.doc.raw(key + Doc.WIDTH));
  }

  private Map<String, Object> near(String name) {
    String near = Near.name(name, names.wires());
    return near == null ? Map.of() : Map.of("near", near);
  }

  private Object member(Judge judge, int object, int node, int at) {
    Field field = fields[at];
    Doc doc = judge.doc;
    boolean isIn = field.isIn(judge.edition);
    if (!isIn) {
      Map<String, Object> edition = Map.of("edition", judge.edition.id());
      judge.report("unknown edition", Severity.WARNING, field, edition);
    }
    boolean empty = doc.isEmptyText(node);
    if (empty || doc.kind(node) == Doc.NULL) {
      empty(judge, object, node, at);
      return null;
    }
    if (field.type.blankIsNothing()
        && Blank.is(doc, node)
        && isRequired(judge, object, at)) {
      judge.report("required blank", field.required, field, Map.of());
      return doc.text(node);
    }
    return judge.keeps(field) ? payload(judge, node, field) : field.type.read(judge, node, field);
  }

  /** What there is to say of null and of an empty text. */
  private void empty(Judge judge, int object, int node, int at) {
    Field field = fields[at];
    if (isRequired(judge, object, at)) {
      judge.report("required", field.required, field, Map.of());
    } else if (judge.doc.kind(node) == Doc.TEXT && !field.type.emptyIsAbsent()) {
      if (judge.tolerant) {
        judge.report("form", Severity.WARNING, field, Map.of("expected", field.type));
      } else {
        judge.refuseKind(field, field.type, node);
      }
    }
  }

  /** Reads what a message carries; the reading of a single record is kept, a list keeps its own. */
  private static Object payload(Judge judge, int node, Field field) {
    if (!(field.type instanceof NestedType<?>) || judge.doc.kind(node) != Doc.OBJECT) {
      return field.type.read(judge, node, field);
    }
    Judge.Mark mark = judge.begin();
    Packet value = (Packet) field.type.read(judge, node, field);
    judge.keep(judge.reading(mark, value, node, (again, at) -> field.type.read(again, at, field)));
    return value;
  }

  /** Reports what is asked and was not met; {@code met} is null where nothing was. */
  private void missing(Judge judge, int object, boolean[] met) {
    for (int at : asked) {
      if (met == null || !met[at]) {
        missing(judge, object, at);
      }
    }
  }

  private void missing(Judge judge, int object, int at) {
    Field field = fields[at];
    boolean needed = isRequired(judge, object, at);
    if (!needed && (field.present == null || !field.isIn(judge.edition))) {
      return;
    }
    judge.enter(field.wire);
    if (needed) {
      judge.report("required", field.required, field, Map.of());
    } else {
      Map<String, Object> empty = Map.of("empty", new String(field.empty, StandardCharsets.UTF_8));
      judge.report("required present", field.present, field, empty);
      if (field.present == Severity.ERROR) {
        judge.lose(); // a value would write the key, and nobody would hear of it
      }
    }
    judge.leave();
  }

  /** Reports broken rules; each compares fields, so there are none where none was met. */
  private void broken(Judge judge, int object, Object[] row) {
    for (Rule rule : rules) {
      Function<String, Object> values =
          rule.filled(wire -> operand(row, wire), wire -> isAbsent(judge, object, wire));
      if (rule.isBroken(values)) {
        judge.report(rule, self, () -> rule.compared(values));
      }
    }
  }

  /** Whether nothing stands for a field: no key, null, or a text that is none or is missed. */
  private boolean isAbsent(Judge judge, int object, String wire) {
    int at = names.find(wire);
    Field field = fields[at];
    int node = field.find(judge.doc, object, judge.tolerant);
    return node < 0
        || judge.doc.kind(node) == Doc.NULL
        || (judge.doc.isEmptyText(node)
            && (judge.tolerant || field.type.emptyIsAbsent() || isRequired(judge, object, at)));
  }

  /** What a rule computes with: a number or a text; null where the field has no value. */
  private Object operand(Object[] row, String wire) {
    int at = names.find(wire);
    Object value = at < 0 ? null : row[at];
    return value == null ? null : Fraction.operand(value, text(fields[at].type, value));
  }

  /** Whether a line is required here. */
  private boolean isRequired(Judge judge, int object, int at) {
    Field field = fields[at];
    if (!field.isAskedIn(judge.edition)) {
      return false;
    }
    if (field.isUnconditional()) {
      return true;
    }
    String other = peek(judge, object, conditions[at]);
    return other != null && field.whenValues.contains(other);
  }

  /** The value of another line as text, wherever it stands in the object; null if it has none. */
  private String peek(Judge judge, int object, int at) {
    int node = at < 0 ? -1 : fields[at].find(judge.doc, object, judge.tolerant);
    boolean absent = node < 0 || judge.doc.kind(node) == Doc.NULL || judge.doc.isEmptyText(node);
    Object value = absent ? null : judge.peek(fields[at].type, node, fields[at]);
    return value == null ? null : text(fields[at].type, value);
  }

  /** A value that its own type has read. */
  @SuppressWarnings("unchecked")
  private static <V> String text(Type<V> type, Object value) {
    return type.text((V) value);
  }
}
