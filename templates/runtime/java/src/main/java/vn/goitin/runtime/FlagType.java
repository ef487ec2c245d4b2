package vn.goitin.runtime;

/** Yes or no: two text literals, or JSON booleans where there are none. */
final class FlagType extends Type<Boolean> {
  private final String yes;
  private final String no;

  FlagType() {
    super("flag");
    this.yes = null;
    this.no = null;
  }

  FlagType(String yes, String no) {
    super("flag(" + yes + ", " + no + ")");
    this.yes = yes;
    this.no = no;
  }

  @Override
  Phrase words() {
    if (yes == null) {
      return Phrasebook.FORMS.get("flag");
    }
    return Phrasebook.FORMS.get("flag text").filled(phrase(), Blanks.of("true", yes, "false", no));
  }

  @Override
  Boolean exact(JsonTree tree, int node) {
    int kind = tree.kind(node);
    if (yes == null) {
      return kind == JsonTree.TRUE ? Boolean.TRUE : kind == JsonTree.FALSE ? Boolean.FALSE : null;
    }
    if (kind != JsonTree.TEXT) {
      return null;
    }
    String text = tree.text(node);
    return text.equals(yes) ? Boolean.TRUE : text.equals(no) ? Boolean.FALSE : null;
  }

  @Override
  Boolean near(JsonTree tree, int node) {
    return usual(tree, node);
  }

  /** What a node says in one of the usual forms of yes and no; null where it is none. */
  static Boolean usual(JsonTree tree, int node) {
    switch (tree.kind(node)) {
      case JsonTree.TRUE:
        return Boolean.TRUE;
      case JsonTree.FALSE:
        return Boolean.FALSE;
      case JsonTree.NUMBER:
        return digit(tree.text(node));
      case JsonTree.TEXT:
        return word(tree.text(node));
      default:
        return null;
    }
  }

  private static Boolean word(String text) {
    if (text.length() < 2) {
      return digit(text);
    }
    return isWord(text, "true") ? Boolean.TRUE : isWord(text, "false") ? Boolean.FALSE : null;
  }

  /** Whether the text is the word but for the case of its letters; only ASCII letters count. */
  private static boolean isWord(String text, String word) {
    boolean same = text.length() == word.length();
    for (int i = 0; same && i < word.length(); i++) {
      same = text.charAt(i) < 0x80 && (text.charAt(i) | 0x20) == word.charAt(i);
    }
    return same;
  }

  private static Boolean digit(String text) {
    return text.equals("1") ? Boolean.TRUE : text.equals("0") ? Boolean.FALSE : null;
  }

  @Override
  boolean takes(int kind) {
    return yes != null && kind == JsonTree.TEXT;
  }

  @Override
  boolean emptyIsAbsent() {
    return yes != null;
  }

  @Override
  Boolean judged(Boolean value, ReadState state, int node, Field field) {
    field.judgeSize(state, node);
    return value;
  }

  @Override
  void write(Boolean value, JsonWriter out) {
    if (yes == null) {
      out.ascii(value.toString());
    } else {
      out.text(text(value));
    }
  }

  @Override
  String text(Boolean value) {
    return yes == null ? value.toString() : value ? yes : no;
  }
}
