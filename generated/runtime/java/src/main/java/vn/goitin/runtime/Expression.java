package vn.goitin.runtime;

import java.util.List;

/** What stands on one side of a comparison: fields and numbers, computed exactly, or a text. */
abstract class Expression {
  /** A fraction or a text; null where it is unknown. */
  abstract Object value(Scope scope);

  /** Adds the paths that it names. */
  abstract void name(List<Path> paths);

  /** The value of a field. */
  static final class Value extends Expression {
    private final Path path;

    Value(Path path) {
      this.path = path;
    }

    @Override
    Object value(Scope scope) {
      return path.value(scope);
    }

    @Override
    void name(List<Path> paths) {
      paths.add(path);
    }
  }

  /** A number or a text that the rule itself says. */
  static final class Constant extends Expression {
    private final Object value;

    Constant(Object value) {
      this.value = value;
    }

    @Override
    Object value(Scope scope) {
      return value;
    }

    @Override
    void name(List<Path> paths) {
      // it names none
    }
  }

  /** Two numbers, computed. */
  static final class Operation extends Expression {
    private final Expression left;
    private final char operator;
    private final Expression right;

    Operation(Expression left, char operator, Expression right) {
      this.left = left;
      this.operator = operator;
      this.right = right;
    }

    @Override
    Object value(Scope scope) {
      Object one = left.value(scope);
      Object two = right.value(scope);
      if (!(one instanceof Fraction) || !(two instanceof Fraction)) {
        return null;
      }
      return computed((Fraction) one, (Fraction) two);
    }

    private Fraction computed(Fraction one, Fraction two) {
      switch (operator) {
        case '+':
          return one.plus(two);
        case '-':
          return one.minus(two);
        case '*':
          return one.times(two);
        default:
          return one.by(two);
      }
    }

    @Override
    void name(List<Path> paths) {
      left.name(paths);
      right.name(paths);
    }
  }

  /** A number with so many digits behind the point, half away from zero. */
  static final class Rounded extends Expression {
    private final Expression number;
    private final int places;

    Rounded(Expression number, int places) {
      this.number = number;
      this.places = places;
    }

    @Override
    Object value(Scope scope) {
      Object value = number.value(scope);
      return value instanceof Fraction ? ((Fraction) value).rounded(places) : null;
    }

    @Override
    void name(List<Path> paths) {
      number.name(paths);
    }
  }

  /** The calendar days from one date to another. */
  static final class Days extends Expression {
    private final Path first;
    private final Path last;

    Days(Path first, Path last) {
      this.first = first;
      this.last = last;
    }

    @Override
    Object value(Scope scope) {
      Object one = first.value(scope);
      Object two = last.value(scope);
      return one instanceof Fraction && two instanceof Fraction
          ? Fraction.of(MomentType.day((Fraction) two) - MomentType.day((Fraction) one))
          : null;
    }

    @Override
    void name(List<Path> paths) {
      paths.add(first);
      paths.add(last);
    }
  }
}
