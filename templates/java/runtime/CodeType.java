package goitin.runtime;

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
  C exact(Doc doc, int node) {
    String code = exactCode(doc, node);
    return code == null ? null : table.of(code);
  }

  @Override
  C read(Judge judge, int node, Field field) {
    String code = exactCode(judge.doc, node);
    if (code == null && judge.tolerant) {
      code = nearCode(judge.doc, node);
      if (code != null) {
        judge.report(Check.FORM, Severity.WARNING, field, Map.of("expected", phrase()));
      }
    }
    if (code == null) {
      judge.refuse(takes(judge.doc.kind(node)) ? Check.FORMAT : Check.TYPE, field, this);
      return null;
    }
    field.judgeText(code, judge);
    judgeCode(code, judge, field);
    return table.of(code);
  }

  private void judgeCode(String code, Judge judge, Field field) {
    Code line = table.line(code);
    if (line == null || !line.isIn(judge.edition)) {
      field.reportCode(judge, strange, table.id());
      if (table.of(code) == null) {
        judge.lose();
      }
    } else if (line.isRetiredIn(judge.edition)) {
      field.reportCode(judge, Severity.WARNING, table.id());
    }
  }

  private String exactCode(Doc doc, int node) {
    return switch (doc.kind(node)) {
      case Doc.TEXT -> form.takesText() ? doc.text(node) : null;
      case Doc.NUMBER -> form.takesNumber() ? digits(doc, node) : null;
      default -> null;
    };
  }

  private String nearCode(Doc doc, int node) {
    return switch (doc.kind(node)) {
      case Doc.TEXT -> isInteger(doc.text(node)) ? doc.text(node) : null;
      case Doc.NUMBER -> digits(doc, node);
      default -> null;
    };
  }

  private static String digits(Doc doc, int node) {
    return doc.has(node, Doc.FRACTION) ? null : doc.text(node);
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
  boolean takes(int kind) {
    return kind == Doc.TEXT && form.takesText();
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
