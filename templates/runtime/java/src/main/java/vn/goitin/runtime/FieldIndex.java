package vn.goitin.runtime;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the lines of a table by key: by bytes of a document, or by name. */
final class FieldIndex {
  /** The keys with room behind them, so that eight bytes can be looked at wherever they end. */
  private final byte[][] keys;

  private final int[] lengths;
  private final int[] hashes;
  private final int[] slots;
  private final List<String> wires;
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<String, Integer> byAlias = new HashMap<>();

  FieldIndex(Field[] fields) {
    String[] named = new String[fields.length];
    keys = new byte[fields.length][];
    lengths = new int[fields.length];
    hashes = new int[fields.length];
    slots = new int[Integer.highestOneBit(fields.length + 1) << 2];
    Arrays.fill(slots, -1);
    for (int at = 0; at < fields.length; at++) {
      lengths[at] = fields[at].key.length;
      keys[at] = Arrays.copyOf(fields[at].key, lengths[at] + ByteScan.WIDTH);
      hashes[at] = Keys.hash(fields[at].key);
      named[at] = fields[at].wire;
      byName.put(named[at], at);
      for (String alias : fields[at].aliases) {
        byAlias.put(alias, at);
      }
      int slot = slot(hashes[at]);
      while (slots[slot] >= 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = at;
    }
    wires = ImmutableList.of(named);
  }

  private int slot(int hash) {
    return Keys.spread(hash) & slots.length - 1;
  }

  /** The line of a key of a document, or -1. Looks at line {@code hint} first. */
  int find(JsonTree tree, int key, int hint) {
    int hash = tree.hash(key);
    if (hint < keys.length && hashes[hint] == hash && is(tree, key, hint)) {
      return hint;
    }
    for (int slot = slot(hash); slots[slot] >= 0; slot = slot + 1 & slots.length - 1) {
      int at = slots[slot];
      if (hashes[at] == hash && is(tree, key, at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean is(JsonTree tree, int key, int at) {
    return tree.keyIs(key, keys[at], lengths[at]);
  }

  /** The keys of all lines, in order. */
  List<String> wires() {
    return wires;
  }

  /** The line of a name, or -1. */
  int find(String wire) {
    return byName.getOrDefault(wire, -1);
  }

  /** The line that a key of a document is another name of, or -1. */
  int alias(JsonTree tree, int key) {
    return byAlias.isEmpty() ? -1 : byAlias.getOrDefault(tree.text(key), -1);
  }
}
