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
    return ByteScan.hash(key, 0, key.length);
  }

  /** Whether an object with {@code count} keys has one of them twice, compared as texts. */
  boolean repeat(JsonTree tree, int object, int count) {
    return count <= FEW ? repeatOfFew(tree, object) : repeatOfMany(tree, object, count);
  }

  private static boolean repeatOfFew(JsonTree tree, int object) {
    int first = object + JsonTree.WIDTH;
    int end = tree.next(object);
    for (int key = first; key < end; key = tree.next(key + JsonTree.WIDTH)) {
      for (int other = first; other < key; other = tree.next(other + JsonTree.WIDTH)) {
        if (tree.hash(key) == tree.hash(other) && tree.sameKey(key, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean repeatOfMany(JsonTree tree, int object, int count) {
    int width = Integer.highestOneBit(count) << 2;
    if (slots.length < width) {
      slots = new int[width];
    } else {
      Arrays.fill(slots, 0, width, 0);
    }
    int end = tree.next(object);
    for (int key = object + JsonTree.WIDTH; key < end; key = tree.next(key + JsonTree.WIDTH)) {
      int hash = tree.hash(key);
      int slot = spread(hash) & (width - 1);
      for (int steps = 0; slots[slot] != 0; slot = (slot + 1) & (width - 1)) {
        int other = slots[slot];
        if (tree.hash(other) == hash && tree.sameKey(key, other)) {
          return true;
        }
        if (++steps > CROWDED) {
          return repeatOfCrowded(tree, object);
        }
      }
      slots[slot] = key;
    }
    return false;
  }

  /** For keys chosen to collide: a set of texts, which the JDK keeps from growing slow. */
  private static boolean repeatOfCrowded(JsonTree tree, int object) {
    Set<String> seen = new HashSet<>();
    int end = tree.next(object);
    for (int key = object + JsonTree.WIDTH; key < end; key = tree.next(key + JsonTree.WIDTH)) {
      if (!seen.add(tree.text(key))) {
        return true;
      }
    }
    return false;
  }

  static int spread(int hash) {
    return hash * 0x9e3779b9 >>> 8;
  }
}
