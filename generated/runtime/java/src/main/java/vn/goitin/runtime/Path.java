package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The way of a rule to a field, through records or lists of them. */
final class Path {
  private static final String ABOVE = "above.";

  final String text;
  final boolean isAbove;
  private final String[] steps;

  Path(String text) {
    this.text = text;
    this.isAbove = text.startsWith(ABOVE);
    this.steps = (isAbove ? text.substring(ABOVE.length()) : text).split("\\.");
  }

  String first() {
    return steps[0];
  }

  String last() {
    return steps[steps.length - 1];
  }

  /** The value at its end, 0 where it counts as that; null where it is unknown. */
  Object value(Scope scope) {
    Object at = end(scope);
    Object value = at instanceof Members ? ((Members) at).operand(last()) : at;
    if (value == null) {
      return scope.zeroes.contains(text) ? Fraction.ZERO : null;
    }
    return value == Members.UNREADABLE ? null : value;
  }

  /** The object that has the field; null where it is absent, or what cannot be read. */
  Object end(Scope scope) {
    Object at = scope.home(this);
    for (int step = 0; step < steps.length - 1; step++) {
      List<Object> inside = ((Members) at).items(steps[step]);
      if (inside == null) {
        return Members.UNREADABLE;
      }
      if (inside.isEmpty()) {
        return null;
      }
      at = inside.get(0);
      if (!(at instanceof Members)) {
        return Members.UNREADABLE;
      }
    }
    return at;
  }

  /** All that stands at its end, or before its last step; null where something cannot be read. */
  List<Object> rows(Scope scope, boolean toLast) {
    List<Object> found = Collections.singletonList(scope.home(this));
    int end = toLast ? steps.length : steps.length - 1;
    for (int step = 0; step < end; step++) {
      List<Object> next = new ArrayList<>();
      for (Object one : found) {
        List<Object> inside = ((Members) one).items(steps[step]);
        if (inside == null || inside.contains(Members.UNREADABLE)) {
          return null;
        }
        next.addAll(inside);
      }
      found = next;
    }
    return found;
  }
}
