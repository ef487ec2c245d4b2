package vn.goitin.runtime;

/** Yes as one text, or no value at all. */
final class MarkType extends Type<Boolean> {
  private final String yes;

  MarkType(String yes) {
    super("mark(" + yes + ")");
    this.yes = yes;
  }

  @Override
  Phrase words() {
    return Phrasebook.FORMS.get("mark").filled(phrase(), Blanks.of("true", yes));
  }

  @Override
  Boolean exact(JsonTree tree, int node) {
    boolean isSet = tree.kind(node) == JsonTree.TEXT && tree.text(node).equals(yes);
    return isSet ? Boolean.TRUE : null;
  }

  @Override
  Boolean near(JsonTree tree, int node) {
    return Boolean.TRUE.equals(FlagType.usual(tree, node)) ? Boolean.TRUE : null;
  }

  /** No is no value. */
  @Override
  Object kept(Object value) {
    return Boolean.FALSE.equals(value) ? null : value;
  }

  @Override
  Boolean judged(Boolean value, ReadState state, int node, Field field) {
    field.judgeSize(state, node);
    return value;
  }

  @Override
  void write(Boolean value, JsonWriter out) {
    out.text(yes);
  }

  @Override
  String text(Boolean value) {
    return yes;
  }
}
