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
  static Phrase met(Doc doc, int node) {
    return Phrasebook.KINDS.get(
        switch (doc.kind(node)) {
          case Doc.NULL -> "null";
          case Doc.TRUE, Doc.FALSE -> "boolean";
          case Doc.NUMBER -> "number";
          case Doc.TEXT -> "text";
          case Doc.LIST -> "list";
          default -> "object";
        });
  }
}
