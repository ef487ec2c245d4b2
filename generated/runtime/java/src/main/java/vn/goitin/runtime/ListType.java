package vn.goitin.runtime;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A list of values of one type.
 *
 * @param <E> what its items are in Java
 */
final class ListType<E> extends Type<List<E>> {
  private final Type<E> item;
  private BiConsumer<Judge, Integer> again;

  ListType(Type<E> item) {
    super("list");
    this.item = item;
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
    return list.stream().map(one -> one == null ? null : item.equal(one)).toList();
  }

  @Override
  List<E> exact(Doc doc, int node) {
    throw new UnsupportedOperationException("a list is read with its judge");
  }

  @Override
  List<E> read(Judge judge, int node, Field field) {
    Doc doc = judge.doc;
    boolean isOne = judge.tolerant && doc.kind(node) == Doc.OBJECT && item.records() != null;
    if (isOne) {
      judge.report("form", Severity.WARNING, field, Map.of("expected", this));
    } else if (doc.kind(node) != Doc.LIST) {
      judge.refuseKind(field, this, node);
      return null;
    }
    Frozen.Maker<E> items = new Frozen.Maker<>();
    boolean isWhole = judge.isWhole(field);
    Set<Object> keys = field.uniqueKey == null || !isWhole ? null : new HashSet<>();
    boolean keeps = judge.keeps(field) && item.records() != null;
    int end = doc.next(node);
    for (int at = isOne ? node : node + Doc.WIDTH; at < end; at = doc.next(at)) {
      judge.enter(items.size());
      items.add(one(judge, at, field, keys, keeps));
      judge.leave();
    }
    if (field.items != null && isWhole && !field.items.fit(items.size())) {
      field.items.report("items", judge, field);
    }
    return items.list();
  }

  /** Reads one item. A record that a message carries is kept before it is compared with others. */
  @SuppressWarnings("unchecked")
  private E one(Judge judge, int node, Field field, Set<Object> keys, boolean keeps) {
    Judge.Mark mark = keeps ? judge.begin() : null;
    boolean keyed = keys != null && judge.doc.kind(node) == Doc.OBJECT;
    RecordType<? extends Packet> type = keyed ? item.records() : null;
    int before = judge.flaws();
    Row row = type == null ? null : type.row(judge, node);
    E value = type == null ? item(judge, node, field) : (E) type.make(row, judge, before);
    if (keeps) {
      judge.keep(judge.reading(mark, (Packet) value, node, again(field)));
    }
    Object key = type == null ? null : type.key(row, field.uniqueKey);
    if (key != null && !keys.add(key)) {
      judge.report("unique", field.unique, field, Map.of("key", field.uniqueKey));
    }
    return value;
  }

  /** Judges an item once more; one object a field, which is all that a list type serves. */
  private BiConsumer<Judge, Integer> again(Field field) {
    if (again == null) {
      again = (judge, node) -> item(judge, node, field);
    }
    return again;
  }

  /** Reads one item. */
  E item(Judge judge, int node, Field field) {
    boolean empty = judge.doc.isEmptyText(node);
    boolean text = item instanceof TextType type && type.isFree();
    if (judge.doc.kind(node) == Doc.NULL || empty && !text) {
      judge.refuseKind(field, item, node);
      return null;
    }
    return item.read(judge, node, field);
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
