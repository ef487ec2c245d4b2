package vn.goitin.runtime;

import java.util.Map;

/** Words that many findings need: what was met, what a message is. */
final class Words {
  /** No blanks. */
  static final Map<String, String> NONE = Blanks.none();

  /** A message as a whole. */
  static final Phrase MESSAGE = Phrasebook.FORMS.get("message");

  private Words() {}

  /** The JSON kind that was met at a node. */
  static Phrase met(JsonTree tree, int node) {
    return Phrasebook.KINDS.get(kind(tree.kind(node)));
  }

  private static String kind(int kind) {
    switch (kind) {
      case JsonTree.NULL:
        return "null";
      case JsonTree.TRUE:
      case JsonTree.FALSE:
        return "boolean";
      case JsonTree.NUMBER:
        return "number";
      case JsonTree.TEXT:
        return "text";
      case JsonTree.LIST:
        return "list";
      default:
        return "object";
    }
  }
}
