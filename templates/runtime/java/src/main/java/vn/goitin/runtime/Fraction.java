package vn.goitin.runtime;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;

/**
 * An exact number, as one whole number over another; the lower one is positive. Not in lowest
 * terms, so that two which are the same number are told by {@link #compareTo} alone.
 */
final class Fraction implements Comparable<Fraction> {
  private static final int PLACES = 6;

  static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
  static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

  private final BigInteger over;
  private final BigInteger under;

  private Fraction(BigInteger over, BigInteger under) {
    this.over = over;
    this.under = under;
  }

  static Fraction of(BigDecimal number) {
    BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
    return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
  }

  static Fraction of(long number) {
    return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
  }

  /** What rules compute with: a fraction for numbers and moments, else the text of the value. */
  static Object operand(Object value, String text) {
    if (value instanceof Long) {
      return of(BigDecimal.valueOf((Long) value));
    }
    if (value instanceof BigDecimal) {
      return of((BigDecimal) value);
    }
    if (value instanceof TemporalAccessor) {
      return of(BigDecimal.valueOf(MomentType.number((TemporalAccessor) value)));
    }
    return text;
  }

  /** Rounded to six digits after the decimal point, half away from zero, without zeros at the end. */
  String rounded() {
    BigDecimal rounded = decimal(PLACES);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** Rounded to so many digits after the decimal point, half away from zero. */
  Fraction rounded(int places) {
    return of(decimal(places));
  }

  private BigDecimal decimal(int places) {
    return new BigDecimal(over).divide(new BigDecimal(under), places, HALF_UP);
  }

  /** The whole number that it is; digits behind the point are cut off. */
  long whole() {
    return over.divide(under).longValue();
  }

  /** The sum, over the least number that both can stand over: sums of many rows stay short. */
  Fraction plus(Fraction other) {
    if (under.equals(other.under)) {
      return new Fraction(over.add(other.over), under);
    }
    BigInteger common = under.gcd(other.under);
    BigInteger more = other.under.divide(common);
    BigInteger sum = over.multiply(more).add(other.over.multiply(under.divide(common)));
    return new Fraction(sum, under.multiply(more));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.over.negate(), other.under));
  }

  Fraction times(Fraction other) {
    return new Fraction(over.multiply(other.over), under.multiply(other.under));
  }

  /** The quotient, or null if the divisor is zero. */
  Fraction by(Fraction other) {
    if (other.over.signum() == 0) {
      return null;
    }
    BigInteger sign = BigInteger.valueOf(other.over.signum());
    return new Fraction(
        over.multiply(other.under).multiply(sign), under.multiply(other.over).multiply(sign));
  }

  /** The same for all fractions that are the same number. */
  Object canonical() {
    BigInteger common = over.gcd(under);
    return Arrays.asList(over.divide(common), under.divide(common));
  }

  @Override
  public int compareTo(Fraction other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }
}
