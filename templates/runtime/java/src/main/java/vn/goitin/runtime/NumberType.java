package vn.goitin.runtime;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Numbers, as JSON number or text. Only digits, a sign and a point count: no exponent, no plus.
 *
 * @param <V> what the number is in Java
 */
abstract class NumberType<V> extends Type<V> {
  final Form form;

  NumberType(String phrase, Form form) {
    super(phrase);
    this.form = form;
  }

  /** The digits of a text that is a number of the type, without zeros before it; else null. */
  abstract Digits digits(byte[] in, int start, int end);

  /** The digits of a text that is written exactly as the type writes it; else null. */
  Digits exactly(byte[] in, int start, int end) {
    return digits(in, start, end);
  }

  /** The digits of a JSON number that the type understands; else null. */
  abstract Digits token(byte[] in, int start, int end);

  /** Whether a JSON number has to be understood: it is not as the type writes it. */
  abstract boolean isLoose(Digits token);

  /** The value, if it has not too many digits; {@code loose}: it was not of the exact form. */
  abstract V counted(Digits digits, boolean loose, ReadState state, int node, Field field);

  abstract BigDecimal decimal(V value);

  @Override
  final V exact(JsonTree tree, int node) {
    throw new UnsupportedOperationException("a number is read through its judge");
  }

  @Override
  final V read(ReadState state, int node, Field field) {
    JsonTree tree = state.tree;
    int kind = tree.kind(node);
    if (kind == JsonTree.NUMBER) {
      return number(state, node, field);
    }
    if (kind != JsonTree.TEXT) {
      return wrongKind(state, node, field);
    }
    boolean escaped = tree.has(node, JsonTree.ESCAPED);
    byte[] in = escaped ? tree.plain(node) : tree.bytes;
    int start = escaped ? 0 : tree.start(node);
    int end = escaped ? in.length : tree.end(node);
    Digits digits = exactly(in, start, end);
    if (!form.takesText()) {
      return state.tolerant && digits != null
          ? bound(counted(digits, true, state, node, field), state, node, field)
          : wrongKind(state, node, field);
    }
    boolean loose = digits == null;
    if (loose) {
      digits = state.tolerant ? stripped(in, start, end) : null;
    }
    if (digits == null) {
      state.refuse("format", field, this);
      return null;
    }
    return bound(counted(digits, loose, state, node, field), state, node, field);
  }

  private V number(ReadState state, int node, Field field) {
    JsonTree tree = state.tree;
    Digits digits = token(tree.bytes, tree.start(node), tree.end(node));
    boolean loose = digits != null && (!form.takesNumber() || isLoose(digits));
    if (digits == null || loose && !state.tolerant) {
      return wrongKind(state, node, field);
    }
    return bound(counted(digits, loose, state, node, field), state, node, field);
  }

  private V wrongKind(ReadState state, int node, Field field) {
    state.refuseKind(field, this, node);
    return null;
  }

  /** The digits between ASCII blanks and behind zeros. */
  private Digits stripped(byte[] in, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && NearMatch.isBlank(in[start])) {
      start++;
    }
    while (start < end && NearMatch.isBlank(in[end - 1])) {
      end--;
    }
    boolean negative = start < end && in[start] == '-';
    int first = negative ? start + 1 : start;
    while (first + 1 < end && in[first] == '0' && in[first + 1] >= '0' && in[first + 1] <= '9') {
      first++;
    }
    if (!negative) {
      return digits(in, first, end);
    }
    byte[] bare = new byte[end - first + 1];
    bare[0] = '-';
    System.arraycopy(in, first, bare, 1, end - first);
    return digits(bare, 0, bare.length);
  }

  private V bound(V value, ReadState state, int node, Field field) {
    if (value != null) {
      field.judgeSize(state, node);
    }
    if (value != null && field.bindsNumbers()) {
      field.judgeNumber(decimal(value), state);
    }
    return value;
  }

  /** Says that there are too many digits; there is no value then. */
  final V tooMany(String key, String what, int allowed, int met, ReadState state, Field field) {
    Map<String, Object> blanks =
        Blanks.of(what, String.valueOf(allowed), "met", String.valueOf(met));
    state.report(key, Severity.ERROR, field, blanks);
    state.lose();
    return null;
  }

  /** Says that a value was understood, if it was not of the exact form. */
  final void understood(boolean loose, ReadState state, Field field) {
    if (loose) {
      state.report("form", Severity.WARNING, field, Blanks.of("expected", this));
    }
  }

  @Override
  final boolean takes(int kind) {
    return kind == JsonTree.TEXT && form.takesText();
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
