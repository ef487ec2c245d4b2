package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.List;

/** What holds or does not, or is unknown: something in it is absent, or cannot be read. */
abstract class Condition {
  /** TRUE, FALSE, or null where it is unknown; a tolerance widens what is compared. */
  abstract Boolean holds(Scope scope, Fraction tolerance);

  /** Adds the paths that it names. */
  abstract void name(List<Path> paths);

  /** The paths that it names. */
  final List<Path> names() {
    List<Path> paths = new ArrayList<>();
    name(paths);
    return paths;
  }

  /** Whether a field is one of several, or is none of them. */
  static final class Among extends Condition {
    private final Path path;
    private final List<Object> literals;
    private final boolean isNegated;

    Among(Path path, List<Object> literals, boolean isNegated) {
      this.path = path;
      this.literals = literals;
      this.isNegated = isNegated;
    }

    @Override
    Boolean holds(Scope scope, Fraction tolerance) {
      Object value = path.value(scope);
      return value == null ? null : isIn(value, literals) != isNegated;
    }

    @Override
    void name(List<Path> paths) {
      paths.add(path);
    }
  }

  /** Whether one item of a list is a text or number, or none is. */
  static final class Contains extends Condition {
    private final Path path;
    private final Object literal;
    private final boolean isNegated;

    Contains(Path path, Object literal, boolean isNegated) {
      this.path = path;
      this.literal = literal;
      this.isNegated = isNegated;
    }

    @Override
    Boolean holds(Scope scope, Fraction tolerance) {
      List<Object> items = path.rows(scope, true);
      return items == null ? null : isIn(literal, items) != isNegated;
    }

    @Override
    void name(List<Path> paths) {
      paths.add(path);
    }
  }

  /** Whether a field is there, or is not. */
  static final class Presence extends Condition {
    private final Path path;
    private final boolean isAsked;

    Presence(Path path, boolean isAsked) {
      this.path = path;
      this.isAsked = isAsked;
    }

    @Override
    Boolean holds(Scope scope, Fraction tolerance) {
      Object at = path.end(scope);
      if (at == Members.UNREADABLE) {
        return null;
      }
      Boolean isThere = at == null ? Boolean.FALSE : ((Members) at).isThere(path.last());
      return isThere == null ? null : isThere == isAsked;
    }

    @Override
    void name(List<Path> paths) {
      paths.add(path);
    }
  }

  /** Conditions joined by {@code and} or {@code or}; unknown where no part decides. */
  static final class Joined extends Condition {
    private final boolean isOr;
    private final List<Condition> parts;

    Joined(boolean isOr, List<Condition> parts) {
      this.isOr = isOr;
      this.parts = parts;
    }

    @Override
    Boolean holds(Scope scope, Fraction tolerance) {
      boolean isKnown = true;
      for (Condition part : parts) {
        Boolean held = part.holds(scope, tolerance);
        if (held != null && held == isOr) {
          return isOr;
        }
        isKnown &= held != null;
      }
      return isKnown ? Boolean.valueOf(!isOr) : null;
    }

    @Override
    void name(List<Path> paths) {
      for (Condition part : parts) {
        part.name(paths);
      }
    }
  }

  /** Fractions are the same by what they are, not by how they are written. */
  private static boolean isIn(Object value, List<Object> among) {
    for (Object one : among) {
      boolean isNumber = one instanceof Fraction && value instanceof Fraction;
      if (isNumber ? ((Fraction) one).compareTo((Fraction) value) == 0 : one.equals(value)) {
        return true;
      }
    }
    return false;
  }
}
