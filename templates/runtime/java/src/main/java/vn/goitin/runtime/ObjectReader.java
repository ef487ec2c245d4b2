package vn.goitin.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the members of an object by the lines of a table, in the order of the document. */
final class ObjectReader {
  private final Field self;
  private final Field[] fields;
  private final FieldIndex names;
  private final Rule[] rules;

  /** The lines that may be missed, and for each line that of the field its being so hangs on. */
  private final int[] asked;

  private final int[] conditions;

  /** What an object without members has; nobody writes into it. */
  private final Object[] nothing;

  ObjectReader(Field self, Field[] fields, FieldIndex names, Rule[] rules) {
    this.self = self;
    this.fields = fields;
    this.names = names;
    this.rules = rules;
    this.nothing = new Object[fields.length];
    this.conditions = new int[fields.length];
    int[] found = new int[fields.length];
    int count = 0;
    for (int at = 0; at < fields.length; at++) {
      conditions[at] = fields[at].when == null ? -1 : names.find(fields[at].when);
      Field field = fields[at];
      if (field.required != null || field.present != null || field.prohibitions != null) {
        found[count++] = at;
      }
    }
    this.asked = Arrays.copyOf(found, count);
  }

  /** Reads and judges the members of an object. */
  Values read(ReadState state, int object) {
    JsonTree tree = state.tree;
    int end = tree.next(object);
    if (end == object + JsonTree.WIDTH) {
      missing(state, object, null, nothing);
      broken(state, object, nothing);
      return new Values(nothing, Collections.emptyMap());
    }
    Object[] row = new Object[fields.length];
    boolean[] met = new boolean[fields.length];
    Map<String, RawJson> unknown = null;
    int hint = 0;
    for (int key = object + JsonTree.WIDTH; key < end; key = tree.next(key + JsonTree.WIDTH)) {
      int at = names.find(tree, key, hint);
      boolean alias = at < 0 && state.tolerant;
      if (alias) {
        at = aliased(tree, object, key, met);
      }
      if (at < 0) {
        unknown = unknown == null ? new LinkedHashMap<>() : unknown;
        keep(state, key, unknown);
        continue;
      }
      met[at] = true;
      hint = at + 1;
      Field field = fields[at];
      state.enter(alias ? tree.text(key) : field.wire);
      if (alias) {
        state.report("alias", Severity.WARNING, field, Blanks.of("wire", field.wire));
      }
      row[at] = member(state, object, key + JsonTree.WIDTH, at);
      state.leave();
    }
    missing(state, object, met, row);
    broken(state, object, row);
    Map<String, RawJson> kept =
        unknown == null ? Collections.emptyMap() : Collections.unmodifiableMap(unknown);
    return new Values(row, kept);
  }

  private int aliased(JsonTree tree, int object, int key, boolean[] met) {
    int at = names.alias(tree, key);
    return at < 0 || met[at] || tree.member(object, fields[at].key) >= 0 ? -1 : at;
  }

  private void keep(ReadState state, int key, Map<String, RawJson> unknown) {
    String name = state.tree.text(key);
    state.enter(name);
    state.report("unknown", Severity.WARNING, null, () -> near(name));
    state.leave();
    unknown.put(name, state.tree.raw(key + JsonTree.WIDTH));
  }

  private Map<String, Object> near(String name) {
    String near = NearMatch.name(name, names.wires());
    return near == null ? Blanks.none() : Blanks.of("near", near);
  }

  private Object member(ReadState state, int object, int node, int at) {
    Field field = fields[at];
    JsonTree tree = state.tree;
    boolean isIn = field.isIn(state.edition);
    if (!isIn) {
      Map<String, Object> edition = Blanks.of("edition", state.edition.id());
      state.report("unknown edition", Severity.WARNING, field, edition);
    }
    boolean empty = tree.isEmptyText(node);
    if (empty || tree.kind(node) == JsonTree.NULL) {
      empty(state, object, node, at);
      return null;
    }
    if (field.type.blankIsNothing() && Blank.is(tree, node)) {
      Severity required = required(state, object, at, null);
      if (required != null) {
        state.report("required blank", required, field, Blanks.none());
        return tree.text(node);
      }
    }
    Field own = field.in(state.edition);
    return state.keeps(own) ? payload(state, node, own) : own.type.read(state, node, own);
  }

  /** What there is to say of null and of an empty text. */
  private void empty(ReadState state, int object, int node, int at) {
    Field field = fields[at];
    Severity required = required(state, object, at, null);
    if (required != null) {
      state.report("required", required, field, Blanks.none());
    } else if (state.tree.kind(node) == JsonTree.TEXT && !field.type.emptyIsAbsent()) {
      if (state.tolerant) {
        state.report("form", Severity.WARNING, field, Blanks.of("expected", field.type));
      } else {
        state.refuseKind(field, field.type, node);
      }
    }
  }

  /** Reads what a message carries; the reading of a single record is kept, a list keeps its own. */
  private static Object payload(ReadState state, int node, Field field) {
    if (!(field.type instanceof NestedType) || state.tree.kind(node) != JsonTree.OBJECT) {
      return field.type.read(state, node, field);
    }
    ReadState.Mark mark = state.begin();
    Packet value = (Packet) field.type.read(state, node, field);
    state.keep(
        state.reading(
            mark,
            value,
            node,
            field.type.records(),
            (again, at) -> field.type.read(again, at, field)));
    return value;
  }

  /** Reports what is asked and was not met, or met and forbidden; {@code met} is null where nothing was. */
  private void missing(ReadState state, int object, boolean[] met, Object[] row) {
    for (int at : asked) {
      if (met == null || !met[at]) {
        missing(state, object, at, row);
      } else if (fields[at].prohibitions != null) {
        forbidden(state, object, at, row);
      }
    }
  }

  /** Reports a value that no statement allows; null and an empty text are none. */
  private void forbidden(ReadState state, int object, int at, Object[] row) {
    Field field = fields[at];
    int node = field.find(state.tree, object, state.tolerant);
    if (state.tree.kind(node) == JsonTree.NULL
        || state.tree.isEmptyText(node)
        || !field.isIn(state.edition)) {
      return;
    }
    Severity severity = first(field.prohibitions, state, object, row);
    if (severity != null) {
      state.enter(state.tree.text(node - JsonTree.WIDTH));
      state.report("forbidden", severity, field, Blanks.none());
      state.leave();
    }
  }

  private void missing(ReadState state, int object, int at, Object[] row) {
    Field field = fields[at];
    Severity required = required(state, object, at, row);
    boolean needed = required != null;
    if (!needed && (field.present == null || !field.isIn(state.edition))) {
      return;
    }
    state.enter(field.wire);
    if (needed) {
      state.report("required", required, field, Blanks.none());
    } else {
      Map<String, Object> empty = Blanks.of("empty", new String(field.empty, StandardCharsets.UTF_8));
      state.report("required present", field.present, field, empty);
      if (field.present == Severity.ERROR) {
        state.lose(); // a value would write the key, and nobody would hear of it
      }
    }
    state.leave();
  }

  /** Reports broken rules. */
  private void broken(ReadState state, int object, Object[] row) {
    if (rules.length > 0) {
      Members members = new Members(this, state, object, row);
      for (Rule rule : rules) {
        rule.judge(state, members, self);
      }
    }
  }

  /** The line of a key, or -1. */
  int line(String wire) {
    return names.find(wire);
  }

  /** The field of a line. */
  Field field(int at) {
    return fields[at];
  }

  /** What stands for a line; -1 for no key, null, or a text that is none or is missed. */
  int node(ReadState state, int object, int at) {
    int node = stands(state, object, at);
    boolean isMissed =
        node >= 0
            && state.tree.isEmptyText(node)
            && required(state, object, at, null) != null;
    return isMissed ? -1 : node;
  }

  /** What stands for a line, asked for or not; -1 for no key, null, or a text that is none. */
  int stands(ReadState state, int object, int at) {
    Field field = fields[at];
    int node = field.find(state.tree, object, state.tolerant);
    boolean isAbsent =
        node < 0
            || state.tree.kind(node) == JsonTree.NULL
            || (state.tree.isEmptyText(node) && (state.tolerant || field.type.emptyIsAbsent()));
    return isAbsent ? -1 : node;
  }

  /**
   * What it weighs that a line has no value here; null where it is not required. {@code row} are
   * the values of all lines where they were read already, else null.
   */
  private Severity required(ReadState state, int object, int at, Object[] row) {
    Field field = fields[at];
    if (!field.isAskedIn(state.edition)) {
      return null;
    }
    if (field.isUnconditional()) {
      return field.required;
    }
    if (field.demands != null) {
      return first(field.demands, state, object, row);
    }
    String other = peek(state, object, conditions[at]);
    return other != null && field.whenValues.contains(other) ? field.required : null;
  }

  /** What the first of some statements weighs that asks; null where none does. */
  private Severity first(Demand[] demands, ReadState state, int object, Object[] row) {
    for (Demand demand : demands) {
      if (demand.asks(state, object, row, this)) {
        return demand.severity;
      }
    }
    return null;
  }

  /** The value of the field of a key as text, wherever it stands in the object; null if it has none. */
  String peek(ReadState state, int object, String wire) {
    return peek(state, object, names.find(wire));
  }

  /** The value of another line as text, wherever it stands in the object; null if it has none. */
  private String peek(ReadState state, int object, int at) {
    int node = at < 0 ? -1 : fields[at].find(state.tree, object, state.tolerant);
    boolean absent = node < 0 || state.tree.kind(node) == JsonTree.NULL || state.tree.isEmptyText(node);
    Object value = absent ? null : state.peek(fields[at].type, node, fields[at]);
    return value == null ? null : text(fields[at].type, value);
  }

  /** A value that its own type has read. */
  @SuppressWarnings("unchecked")
  private static <V> String text(Type<V> type, Object value) {
    return type.text((V) value);
  }
}
