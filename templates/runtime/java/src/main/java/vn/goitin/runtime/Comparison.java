package vn.goitin.runtime;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Two expressions compared.
 *
 * @param left one side
 * @param operator one of {@code = != < <= > >=}
 * @param right the other side
 */
record Comparison(Expression left, String operator, Expression right) {
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
    if (one instanceof Fraction number && two instanceof Fraction other) {
      return holds(number, other, tolerance);
    }
    return holds(compare((String) one, (String) two));
  }

  private boolean holds(Fraction one, Fraction two, Fraction tolerance) {
    return switch (operator) {
      case "=" ->
          one.compareTo(two.plus(tolerance)) <= 0 && two.compareTo(one.plus(tolerance)) <= 0;
      case "<=" -> one.compareTo(two.plus(tolerance)) <= 0;
      case ">=" -> two.compareTo(one.plus(tolerance)) <= 0;
      default -> holds(one.compareTo(two));
    };
  }

  private boolean holds(int order) {
    return switch (operator) {
      case "=" -> order == 0;
      case "!=" -> order != 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      default -> throw new IllegalStateException("no operator: " + operator);
    };
  }

  /** By code points, which the order of UTF-16 units is not. */
  private static int compare(String one, String two) {
    int[] left = one.codePoints().toArray();
    int[] right = two.codePoints().toArray();
    return Arrays.compare(left, right);
  }
}
