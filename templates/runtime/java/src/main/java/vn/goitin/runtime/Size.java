package vn.goitin.runtime;

import java.nio.charset.StandardCharsets;

/** How long the text may be that stands on the wire, or the literal of a number. */
final class Size {
  /** Of characters, or null. */
  private final Bounds characters;

  /** Of bytes in UTF-8, or null. */
  private final Bounds bytes;

  Size(Bounds characters, Bounds bytes) {
    this.characters = characters;
    this.bytes = bytes;
  }

  /** A size, or the one that is known already, with bounds of its own for bytes. */
  static Size inBytes(Size known, Bounds bounds) {
    return new Size(known == null ? null : known.characters, bounds);
  }

  /** A size, or the one that is known already, with bounds of its own for characters. */
  static Size inCharacters(Size known, Bounds bounds) {
    return new Size(bounds, known == null ? null : known.bytes);
  }

  /** Judges what stands at a node; of several bounds the first that is broken is told. */
  void judge(ReadState state, int node, Field field) {
    JsonTree tree = state.tree;
    int kind = tree.kind(node);
    if (kind != JsonTree.TEXT && kind != JsonTree.NUMBER) {
      return;
    }
    String text = tree.text(node);
    if (characters != null && !characters.fit(text)) {
      characters.report("length wire", state, field);
    } else if (bytes != null && !bytes.fit(text.getBytes(StandardCharsets.UTF_8).length)) {
      bytes.report("length bytes", state, field);
    }
  }
}
