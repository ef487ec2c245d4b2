package vn.goitin.runtime;

import java.util.Map;

/** Words that many findings need: what was met, what a message is. */
final class Words {
  /** No blanks. */
  static final Map<String, String> NONE = Map.of();

  /** A message as a whole. */
  static final Phrase MESSAGE = Phrasebook.FORMS.get("message");

  private Words() {}

  /** The JSON kind that was met at a node. */
  static Phrase met(JsonTree tree, int node) {
    return Phrasebook.KINDS.get(
        switch (tree.kind(node)) {
          case JsonTree.NULL -> "null";
          case JsonTree.TRUE, JsonTree.FALSE -> "boolean";
          case JsonTree.NUMBER -> "number";
          case JsonTree.TEXT -> "text";
          case JsonTree.LIST -> "list";
          default -> "object";
        });
  }
}
