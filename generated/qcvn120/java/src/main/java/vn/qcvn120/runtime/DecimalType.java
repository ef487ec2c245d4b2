package vn.qcvn120.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Decimals; the digits behind the point are kept as they came. */
final class DecimalType extends NumberType<BigDecimal> {
  private static final int FEW_DIGITS = 18;

  /** More characters than any number of a specification has; the JDK's way with them is quadratic. */
  private static final int MANY = 100;

  /** Stands for a number that is too long to be looked at, whatever the type. */
  static final BigDecimal ENDLESS = new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE);

  private final int whole;
  private final int scale;

  DecimalType(String phrase, int digits, int scale, Form form) {
    super(phrase, form, digits - scale, scale);
    this.whole = digits - scale;
    this.scale = scale;
  }

  @Override
  BigDecimal parse(byte[] in, int start, int end) {
    return read(in, start, end);
  }

  /** The decimal that these bytes are, if they are exactly of the form; else null. */
  static BigDecimal read(byte[] in, int start, int end) {
    int first = start < end && in[start] == '-' ? start + 1 : start;
    int point = end;
    long number = 0;
    for (int at = first; at < end; at++) {
      int digit = in[at] - '0';
      if (digit >= 0 && digit <= 9) {
        number = 10 * number + digit;
      } else if (in[at] == '.' && point == end) {
        point = at;
      } else {
        return null;
      }
    }
    boolean padded = point - first > 1 && in[first] == '0';
    if (point == first || padded || point == end - 1) {
      return null;
    }
    int scale = point == end ? 0 : end - point - 1;
    if (end - first <= FEW_DIGITS) {
      return BigDecimal.valueOf(first == start ? number : -number, scale);
    }
    if (end - first > MANY) {
      return ENDLESS;
    }
    String digits = new String(in, start, end - start, StandardCharsets.US_ASCII);
    return new BigDecimal(new BigInteger(digits.replace(".", "")), scale);
  }

  @Override
  boolean isTooLong(BigDecimal value) {
    boolean many = value.precision() - value.scale() > whole && value.signum() != 0;
    return many || value.scale() > scale;
  }

  @Override
  BigDecimal decimal(BigDecimal value) {
    return value;
  }

  @Override
  String text(BigDecimal value) {
    return value.toPlainString();
  }
}
