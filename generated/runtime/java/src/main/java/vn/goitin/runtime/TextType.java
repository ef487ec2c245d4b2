package vn.goitin.runtime;

import java.util.Map;

/** Text: free, the address of a file, or bytes as base64. */
final class TextType extends Type<String> {
  /** What a text must be besides a text. */
  enum Kind {
    FREE,
    URL,
    BASE64
  }

  private final Kind kind;

  TextType(String phrase, Kind kind) {
    super(phrase);
    this.kind = kind;
  }

  boolean isFree() {
    return kind == Kind.FREE;
  }

  /** Whether a text of blanks only says nothing here. */
  @Override
  boolean blankIsNothing() {
    return kind != Kind.BASE64;
  }

  @Override
  String exact(Doc doc, int node) {
    if (doc.kind(node) != Doc.TEXT) {
      return null;
    }
    String text = doc.text(node);
    return kind == Kind.BASE64 && !Base64Text.isExact(text) ? null : text;
  }

  /** The usual case without the detours of the others: most values are texts. */
  @Override
  String read(Judge judge, int node, Field field) {
    if (kind == Kind.BASE64 || judge.doc.kind(node) != Doc.TEXT) {
      return super.read(judge, node, field);
    }
    return judged(judge.doc.text(node), judge, node, field);
  }

  @Override
  String near(Doc doc, int node) {
    boolean digits = doc.kind(node) == Doc.NUMBER && !doc.has(node, Doc.FRACTION);
    return digits && kind == Kind.FREE ? doc.text(node) : null;
  }

  @Override
  String judged(String text, Judge judge, int node, Field field) {
    if (kind != Kind.BASE64) {
      String odd = odd(judge.doc, node);
      if (odd != null) {
        judge.report(odd, Severity.WARNING, field, Map.of());
      }
    }
    field.judgeText(text, judge);
    if (field.fixed != null && !field.fixed.equals(text)) {
      judge.report("code fixed", Severity.ERROR, field, Map.of("expected", field.fixed));
    }
    return text;
  }

  /** The sentence about a text that is kept as it stands, or null. */
  private static String odd(Doc doc, int node) {
    if (Blank.is(doc, node)) {
      return "form blank";
    }
    if (!doc.has(node, Doc.BROKEN | Doc.COMBINING)) {
      return null;
    }
    return doc.has(node, Doc.BROKEN) ? "form broken" : "form decomposed";
  }

  @Override
  void write(String text, JsonWriter out) {
    out.text(text);
  }
}
