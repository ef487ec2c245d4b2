package vn.goitin.runtime;

import java.util.List;

/** Two expressions compared. */
final class Comparison extends Condition {
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

  /** {@code =}, {@code <=} and {@code >=} give way by the tolerance. */
  @Override
  Boolean holds(Scope scope, Tolerance tolerance) {
    Object one = left.value(scope);
    Object two = right.value(scope);
    if (one == null || two == null || one.getClass() != two.getClass()) {
      return null;
    }
    if (one instanceof Fraction) {
      Fraction first = (Fraction) one;
      Fraction second = (Fraction) two;
      return holds(first.compareTo(second))
          || isWidened() && tolerance != null && tolerance.covers(first, second);
    }
    return holds(compare((String) one, (String) two));
  }

  @Override
  void name(List<Path> paths) {
    left.name(paths);
    right.name(paths);
  }

  private boolean isWidened() {
    return operator.equals("=") || operator.equals("<=") || operator.equals(">=");
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
