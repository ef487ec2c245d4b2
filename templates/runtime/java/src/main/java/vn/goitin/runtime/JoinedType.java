package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Several values of one type in one text, with a separator between them.
 *
 * @param <E> what its items are in Java
 */
final class JoinedType<E> extends Type<List<E>> {
  private final Type<E> item;
  private final String separator;

  JoinedType(Type<E> item, String separator) {
    super("joined");
    this.item = item;
    this.separator = separator;
  }

  Type<E> item() {
    return item;
  }

  @Override
  String phrase() {
    return "joined(" + separator + ") of " + item.phrase();
  }

  @Override
  Phrase words() {
    return Phrasebook.FORMS.get("joined").filled(phrase(), Blanks.of("separator", separator));
  }

  @Override
  Object equal(List<E> list) {
    return list.stream()
        .map(one -> one == null ? null : item.equal(one))
        .collect(ImmutableList.collector());
  }

  @Override
  List<E> exact(JsonTree tree, int node) {
    throw new UnsupportedOperationException("a joined text is read with its judge");
  }

  @Override
  List<E> read(ReadState state, int node, Field field) {
    JsonTree tree = state.tree;
    if (tree.kind(node) != JsonTree.TEXT) {
      state.refuseKind(field, this, node);
      return null;
    }
    String text = tree.text(node);
    List<String> parts = parts(text, state.tolerant);
    if (!String.join(separator, parts).equals(text)) {
      state.report("form", Severity.WARNING, field, Blanks.of("expected", this));
    }
    ImmutableList.Maker<E> items = new ImmutableList.Maker<>();
    each(state, parts, one -> one(state, one, items, field));
    if (field.items != null && !field.items.fit(parts.size())) {
      field.items.report("items", state, field);
    }
    return items.list();
  }

  /** Reads one part into the list; -1: it is none. */
  private Void one(ReadState state, int node, ImmutableList.Maker<E> items, Field field) {
    state.enter(items.size());
    if (node < 0) {
      state.refuse("format part", field, Blanks.of("separator", separator));
      items.add(null);
    } else {
      items.add(item.read(state, node, field));
    }
    state.leave();
    return null;
  }

  /**
   * What rules see of the parts; null where there is no text.
   *
   * @param look gives it for the node of a part, in the tree that the reading then has
   */
  List<Object> seen(ReadState state, int node, IntFunction<Object> look) {
    if (state.tree.kind(node) != JsonTree.TEXT) {
      return null;
    }
    List<String> parts = parts(state.tree.text(node), state.tolerant);
    return each(state, parts, one -> one < 0 ? Members.UNREADABLE : look.apply(one));
  }

  /** Cuts a text at each separator; tolerantly without blanks around parts and an empty last one. */
  private List<String> parts(String text, boolean tolerant) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + 1;
    }
    parts.add(text.substring(from));
    if (tolerant) {
      parts.replaceAll(NearMatch::stripped);
      int last = parts.size() - 1;
      if (last > 0 && parts.get(last).isEmpty()) {
        parts.remove(last);
      }
    }
    return parts;
  }

  /** Looks at each part as the text that it is, -1 for what is no part; their tree is that of the reading meanwhile. */
  private static <R> List<R> each(ReadState state, List<String> parts, IntFunction<R> look) {
    JsonTree whole = state.tree;
    JsonTree listed = listed(parts);
    List<R> found = new ArrayList<>(parts.size());
    state.tree = listed;
    try {
      int node = JsonTree.WIDTH;
      for (String part : parts) {
        boolean isPart = !part.isEmpty() && part.equals(NearMatch.stripped(part));
        found.add(look.apply(isPart ? node : -1));
        node = listed.next(node);
      }
    } finally {
      state.tree = whole;
    }
    return found;
  }

  /** Texts as a list of JSON. */
  private static JsonTree listed(List<String> texts) {
    JsonWriter out = new JsonWriter();
    out.open('[');
    for (String text : texts) {
      out.text(text);
      out.next();
    }
    out.close(']');
    return JsonScanner.scan(out.bytes(), 0, 1);
  }

  @Override
  void write(List<E> list, JsonWriter out) {
    String text = text(list);
    if (text == null) {
      out.fail(separator);
    } else {
      out.text(text);
    }
  }

  /** The text of the items; null where one is none, or would be two. */
  @Override
  String text(List<E> list) {
    StringBuilder text = new StringBuilder();
    for (E value : list) {
      String part = value == null ? "" : item.part(value);
      if (part.isEmpty() || part.contains(separator)) {
        return null;
      }
      text.append(text.length() == 0 ? "" : separator).append(part);
    }
    return text.toString();
  }
}
