package vn.goitin.runtime;

import java.math.BigDecimal;
import java.util.Map;

/** Percentages as text, {@code 99.07} or {@code 85%}. */
final class PercentType extends Type<BigDecimal> {
  private static final int MOST_DIGITS = 28;

  private final boolean sign;

  PercentType(boolean sign) {
    super(sign ? "percent(%)" : "percent");
    this.sign = sign;
  }

  @Override
  Phrase words() {
    return Phrasebook.FORMS.get(sign ? "percent sign" : "percent").filled(phrase(), Words.NONE);
  }

  @Override
  BigDecimal exact(JsonTree tree, int node) {
    throw new UnsupportedOperationException("a percentage is read with its judge");
  }

  @Override
  BigDecimal read(ReadState state, int node, Field field) {
    JsonTree tree = state.tree;
    int kind = tree.kind(node);
    if (kind == JsonTree.NUMBER && state.tolerant) {
      Digits digits = Digits.of(tree.bytes, tree.start(node), tree.end(node));
      if (digits != null) {
        return counted(digits, true, state, field);
      }
    }
    if (kind != JsonTree.TEXT) {
      state.refuseKind(field, this, node);
      return null;
    }
    boolean escaped = tree.has(node, JsonTree.ESCAPED);
    byte[] in = escaped ? tree.plain(node) : tree.bytes;
    int start = escaped ? 0 : tree.start(node);
    int end = escaped ? in.length : tree.end(node);
    boolean signed = start < end && in[end - 1] == '%';
    Digits digits = Digits.of(in, start, signed ? end - 1 : end);
    if (digits == null || signed != sign && !state.tolerant) {
      state.refuse("format", field, this);
      return null;
    }
    return counted(digits, signed != sign, state, field);
  }

  private BigDecimal counted(Digits digits, boolean loose, ReadState state, Field field) {
    if (loose) {
      state.report("form", Severity.WARNING, field, Blanks.of("expected", this));
    }
    int met = digits.before() + digits.behind();
    if (met > MOST_DIGITS) {
      Map<String, Object> blanks =
          Blanks.of("digits", String.valueOf(MOST_DIGITS), "met", String.valueOf(met));
      state.report("range digits", Severity.ERROR, field, blanks);
      state.lose();
      return null;
    }
    BigDecimal value = digits.number();
    field.judgeNumber(value, state);
    return value;
  }

  @Override
  void write(BigDecimal value, JsonWriter out) {
    out.quote();
    out.ascii(text(value));
    if (sign) {
      out.ascii("%");
    }
    out.quote();
  }

  @Override
  String part(BigDecimal value) {
    return sign ? text(value) + "%" : text(value);
  }

  /** Conditions compare the number, as it is without its sign. */
  @Override
  String text(BigDecimal value) {
    return value.toPlainString();
  }

  @Override
  Object equal(BigDecimal value) {
    return key(value);
  }

  @Override
  Object key(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }
}
