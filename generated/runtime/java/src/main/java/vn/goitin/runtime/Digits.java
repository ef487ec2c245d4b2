package vn.goitin.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * A decimal as plain digits, counted before anything is computed: the JDK's way with many digits is
 * quadratic.
 */
final class Digits {
  private static final int FEW_DIGITS = 18;

  private final byte[] in;

  /** Where the first digit or the sign stands. */
  private final int start;

  /** Behind the last digit. */
  private final int end;

  /** Where the point stands, or {@code end}. */
  private final int point;

  private Digits(byte[] in, int start, int end, int point) {
    this.in = in;
    this.start = start;
    this.end = end;
    this.point = point;
  }

  /** The digits that these bytes are, if they are exactly a decimal without exponent; else null. */
  static Digits of(byte[] in, int start, int end) {
    int first = start < end && in[start] == '-' ? start + 1 : start;
    int point = end;
    for (int at = first; at < end; at++) {
      if (in[at] == '.' && point == end) {
        point = at;
      } else if (in[at] < '0' || in[at] > '9') {
        return null;
      }
    }
    boolean padded = point - first > 1 && in[first] == '0';
    return point == first || padded || point == end - 1
        ? null
        : new Digits(in, start, end, point);
  }

  int start() {
    return start;
  }

  int point() {
    return point;
  }

  private int first() {
    return in[start] == '-' ? start + 1 : start;
  }

  /** How many digits stand before the decimal point; a zero alone is none. */
  int before() {
    int first = first();
    return point - first == 1 && in[first] == '0' ? 0 : point - first;
  }

  /** How many digits stand after the decimal point. */
  int behind() {
    return Math.max(end - point - 1, 0);
  }

  /** Whether there is no point. */
  boolean isWhole() {
    return point == end;
  }

  /** The same digits, without those behind the scale, if those are zeros only. */
  Digits cut(int scale) {
    int stop = point + 1 + scale;
    for (int at = end - 1; at >= stop; at--) {
      if (in[at] != '0') {
        return this;
      }
    }
    return end <= stop ? this : new Digits(in, start, scale == 0 ? point : stop, point);
  }

  /** What stands before the decimal point, of at most 18 digits. */
  long whole() {
    int first = first();
    long number = 0;
    for (int at = first; at < point; at++) {
      number = 10 * number + in[at] - '0';
    }
    return first == start ? number : -number;
  }

  /** The number, of not too many digits. */
  BigDecimal number() {
    int first = first();
    int scale = behind();
    if (end - first <= FEW_DIGITS) {
      long number = 0;
      for (int at = first; at < end; at++) {
        number = in[at] == '.' ? number : 10 * number + in[at] - '0';
      }
      return BigDecimal.valueOf(first == start ? number : -number, scale);
    }
    String digits = new String(in, start, end - start, StandardCharsets.US_ASCII);
    return new BigDecimal(new BigInteger(digits.replace(".", "")), scale);
  }
}
