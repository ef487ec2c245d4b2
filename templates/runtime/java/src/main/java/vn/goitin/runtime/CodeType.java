package vn.goitin.runtime;

import java.util.HashMap;
import java.util.Map;

/**
 * A code of a table.
 *
 * @param <C> the Java type of the codes
 */
class CodeType<C> extends Type<C> {
  private final Regulation regulation;
  private final String id;
  private final Form form;
  private final Severity strange;

  /** Asked for late, so that a field without a value loads no table; always the same, whoever asks first. */
  private CodeTable<C> known;

  /** {@code strange}: what a code weighs that the table does not know. */
  CodeType(Regulation regulation, String table, Form form, Severity strange) {
    super("code(" + table + ")");
    this.regulation = regulation;
    this.id = table;
    this.form = form;
    this.strange = strange;
  }

  /** Codes of a table that is known. */
  CodeType(CodeTable<C> table, Form form, Severity strange) {
    this(null, table.id(), form, strange);
    this.known = table;
  }

  /** The id of its table. */
  final String id() {
    return id;
  }

  /** What a code weighs that the table does not know. */
  final Severity strange() {
    return strange;
  }

  /** Whether the table knows a code, for who mends one. */
  boolean knows(String code, ReadState state) {
    return table().isKnown(code);
  }

  @SuppressWarnings("unchecked")
  final CodeTable<C> table() {
    CodeTable<C> found = known;
    if (found == null) {
      found = (CodeTable<C>) regulation.codes(id);
      known = found;
    }
    return found;
  }

  @Override
  Phrase words() {
    return Phrasebook.FORMS.get("code " + form.word()).filled(phrase(), Words.NONE);
  }

  @Override
  C exact(JsonTree tree, int node) {
    String met = met(tree, node);
    return met == null || !takesKind(tree.kind(node)) ? null : table().of(met);
  }

  @Override
  C read(ReadState state, int node, Field field) {
    String met = met(state.tree, node);
    String code = state.tolerant ? mended(met, state, node) : met;
    boolean exact = code != null && code.equals(met) && takesKind(state.tree.kind(node));
    if (code == null || !exact && !state.tolerant) {
      state.refuseKind(field, this, node);
      return null;
    }
    if (!exact) {
      state.report("form", Severity.WARNING, field, Blanks.of("expected", this));
    }
    field.judgeText(code, state);
    judgeCode(code, state, field);
    return table().of(code);
  }

  /** The code that a text or a whole number says as it stands; else null. */
  private static String met(JsonTree tree, int node) {
    int kind = tree.kind(node);
    boolean whole = kind == JsonTree.NUMBER && !tree.has(node, JsonTree.FRACTION);
    return whole || kind == JsonTree.TEXT ? tree.text(node) : null;
  }

  private boolean takesKind(int kind) {
    return kind == JsonTree.NUMBER ? form.takesNumber() : form.takesText();
  }

  /** The code that tolerant reading takes a value for. */
  private String mended(String met, ReadState state, int node) {
    JsonTree tree = state.tree;
    if (tree.kind(node) == JsonTree.NUMBER) {
      return met == null ? wholeNumber(tree, node) : met;
    }
    if (met == null) {
      return null;
    }
    String bare = NearMatch.stripped(met);
    String code = met;
    if (!knows(met, state)) {
      String plain = NearMatch.withoutZeros(bare);
      code = knows(bare, state) ? bare : knows(plain, state) ? plain : met;
    }
    return form.takesText() || knows(code, state) || isInteger(code) ? code : null;
  }

  /** The digits of a number whose fraction is zeros only. */
  private static String wholeNumber(JsonTree tree, int node) {
    Digits digits = Digits.of(tree.bytes, tree.start(node), tree.end(node));
    return digits == null || !digits.cut(0).isWhole()
        ? null
        : tree.text(node).substring(0, digits.point() - digits.start());
  }

  /** Says what is to be said of a code. */
  void judgeCode(String code, ReadState state, Field field) {
    Code line = table().line(code);
    if (line == null || !line.isIn(state.edition)) {
      report("code", strange, code, state, field);
      if (table().of(code) == null) {
        state.lose();
      }
    } else if (line.isRetiredIn(state.edition)) {
      report("code retired", Severity.WARNING, null, state, field);
    }
  }

  /** {@code strange}: a code that nobody knows, for which a near one may be told; or null. */
  final void report(String key, Severity severity, String strange, ReadState state, Field field) {
    Map<String, Object> facts = Blanks.of("table", table().name(), "edition", state.edition.id());
    if (strange == null || field.hidden) {
      state.report(key, severity, field, facts);
    } else {
      state.report(key, severity, field, () -> withNear(facts, strange));
    }
  }

  private Map<String, Object> withNear(Map<String, Object> facts, String strange) {
    String near = NearMatch.code(strange, table().codes());
    Map<String, Object> all = new HashMap<>(facts);
    if (near != null) {
      all.put("near", near);
    }
    return all;
  }

  /** Whether a code can stand as a JSON number. */
  private static boolean isInteger(String code) {
    int first = code.startsWith("-") ? 1 : 0;
    boolean is = code.length() > first && (code.charAt(first) != '0' || code.length() == first + 1);
    for (int i = first; is && i < code.length(); i++) {
      is = code.charAt(i) >= '0' && code.charAt(i) <= '9';
    }
    return is;
  }

  @Override
  boolean emptyIsAbsent() {
    return form.takesText();
  }

  @Override
  void write(C value, JsonWriter out) {
    String code = table().code(value);
    if (form.writesText() || !isInteger(code)) {
      out.text(code);
    } else {
      out.ascii(code);
    }
  }

  @Override
  String text(C value) {
    return table().code(value);
  }

  @Override
  Object key(C value) {
    return table().code(value);
  }
}
