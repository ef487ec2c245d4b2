package vn.qcvn120.runtime;

import java.util.Map;

/**
 * One kind of value on the wire: how it is read, judged and written.
 *
 * @param <V> what it is in Java
 */
public abstract class Type<V> {
  private final String phrase;

  Type(String phrase) {
    this.phrase = phrase;
  }

  /** The type as the specification says it, for sentences. */
  String phrase() {
    return phrase;
  }

  /** The value, if {@code node} is exactly of the wire form; else null. */
  abstract V exact(Doc doc, int node);

  /** The value, if {@code node} deviates from the wire form in a way that any field takes. */
  V near(Doc doc, int node) {
    return null;
  }

  /** The value, if {@code node} is of a form that the field accepts besides its own; else null. */
  V accepted(Type<?> other, Doc doc, int node) {
    if (other.getClass() != getClass()) {
      return null;
    }
    @SuppressWarnings("unchecked")
    V value = (V) other.exact(doc, node);
    return value;
  }

  /** Judges a value by the field's constraints; gives it back, or null if it cannot be kept. */
  V judged(V value, Judge judge, int node, Field field) {
    return value;
  }

  /** Whether a value of this JSON kind has the right type, so that only its form can be wrong. */
  boolean takes(int kind) {
    return kind == Doc.TEXT;
  }

  /** Whether {@code ""} stands for no value. */
  boolean emptyIsAbsent() {
    return true;
  }

  /** Reads and judges one value; null if there is none to be made of it. */
  V read(Judge judge, int node, Field field) {
    V value = exact(judge.doc, node);
    if (value == null) {
      value = judge.tolerant ? understood(judge.doc, node, field) : null;
      if (value == null) {
        judge.refuse(takes(judge.doc.kind(node)) ? Check.FORMAT : Check.TYPE, field, this);
        return null;
      }
      judge.report(Check.FORM, Severity.WARNING, field, Map.of("expected", phrase));
    }
    return judged(value, judge, node, field);
  }

  private V understood(Doc doc, int node, Field field) {
    V value = near(doc, node);
    for (int i = 0; value == null && i < field.accepts.length; i++) {
      value = accepted(field.accepts[i], doc, node);
    }
    return value;
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

  /** What makes two values the same in a list. */
  Object key(V value) {
    return value;
  }
}
