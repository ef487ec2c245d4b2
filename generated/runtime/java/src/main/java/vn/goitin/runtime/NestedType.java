package vn.goitin.runtime;

import java.util.function.Supplier;

/**
 * A record inside a record.
 *
 * @param <T> the inner record
 */
final class NestedType<T extends Packet> extends Type<T> {
  /** Asked for late, so that the first use of one record does not load all it can reach. */
  private final Supplier<RecordType<T>> supplier;

  /** What the supplier gave; always the same, so that it does not matter who asks first. */
  private RecordType<T> known;

  NestedType(Supplier<RecordType<T>> supplier) {
    super("record");
    this.supplier = supplier;
  }

  @Override
  RecordType<T> records() {
    RecordType<T> found = known;
    if (found == null) {
      found = supplier.get();
      known = found;
    }
    return found;
  }

  @Override
  String phrase() {
    return records().id();
  }

  @Override
  Phrase words() {
    return Phrasebook.FORMS.get("record").filled(phrase(), Words.NONE);
  }

  @Override
  T exact(JsonTree tree, int node) {
    throw new UnsupportedOperationException("a record is read with its judge");
  }

  @Override
  T read(ReadState state, int node, Field field) {
    if (state.tree.kind(node) != JsonTree.OBJECT) {
      state.refuseKind(field, this, node);
      return null;
    }
    return records().value(state, node);
  }

  @Override
  boolean emptyIsAbsent() {
    return false;
  }

  @Override
  void write(T value, JsonWriter out) {
    records().write(value, out);
  }
}
