package vn.goitin.runtime;

import java.util.function.Function;

/** Two expressions compared. */
final class Comparison {
  private final Expression left;

  /** One of {@code = != < <= > >=}. */
  private final String operator;

  private final Expression right;

  Comparison(Expression left, String operator, Expression right) {
    this.left = left;
    this.operator = operator;
    this.right = right;
  }

  Expression left() {
    return left;
  }

  Expression right() {
    return right;
  }

  /** Whether both sides have values that can be compared. */
  boolean isReadable(Function<String, Object> values) {
    Object one = left.value(values);
    Object two = right.value(values);
    return one != null && two != null && one.getClass() == two.getClass();
  }

  /** Whether it holds, for sides that are readable; {@code =}, {@code <=}, {@code >=} give way. */
  boolean holds(Function<String, Object> values, Fraction tolerance) {
    Object one = left.value(values);
    Object two = right.value(values);
    if (one instanceof Fraction) {
      return holds((Fraction) one, (Fraction) two, tolerance);
    }
    return holds(compare((String) one, (String) two));
  }

  private boolean holds(Fraction one, Fraction two, Fraction tolerance) {
    switch (operator) {
      case "=":
        return isAtMost(one, two, tolerance) && isAtMost(two, one, tolerance);
      case "<=":
        return isAtMost(one, two, tolerance);
      case ">=":
        return isAtMost(two, one, tolerance);
      default:
        return holds(one.compareTo(two));
    }
  }

  private static boolean isAtMost(Fraction one, Fraction two, Fraction tolerance) {
    return one.compareTo(two.plus(tolerance)) <= 0;
  }

  private boolean holds(int order) {
    switch (operator) {
      case "=":
        return order == 0;
      case "!=":
        return order != 0;
      case "<":
        return order < 0;
      case "<=":
        return order <= 0;
      case ">":
        return order > 0;
      case ">=":
        return order >= 0;
      default:
        throw new IllegalStateException("no operator: " + operator);
    }
  }

  /** By code points, which the order of UTF-16 units is not. */
  private static int compare(String one, String two) {
    int[] left = one.codePoints().toArray();
    int[] right = two.codePoints().toArray();
    int shorter = Math.min(left.length, right.length);
    int at = 0;
    while (at < shorter && left[at] == right[at]) {
      at++;
    }
    return at < shorter
        ? Integer.compare(left[at], right[at])
        : Integer.compare(left.length, right.length);
  }
}
