package vn.goitin.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One value of a document of the contract. A key that says nothing is absent. */
final class Entry {
  private static final int MOST_LEVELS = 100;

  private final JsonTree tree;
  private final int node;

  private Entry(JsonTree tree, int node) {
    this.tree = tree;
    this.node = node;
  }

  /** The document that bytes hold; null if they are not JSON. */
  static Entry of(byte[] json) {
    JsonTree tree = JsonScanner.scan(json, 0, MOST_LEVELS);
    return tree == null ? null : new Entry(tree, 0);
  }

  /** A member, or null. */
  Entry get(String key) {
    int found = tree.member(node, key.getBytes(StandardCharsets.UTF_8));
    return found < 0 ? null : new Entry(tree, found);
  }

  /** What a text or a number says, as it stands. */
  String text() {
    return tree.text(node);
  }

  /** The text of a member, or null. */
  String text(String key) {
    return text(key, null);
  }

  String text(String key, String otherwise) {
    Entry found = get(key);
    return found == null ? otherwise : found.text();
  }

  int number(String key, int otherwise) {
    Entry found = get(key);
    return found == null ? otherwise : Integer.parseInt(found.text());
  }

  /** Whether a member is there and is true. */
  boolean is(String key) {
    Entry found = get(key);
    return found != null && tree.kind(found.node) == JsonTree.TRUE;
  }

  /** The items of a member that is a list; none where it is absent. */
  List<Entry> list(String key) {
    List<Entry> items = new ArrayList<>();
    Entry list = get(key);
    int end = list == null ? 0 : tree.next(list.node);
    for (int at = list == null ? 0 : list.node + JsonTree.WIDTH; at < end; at = tree.next(at)) {
      items.add(new Entry(tree, at));
    }
    return items;
  }

  /** The texts of a member that is a list of them. */
  List<String> texts(String key) {
    ImmutableList.Maker<String> texts = new ImmutableList.Maker<>();
    for (Entry item : list(key)) {
      texts.add(item.text());
    }
    return texts.list();
  }

  /** The keys of an object, in order. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    int end = tree.next(node);
    for (int key = node + JsonTree.WIDTH; key < end; key = tree.next(key + JsonTree.WIDTH)) {
      keys.add(tree.text(key));
    }
    return keys;
  }

  /** The keys of something that a reader knows. */
  static Set<String> known(String... keys) {
    return Collections.unmodifiableSet(new HashSet<>(Arrays.asList(keys)));
  }

  /** What the contract has of a verdict must be understood, or it is not judged at all. */
  void understood(String what, Set<String> own, Set<String> beside) {
    for (String key : keys()) {
      if (own == null || !own.contains(key) && !beside.contains(key)) {
        throw strange(own == null ? what : what + ": " + key);
      }
    }
  }

  /** What is thrown where the contract says something that this runtime does not know. */
  static IllegalStateException strange(String what) {
    return new IllegalStateException("this runtime does not understand " + what);
  }
}
