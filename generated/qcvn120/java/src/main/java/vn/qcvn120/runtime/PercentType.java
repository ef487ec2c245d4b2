package vn.qcvn120.runtime;

import java.math.BigDecimal;

/** Percentages as text, {@code 99.07} or {@code 85%}. */
final class PercentType extends Type<BigDecimal> {
  private static final int MOST_DIGITS = 28;
  private static final String LIMIT = "9".repeat(MOST_DIGITS);

  private final boolean sign;

  PercentType(boolean sign) {
    super(sign ? "percent(%)" : "percent");
    this.sign = sign;
  }

  @Override
  BigDecimal exact(Doc doc, int node) {
    if (doc.kind(node) != Doc.TEXT) {
      return null;
    }
    boolean escaped = doc.has(node, Doc.ESCAPED);
    byte[] in = escaped ? doc.plain(node) : doc.bytes;
    int start = escaped ? 0 : doc.start(node);
    int end = escaped ? in.length : doc.end(node);
    if (sign) {
      end--;
      if (end < start || in[end] != '%') {
        return null;
      }
    }
    return DecimalType.read(in, start, end);
  }

  @Override
  BigDecimal judged(BigDecimal value, Judge judge, int node, Field field) {
    int whole = Math.max(value.precision() - value.scale(), 0);
    if (whole + Math.max(value.scale(), 0) > MOST_DIGITS) {
      field.reportTooLong(judge, LIMIT);
      return null;
    }
    if (field.range != null) {
      field.judgeRange(value, judge, LIMIT);
    }
    return value;
  }

  @Override
  void write(BigDecimal value, JsonWriter out) {
    out.quote();
    out.ascii(text(value));
    out.quote();
  }

  @Override
  String text(BigDecimal value) {
    return sign ? value.toPlainString() + "%" : value.toPlainString();
  }
}
