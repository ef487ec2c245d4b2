package vn.example.quantrac.runtime;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Finds the lines of a table by key: by bytes of a document, or by name. */
final class Names {
  private final byte[][] keys;
  private final int[] hashes;
  private final int[] slots;
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<String, Integer> byAlias = new HashMap<>();

  Names(Field[] fields) {
    keys = new byte[fields.length][];
    hashes = new int[fields.length];
    slots = new int[Integer.highestOneBit(fields.length + 1) << 2];
    Arrays.fill(slots, -1);
    for (int at = 0; at < fields.length; at++) {
      keys[at] = fields[at].key;
      hashes[at] = Keys.hash(keys[at]);
      byName.put(fields[at].wire, at);
      for (String alias : fields[at].aliases) {
        byAlias.put(alias, at);
      }
      int slot = slot(hashes[at]);
      while (slots[slot] >= 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = at;
    }
  }

  private int slot(int hash) {
    return Keys.spread(hash) & slots.length - 1;
  }

  /** The line of a key of a document, or -1. Looks at line {@code hint} first. */
  int find(Doc doc, int key, int hint) {
    int hash = doc.hash(key);
    if (hint < keys.length && hashes[hint] == hash && doc.keyIs(key, keys[hint])) {
      return hint;
    }
    for (int slot = slot(hash); slots[slot] >= 0; slot = slot + 1 & slots.length - 1) {
      int at = slots[slot];
      if (hashes[at] == hash && doc.keyIs(key, keys[at])) {
        return at;
      }
    }
    return -1;
  }

  /** The line of a name, or -1. */
  int find(String wire) {
    return byName.getOrDefault(wire, -1);
  }

  /** The line that a key of a document is another name of, or -1. */
  int alias(Doc doc, int key) {
    return byAlias.isEmpty() ? -1 : byAlias.getOrDefault(doc.text(key), -1);
  }
}
