package goitin.runtime;

import java.math.BigDecimal;

/** Whole numbers of at most 18 digits. */
final class IntegerType extends NumberType<Long> {
  /** More digits than any whole number of a specification has. */
  private static final long TOO_LONG = Long.MAX_VALUE;

  private static final int MOST_DIGITS = 18;

  private final long bound;

  IntegerType(String phrase, int digits, Form form) {
    super(phrase, form, digits, 0);
    this.bound = BigDecimal.TEN.pow(digits).longValueExact();
  }

  @Override
  Long parse(byte[] in, int start, int end) {
    int first = start < end && in[start] == '-' ? start + 1 : start;
    if (first == end || in[first] == '0' && end - first > 1) {
      return null;
    }
    long number = 0;
    for (int at = first; at < end; at++) {
      int digit = in[at] - '0';
      if (digit < 0 || digit > 9) {
        return null;
      }
      number = at - first < MOST_DIGITS ? 10 * number + digit : TOO_LONG;
    }
    return first == start ? number : -number;
  }

  @Override
  boolean isTooLong(Long value) {
    return value >= bound || value <= -bound;
  }

  @Override
  BigDecimal decimal(Long value) {
    return BigDecimal.valueOf(value);
  }
}
