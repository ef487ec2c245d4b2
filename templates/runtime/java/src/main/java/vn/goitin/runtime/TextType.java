package vn.goitin.runtime;

/** Text: free, the address of a file, or bytes as base64. */
final class TextType extends Type<String> {
  /** What a text must be besides a text. */
  enum Kind {
    FREE,
    URL,
    BASE64
  }

  static final TextType FREE = new TextType("text", Kind.FREE);

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
  String exact(JsonTree tree, int node) {
    if (tree.kind(node) != JsonTree.TEXT) {
      return null;
    }
    String text = tree.text(node);
    return kind == Kind.BASE64 && !Base64Text.isExact(text) ? null : text;
  }

  /** The usual case without the detours of the others: most values are texts. */
  @Override
  String read(ReadState state, int node, Field field) {
    if (kind == Kind.BASE64 || state.tree.kind(node) != JsonTree.TEXT) {
      return super.read(state, node, field);
    }
    return judged(state.tree.text(node), state, node, field);
  }

  @Override
  String near(JsonTree tree, int node) {
    boolean digits = tree.kind(node) == JsonTree.NUMBER && !tree.has(node, JsonTree.FRACTION);
    return digits && kind == Kind.FREE ? tree.text(node) : null;
  }

  @Override
  String judged(String text, ReadState state, int node, Field field) {
    if (kind != Kind.BASE64) {
      String odd = odd(state.tree, node);
      if (odd != null) {
        state.report(odd, Severity.WARNING, field, Blanks.none());
      }
    }
    field.judgeText(text, state, node);
    if (field.fixed != null && !field.fixed.equals(text)) {
      state.report("code fixed", Severity.ERROR, field, Blanks.of("expected", field.fixed));
    }
    return text;
  }

  /** The sentence about a text that is kept as it stands, or null. */
  private static String odd(JsonTree tree, int node) {
    if (Blank.is(tree, node)) {
      return "form blank";
    }
    if (!tree.has(node, JsonTree.BROKEN | JsonTree.COMBINING)) {
      return null;
    }
    return tree.has(node, JsonTree.BROKEN) ? "form broken" : "form decomposed";
  }

  @Override
  void write(String text, JsonWriter out) {
    out.text(text);
  }
}
