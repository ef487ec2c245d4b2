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
  BigDecimal exact(Doc doc, int node) {
    throw new UnsupportedOperationException("a percentage is read with its judge");
  }

  @Override
  BigDecimal read(Judge judge, int node, Field field) {
    Doc doc = judge.doc;
    int kind = doc.kind(node);
    if (kind == Doc.NUMBER && judge.tolerant) {
      Digits digits = Digits.of(doc.bytes, doc.start(node), doc.end(node));
      if (digits != null) {
        return counted(digits, true, judge, field);
      }
    }
    if (kind != Doc.TEXT) {
      judge.refuseKind(field, this, node);
      return null;
    }
    boolean escaped = doc.has(node, Doc.ESCAPED);
    byte[] in = escaped ? doc.plain(node) : doc.bytes;
    int start = escaped ? 0 : doc.start(node);
    int end = escaped ? in.length : doc.end(node);
    boolean signed = start < end && in[end - 1] == '%';
    Digits digits = Digits.of(in, start, signed ? end - 1 : end);
    if (digits == null || signed != sign && !judge.tolerant) {
      judge.refuse("format", field, this);
      return null;
    }
    return counted(digits, signed != sign, judge, field);
  }

  private BigDecimal counted(Digits digits, boolean loose, Judge judge, Field field) {
    if (loose) {
      judge.report("form", Severity.WARNING, field, Map.of("expected", this));
    }
    int met = digits.before() + digits.behind();
    if (met > MOST_DIGITS) {
      Map<String, Object> blanks =
          Map.of("digits", String.valueOf(MOST_DIGITS), "met", String.valueOf(met));
      judge.report("range digits", Severity.ERROR, field, blanks);
      judge.lose();
      return null;
    }
    BigDecimal value = digits.number();
    field.judgeNumber(value, judge);
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
