package vn.goitin.runtime;

import java.util.HashMap;
import java.util.Map;

/**
 * A code of a table.
 *
 * @param <C> the Java type of the codes
 */
final class CodeType<C> extends Type<C> {
  private final CodeTable<C> table;
  private final Form form;
  private final Severity strange;

  /** {@code strange}: what a code weighs that the table does not know. */
  CodeType(CodeTable<C> table, Form form, Severity strange) {
    super("code(" + table.id() + ")");
    this.table = table;
    this.form = form;
    this.strange = strange;
  }

  CodeTable<C> table() {
    return table;
  }

  @Override
  Phrase words() {
    return Phrasebook.FORMS.get("code " + form.word()).filled(phrase(), Words.NONE);
  }

  @Override
  C exact(Doc doc, int node) {
    String met = met(doc, node);
    return met == null || !takesKind(doc.kind(node)) ? null : table.of(met);
  }

  @Override
  C read(Judge judge, int node, Field field) {
    String met = met(judge.doc, node);
    String code = judge.tolerant ? mended(met, judge.doc, node) : met;
    boolean exact = code != null && code.equals(met) && takesKind(judge.doc.kind(node));
    if (code == null || !exact && !judge.tolerant) {
      judge.refuseKind(field, this, node);
      return null;
    }
    if (!exact) {
      judge.report("form", Severity.WARNING, field, Map.of("expected", this));
    }
    field.judgeText(code, judge);
    judgeCode(code, judge, field);
    return table.of(code);
  }

  /** The code that a text or a whole number says as it stands; else null. */
  private static String met(Doc doc, int node) {
    return switch (doc.kind(node)) {
      case Doc.TEXT -> doc.text(node);
      case Doc.NUMBER -> doc.has(node, Doc.FRACTION) ? null : doc.text(node);
      default -> null;
    };
  }

  private boolean takesKind(int kind) {
    return kind == Doc.NUMBER ? form.takesNumber() : form.takesText();
  }

  /** The code that tolerant reading takes a value for. */
  private String mended(String met, Doc doc, int node) {
    if (doc.kind(node) == Doc.NUMBER) {
      return met == null ? wholeNumber(doc, node) : met;
    }
    if (met == null) {
      return null;
    }
    String bare = Near.stripped(met);
    String code = met;
    if (!table.isKnown(met)) {
      String plain = Near.withoutZeros(bare);
      code = table.isKnown(bare) ? bare : table.isKnown(plain) ? plain : met;
    }
    return form.takesText() || table.isKnown(code) || isInteger(code) ? code : null;
  }

  /** The digits of a number whose fraction is zeros only. */
  private static String wholeNumber(Doc doc, int node) {
    Digits digits = Digits.of(doc.bytes, doc.start(node), doc.end(node));
    return digits == null || !digits.cut(0).isWhole()
        ? null
        : doc.text(node).substring(0, digits.point() - digits.start());
  }

  private void judgeCode(String code, Judge judge, Field field) {
    Code line = table.line(code);
    if (line == null || !line.isIn(judge.edition)) {
      report("code", strange, code, judge, field);
      if (table.of(code) == null) {
        judge.lose();
      }
    } else if (line.isRetiredIn(judge.edition)) {
      report("code retired", Severity.WARNING, null, judge, field);
    }
  }

  /** {@code strange}: a code that nobody knows, for which a near one may be told; or null. */
  private void report(String key, Severity severity, String strange, Judge judge, Field field) {
    Map<String, Object> facts = Map.of("table", table.id(), "edition", judge.edition.id());
    if (strange == null || field.hidden) {
      judge.report(key, severity, field, facts);
    } else {
      judge.report(key, severity, field, () -> withNear(facts, strange));
    }
  }

  private Map<String, Object> withNear(Map<String, Object> facts, String strange) {
    String near = Near.code(strange, table.codes());
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
    String code = table.code(value);
    if (form.writesText() || !isInteger(code)) {
      out.text(code);
    } else {
      out.ascii(code);
    }
  }

  @Override
  String text(C value) {
    return table.code(value);
  }

  @Override
  Object key(C value) {
    return table.code(value);
  }
}
