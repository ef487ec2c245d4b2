package vn.goitin.runtime;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A list of values of one type.
 *
 * @param <E> what its items are in Java
 */
final class ListType<E> extends Type<List<E>> {
  private final Type<E> item;
  private BiConsumer<ReadState, Integer> again;

  ListType(Type<E> item) {
    super("list");
    this.item = item;
  }

  Type<E> item() {
    return item;
  }

  @Override
  String phrase() {
    return "list of " + item.phrase();
  }

  @Override
  Phrase words() {
    return Phrasebook.FORMS.get("list").filled(phrase(), Words.NONE);
  }

  @Override
  Object equal(List<E> list) {
    return list.stream()
        .map(one -> one == null ? null : item.equal(one))
        .collect(ImmutableList.collector());
  }

  @Override
  List<E> exact(JsonTree tree, int node) {
    throw new UnsupportedOperationException("a list is read with its judge");
  }

  @Override
  List<E> read(ReadState state, int node, Field field) {
    JsonTree tree = state.tree;
    boolean isOne = state.tolerant && tree.kind(node) == JsonTree.OBJECT && item.records() != null;
    if (isOne) {
      state.report("form", Severity.WARNING, field, Blanks.of("expected", this));
    } else if (tree.kind(node) != JsonTree.LIST) {
      state.refuseKind(field, this, node);
      return null;
    }
    ImmutableList.Maker<E> items = new ImmutableList.Maker<>();
    boolean isWhole = state.isWhole(field);
    Set<Object> keys = field.uniqueKeys == null || !isWhole ? null : new HashSet<>();
    boolean keeps = state.keeps(field) && item.records() != null;
    int end = tree.next(node);
    for (int at = isOne ? node : node + JsonTree.WIDTH; at < end; at = tree.next(at)) {
      state.enter(items.size());
      items.add(one(state, at, field, keys, keeps));
      state.leave();
    }
    if (field.items != null && isWhole && !field.items.fit(items.size())) {
      field.items.report("items", state, field);
    }
    return items.list();
  }

  /** Reads one item. A record that a message carries is kept before it is compared with others. */
  @SuppressWarnings("unchecked")
  private E one(ReadState state, int node, Field field, Set<Object> keys, boolean keeps) {
    ReadState.Mark mark = keeps ? state.begin() : null;
    boolean keyed = keys != null && state.tree.kind(node) == JsonTree.OBJECT;
    RecordType<? extends Packet> type = keyed ? item.records() : null;
    int before = state.flaws();
    Values values = type == null ? null : type.values(state, node);
    E value = type == null ? item(state, node, field) : (E) type.make(values, state, before);
    if (keeps) {
      state.keep(state.reading(mark, (Packet) value, node, item.records(), again(field)));
    }
    Object key = type == null ? null : type.key(values, field.uniqueKeys);
    if (key != null && !keys.add(key)) {
      state.report("unique", field.unique, field, Blanks.of("key", String.join(", ", field.uniqueKeys)));
    }
    return value;
  }

  /** Judges an item once more; one object a field, which is all that a list type serves. */
  private BiConsumer<ReadState, Integer> again(Field field) {
    if (again == null) {
      again = (state, node) -> item(state, node, field);
    }
    return again;
  }

  /** Reads one item. */
  E item(ReadState state, int node, Field field) {
    boolean empty = state.tree.isEmptyText(node);
    boolean text = item instanceof TextType && ((TextType) item).isFree();
    if (state.tree.kind(node) == JsonTree.NULL || empty && !text) {
      state.refuseKind(field, item, node);
      return null;
    }
    return item.read(state, node, field);
  }

  @Override
  RecordType<? extends Packet> records() {
    return item.records();
  }

  @Override
  boolean emptyIsAbsent() {
    return false;
  }

  @Override
  void write(List<E> list, JsonWriter out) {
    out.open('[');
    for (E value : list) {
      if (value == null) {
        out.ascii("null");
      } else {
        item.write(value, out);
      }
      out.next();
    }
    out.close(']');
  }

  @Override
  String text(List<E> list) {
    return "";
  }
}
