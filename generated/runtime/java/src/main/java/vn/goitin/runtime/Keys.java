package vn.goitin.runtime;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Finds repeated keys of objects; keeps its memory from one object to the next. */
final class Keys {
  private static final int FEW = 8;
  private static final int CROWDED = 32;

  private int[] slots = {};

  /** The hash of a key. */
  static int hash(byte[] key) {
    return Octets.hash(key, 0, key.length);
  }

  /** Whether an object with {@code count} keys has one of them twice, compared as texts. */
  boolean repeat(Doc doc, int object, int count) {
    return count <= FEW ? repeatOfFew(doc, object) : repeatOfMany(doc, object, count);
  }

  private static boolean repeatOfFew(Doc doc, int object) {
    int first = object + Doc.WIDTH;
    int end = doc.next(object);
    for (int key = first; key < end; key = doc.next(key + Doc.WIDTH)) {
      for (int other = first; other < key; other = doc.next(other + Doc.WIDTH)) {
        if (doc.hash(key) == doc.hash(other) && doc.sameKey(key, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean repeatOfMany(Doc doc, int object, int count) {
    int width = Integer.highestOneBit(count) << 2;
    if (slots.length < width) {
      slots = new int[width];
    } else {
      Arrays.fill(slots, 0, width, 0);
    }
    int end = doc.next(object);
    for (int key = object + Doc.WIDTH; key < end; key = doc.next(key + Doc.WIDTH)) {
      int hash = doc.hash(key);
      int slot = spread(hash) & (width - 1);
      for (int steps = 0; slots[slot] != 0; slot = (slot + 1) & (width - 1)) {
        int other = slots[slot];
        if (doc.hash(other) == hash && doc.sameKey(key, other)) {
          return true;
        }
        if (++steps > CROWDED) {
          return repeatOfCrowded(doc, object);
        }
      }
      slots[slot] = key;
    }
    return false;
  }

  /** For keys chosen to collide: a set of texts, which the JDK keeps from growing slow. */
  private static boolean repeatOfCrowded(Doc doc, int object) {
    Set<String> seen = new HashSet<>();
    int end = doc.next(object);
    for (int key = object + Doc.WIDTH; key < end; key = doc.next(key + Doc.WIDTH)) {
      if (!seen.add(doc.text(key))) {
        return true;
      }
    }
    return false;
  }

  static int spread(int hash) {
    return hash * 0x9e3779b9 >>> 8;
  }
}
