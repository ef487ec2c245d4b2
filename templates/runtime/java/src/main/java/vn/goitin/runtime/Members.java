package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What rules see of one object of a document, whatever is wrong in it: its values as numbers and
 * texts, and what stands in its lists and records.
 */
final class Members {
  /** Stands for something that cannot be read: it is not absent, and counts as nothing. */
  static final Object UNREADABLE = new Object();

  private final ObjectReader table;
  private final ReadState state;
  private final int object;

  /** The values of the lines where they were read already, else null. */
  private final Object[] row;

  /**
   * Whether it is a condition of a field that looks: to it an empty text is no more absent where it
   * is asked for, else one condition would wait for another.
   */
  private final boolean isConditional;

  Members(ObjectReader table, ReadState state, int object, Object[] row) {
    this(table, state, object, row, false);
  }

  Members(
      ObjectReader table, ReadState state, int object, Object[] row, boolean isConditional) {
    this.isConditional = isConditional;
    this.table = table;
    this.state = state;
    this.object = object;
    this.row = row;
  }

  /** Whether its record has a field with this key. */
  boolean has(String wire) {
    return table.line(wire) >= 0;
  }

  /** Whether the field with this key holds a list. */
  boolean isList(String wire) {
    return table.field(table.line(wire)).type instanceof ListType;
  }

  /** The value of a field, a {@link Fraction} or a text; null where it is absent. */
  Object operand(String wire) {
    int at = table.line(wire);
    if (row != null && row[at] != null) {
      return operand(table.field(at).type, row[at]);
    }
    int node = node(at);
    if (node < 0) {
      return null;
    }
    return row != null ? UNREADABLE : peek(table.field(at).type, node, table.field(at));
  }

  /** Whether a field has a value, or items: TRUE or FALSE, null where it cannot be read. */
  Boolean isThere(String wire) {
    int at = table.line(wire);
    if (row != null && row[at] != null) {
      return true;
    }
    int node = node(at);
    if (node < 0) {
      return false;
    }
    Type<?> type = table.field(at).type;
    if (type instanceof JoinedType) {
      return state.tree.kind(node) == JsonTree.TEXT ? true : null;
    }
    if (type instanceof ListType || type.records() != null) {
      return first(type, node) < 0 ? null : true;
    }
    return operand(wire) == UNREADABLE ? null : true;
  }

  /**
   * What stands in a list, or in the field of a record: members of records, operands of all else,
   * {@link #UNREADABLE} for what is none; null where the list itself cannot be read.
   */
  List<Object> items(String wire) {
    int at = table.line(wire);
    int node = node(at);
    if (node < 0) {
      return Collections.emptyList();
    }
    Field field = table.field(at);
    if (field.type instanceof JoinedType) {
      JoinedType<?> joined = (JoinedType<?>) field.type;
      return joined.seen(state, node, part -> peek(joined.item(), part, field));
    }
    int from = first(field.type, node);
    if (from < 0) {
      return null;
    }
    Type<?> item = field.type instanceof ListType ? ((ListType<?>) field.type).item() : field.type;
    List<Object> found = new ArrayList<>();
    int end = state.tree.next(node);
    for (int one = from; one < end; one = state.tree.next(one)) {
      found.add(item(item, one, field));
    }
    return found;
  }

  private int node(int at) {
    return isConditional ? table.stands(state, object, at) : table.node(state, object, at);
  }

  /** Where the items of a list begin, or the one record; -1 if something else stands there. */
  private int first(Type<?> type, int node) {
    int kind = state.tree.kind(node);
    if (type instanceof ListType && kind == JsonTree.LIST) {
      return node + JsonTree.WIDTH;
    }
    boolean mayBeOne = !(type instanceof ListType) || state.tolerant;
    return mayBeOne && type.records() != null && kind == JsonTree.OBJECT ? node : -1;
  }

  private Object item(Type<?> type, int node, Field field) {
    if (type.records() != null) {
      return state.tree.kind(node) == JsonTree.OBJECT
          ? type.records().members(state, node)
          : UNREADABLE;
    }
    boolean isText = type instanceof TextType && ((TextType) type).isFree();
    boolean isNone =
        state.tree.kind(node) == JsonTree.NULL || state.tree.isEmptyText(node) && !isText;
    return isNone ? UNREADABLE : peek(type, node, field);
  }

  private <V> Object peek(Type<V> type, int node, Field field) {
    V value = state.peek(type, node, field);
    return value == null ? UNREADABLE : operand(type, value);
  }

  /** What a rule computes with, of a value that its own type has read. */
  @SuppressWarnings("unchecked")
  private static <V> Object operand(Type<V> type, Object value) {
    return Fraction.operand(value, type.text((V) value));
  }
}
