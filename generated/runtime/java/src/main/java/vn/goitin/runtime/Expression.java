package vn.goitin.runtime;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** What stands on one side of a comparison: fields and numbers, computed exactly, or a text. */
public final class Expression {
  /** Asked for the value of a field; gives a fraction or a text, null where there is no value. */
  private final Function<Function<String, Object>, Object> value;

  private Expression(Function<Function<String, Object>, Object> value) {
    this.value = value;
  }

  /**
   * The value of a field.
   *
   * @param name the field's key
   * @return the expression
   */
  public static Expression wire(String name) {
    return new Expression(values -> values.apply(name));
  }

  /**
   * A number.
   *
   * @param number plain decimal text
   * @return the expression
   */
  public static Expression number(String number) {
    Fraction fraction = Fraction.of(new BigDecimal(number));
    return new Expression(values -> fraction);
  }

  /**
   * A text.
   *
   * @param text the text
   * @return the expression
   */
  public static Expression literal(String text) {
    return new Expression(values -> text);
  }

  /**
   * This and the other.
   *
   * @param other what is added
   * @return the sum
   */
  public Expression plus(Expression other) {
    return computed(other, Fraction::plus);
  }

  /**
   * This without the other.
   *
   * @param other what is taken away
   * @return the difference
   */
  public Expression minus(Expression other) {
    return computed(other, Fraction::minus);
  }

  /**
   * This as many times as the other.
   *
   * @param other the factor
   * @return the product
   */
  public Expression times(Expression other) {
    return computed(other, Fraction::times);
  }

  /**
   * This divided by the other; no value if that is zero.
   *
   * @param other the divisor
   * @return the quotient
   */
  public Expression by(Expression other) {
    return computed(other, Fraction::by);
  }

  /**
   * This compared to the other.
   *
   * @param operator one of {@code = != < <= > >=}
   * @param other what it is compared to
   * @return the comparison
   */
  public Comparison is(String operator, Expression other) {
    return new Comparison(this, operator, other);
  }

  Object value(Function<String, Object> values) {
    return value.apply(values);
  }

  private Expression computed(Expression other, BinaryOperator<Fraction> operation) {
    return new Expression(
        values -> {
          Object left = value(values);
          Object right = other.value(values);
          return left instanceof Fraction one && right instanceof Fraction two
              ? operation.apply(one, two)
              : null;
        });
  }
}
