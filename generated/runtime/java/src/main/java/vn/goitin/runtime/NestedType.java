package vn.goitin.runtime;

/**
 * A record inside a record.
 *
 * @param <T> the inner record
 */
final class NestedType<T extends Packet> extends Type<T> {
  private final Regulation regulation;
  private final String id;

  /** Asked for late, so that the first use of one record does not load all; always the same, whoever asks first. */
  private RecordType<T> known;

  /** A record by its id. */
  NestedType(Regulation regulation, String id) {
    super("record");
    this.regulation = regulation;
    this.id = id;
  }

  /** A record that is known. */
  NestedType(RecordType<T> known) {
    this(known.regulation(), known.id());
    this.known = known;
  }

  @Override
  RecordType<T> records() {
    RecordType<T> found = known;
    if (found == null) {
      found = regulation.records(id);
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
