package vn.goitin.runtime;

import java.math.BigDecimal;
import java.util.function.Function;

/** What stands on one side of a comparison: fields and numbers, computed exactly, or a text. */
final class Expression {
  /** The field that it is; null where it is none. */
  private final String wire;

  /** The number or the text that it is; null where it is none. */
  private final Object constant;

  private final Expression left;
  private final String operation;
  private final Expression right;

  private Expression(
      String wire, Object constant, Expression left, String operation, Expression right) {
    this.wire = wire;
    this.constant = constant;
    this.left = left;
    this.operation = operation;
    this.right = right;
  }

  /** The value of a field. */
  static Expression wire(String name) {
    return new Expression(name, null, null, null, null);
  }

  /** A number, by its digits. */
  static Expression number(String number) {
    return new Expression(null, Fraction.of(new BigDecimal(number)), null, null, null);
  }

  /** A text. */
  static Expression literal(String text) {
    return new Expression(null, text, null, null, null);
  }

  /** This and the other, computed. */
  Expression computed(String operation, Expression other) {
    return new Expression(null, null, this, operation, other);
  }

  /** A fraction or a text; null where a field has no value. Asks for the values of all of its fields. */
  Object value(Function<String, Object> values) {
    if (operation == null) {
      return wire == null ? constant : values.apply(wire);
    }
    Object one = left.value(values);
    Object other = right.value(values);
    return one instanceof Fraction && other instanceof Fraction
        ? computed((Fraction) one, (Fraction) other)
        : null;
  }

  private Fraction computed(Fraction one, Fraction other) {
    switch (operation) {
      case "+":
        return one.plus(other);
      case "-":
        return one.minus(other);
      case "*":
        return one.times(other);
      default:
        return one.by(other);
    }
  }
}
