package vn.goitin.runtime;

/** Texts that are there and say nothing. */
final class Blank {
  private Blank() {}

  /** Whether a node is a text, and each of its characters is a blank of some script. */
  static boolean is(JsonTree tree, int node) {
    if (tree.kind(node) != JsonTree.TEXT || tree.isEmptyText(node)) {
      return false;
    }
    byte first = tree.bytes[tree.start(node)];
    return (first <= ' ' || first == '\\') && is(tree.text(node));
  }

  /** Whether a text that is not empty is blank. */
  static boolean is(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!is(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(char c) {
    if (c < 0x1680) {
      return c == ' ' || c >= '\t' && c <= '\r' || c == 0x85 || c == 0xa0;
    }
    return c == 0x1680
        || c >= 0x2000 && c <= 0x200b
        || c == 0x2028
        || c == 0x2029
        || c == 0x202f
        || c == 0x205f
        || c == 0x2060
        || c == 0x3000
        || c == 0xfeff;
  }
}
