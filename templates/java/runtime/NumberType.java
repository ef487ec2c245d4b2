package goitin.runtime;

import java.math.BigDecimal;

/**
 * Numbers, as JSON number or text. Only digits, a sign and a point count: no exponent, no plus.
 *
 * @param <V> what the number is in Java
 */
abstract class NumberType<V> extends Type<V> {
  private final Form form;
  private final String limit;

  NumberType(String phrase, Form form, int whole, int scale) {
    super(phrase);
    this.form = form;
    String nines = whole == 0 ? "0" : "9".repeat(whole);
    this.limit = scale == 0 ? nines : nines + "." + "9".repeat(scale);
  }

  /** The number that these bytes are, if they are exactly of the form; else null. */
  abstract V parse(byte[] in, int start, int end);

  /** Whether the number has more digits than the type allows. */
  abstract boolean isTooLong(V value);

  abstract BigDecimal decimal(V value);

  @Override
  final V exact(Doc doc, int node) {
    int kind = doc.kind(node);
    if (kind == Doc.NUMBER && form.takesNumber()) {
      return parse(doc.bytes, doc.start(node), doc.end(node));
    }
    return kind == Doc.TEXT && form.takesText() ? parseText(doc, node) : null;
  }

  private V parseText(Doc doc, int node) {
    if (doc.has(node, Doc.ESCAPED)) {
      byte[] plain = doc.plain(node);
      return parse(plain, 0, plain.length);
    }
    return parse(doc.bytes, doc.start(node), doc.end(node));
  }

  @Override
  final V near(Doc doc, int node) {
    int kind = doc.kind(node);
    if (kind == Doc.NUMBER && !form.takesNumber() && !doc.has(node, Doc.FRACTION)) {
      return parse(doc.bytes, doc.start(node), doc.end(node));
    }
    if (kind != Doc.TEXT) {
      return null;
    }
    return form.takesText() ? parseLoose(doc.plain(node)) : parseText(doc, node);
  }

  /** Takes a number between spaces and behind zeros. */
  private V parseLoose(byte[] in) {
    int start = 0;
    int end = in.length;
    while (start < end && in[start] == ' ') {
      start++;
    }
    while (start < end && in[end - 1] == ' ') {
      end--;
    }
    boolean negative = start < end && in[start] == '-';
    int first = negative ? start + 1 : start;
    while (first + 1 < end && in[first] == '0' && in[first + 1] >= '0' && in[first + 1] <= '9') {
      first++;
    }
    if (negative) {
      in[--first] = '-';
    }
    return parse(in, first, end);
  }

  @Override
  final V judged(V value, Judge judge, int node, Field field) {
    if (isTooLong(value)) {
      field.reportTooLong(judge, limit);
      return null;
    }
    if (field.range != null) {
      field.judgeRange(decimal(value), judge, limit);
    }
    return value;
  }

  @Override
  final boolean takes(int kind) {
    return kind == Doc.TEXT && form.takesText();
  }

  @Override
  final boolean emptyIsAbsent() {
    return form.takesText();
  }

  @Override
  final void write(V value, JsonWriter out) {
    if (form.writesText()) {
      out.quote();
      out.ascii(text(value));
      out.quote();
    } else {
      out.ascii(text(value));
    }
  }
}
