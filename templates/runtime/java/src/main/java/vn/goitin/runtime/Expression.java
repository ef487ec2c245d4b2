package vn.goitin.runtime;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** What stands on one side of a comparison: fields and numbers, computed exactly, or a text. */
final class Expression {
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
  static Expression wire(String name) {
    return new Expression(values -> values.apply(name));
  }

  /**
   * A number.
   *
   * @param number plain decimal text
   * @return the expression
   */
  static Expression number(String number) {
    Fraction fraction = Fraction.of(new BigDecimal(number));
    return new Expression(values -> fraction);
  }

  /**
   * A text.
   *
   * @param text the text
   * @return the expression
   */
  static Expression literal(String text) {
    return new Expression(values -> text);
  }

  Object value(Function<String, Object> values) {
    return value.apply(values);
  }

  /** This and the other, computed; no value where either has none. */
  Expression computed(Expression other, BinaryOperator<Fraction> operation) {
    return new Expression(
        values -> {
          Object left = value(values);
          Object right = other.value(values);
          return left instanceof Fraction && right instanceof Fraction
              ? operation.apply((Fraction) left, (Fraction) right)
              : null;
        });
  }
}
