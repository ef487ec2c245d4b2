package vn.goitin.runtime;

/**
 * One kind of value on the wire: how it is read, judged and written.
 *
 * @param <V> what it is in Java
 */
abstract class Type<V> {
  private final String phrase;

  Type(String phrase) {
    this.phrase = phrase;
  }

  /** The type as the specification says it. */
  String phrase() {
    return phrase;
  }

  /** The type in words, for sentences. */
  Phrase words() {
    return Phrasebook.FORMS.get(phrase);
  }

  /** The value, if {@code node} is exactly of the wire form; else null. */
  abstract V exact(JsonTree tree, int node);

  /** The value, if {@code node} deviates from the wire form in a way that any field takes. */
  V near(JsonTree tree, int node) {
    return null;
  }

  /** Judges a value by the field's constraints; gives it back, or null if it cannot be kept. */
  V judged(V value, ReadState state, int node, Field field) {
    return value;
  }

  /** Whether a value of this JSON kind has the right type, so that only its form can be wrong. */
  boolean takes(int kind) {
    return kind == JsonTree.TEXT;
  }

  /** Whether {@code ""} stands for no value. */
  boolean emptyIsAbsent() {
    return true;
  }

  /** Whether a text of blanks only says nothing. */
  boolean blankIsNothing() {
    return false;
  }

  /** Reads and judges one value; null if there is none to be made of it. */
  V read(ReadState state, int node, Field field) {
    V value = exact(state.tree, node);
    if (value == null) {
      value = state.tolerant ? near(state.tree, node) : null;
      if (value == null) {
        refused(state, node, field);
        return null;
      }
      state.report("form", Severity.WARNING, field, Blanks.of("expected", this));
    }
    return judged(value, state, node, field);
  }

  /** Says that a value is of the wrong form, or of the wrong kind altogether. */
  final void refused(ReadState state, int node, Field field) {
    if (takes(state.tree.kind(node))) {
      state.refuse("format", field, this);
    } else {
      state.refuseKind(field, this, node);
    }
  }

  /** The record that such a value is, or that its items are; null if it is none. */
  RecordType<? extends Packet> records() {
    return null;
  }

  abstract void write(V value, JsonWriter out);

  /** What conditions compare: the value as text. */
  String text(V value) {
    return value.toString();
  }

  /** The value as part of a joined text: as it stands on the wire, without quotes; empty where it has no form there. */
  String part(V value) {
    return text(value);
  }

  /** What makes two values the same in a list: they are written alike, or are the same number. */
  Object key(V value) {
    return value;
  }

  /** What makes two values of a record equal. */
  Object equal(V value) {
    return value;
  }
}
