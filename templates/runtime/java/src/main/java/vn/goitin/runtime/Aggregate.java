package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sum, a count, the least or the greatest of what rows have. A sum and a count of nothing is 0,
 * the others are unknown.
 */
final class Aggregate extends Expression {
  private static final Set<String> NONE = Collections.emptySet();

  /** The group of every row where no field tells them apart. */
  private static final Object ALL = new Object();

  private final String function;
  private final Path path;

  /** What a row adds, where it is no field alone; else null. */
  private final Expression value;

  /** Which rows count; null where all do. */
  private final Condition where;

  /** The field of a row that has the value of {@link #here}; null where all rows count. */
  private final String group;

  private final Path here;

  /** The fields of a row that decide whether it can be read. */
  private final List<String> asked = new ArrayList<>();

  /** The fields of a row that count as 0 where they are absent. */
  private final Set<String> zeroes;

  /** An aggregate of the contract, whose expression and condition were read. */
  Aggregate(Entry tree, Expression value, Condition where) {
    Entry by = tree.get("by");
    this.function = tree.text("op");
    this.path = new Path(tree.text("of"));
    this.value = value;
    this.where = where;
    this.group = by == null ? null : by.text("row");
    this.here = by == null ? null : new Path(by.text("here"));
    List<Path> named = where == null ? new ArrayList<>() : where.names();
    Set<String> added = new HashSet<>();
    if (value != null) {
      List<Path> paths = new ArrayList<>();
      value.name(paths);
      paths.forEach(one -> added.add(one.text));
      named.addAll(paths);
    }
    named.forEach(one -> asked.add(one.first()));
    if (group != null) {
      asked.add(group);
    }
    this.zeroes = "sum".equals(function) ? added : NONE;
  }

  @Override
  Object value(Scope scope) {
    Map<Object, Fraction> found = known(scope);
    Object key = here == null ? ALL : here.value(scope);
    if (found == null || key == null) {
      return null;
    }
    Fraction one = found.get(key(key));
    boolean isNothing = one == null && ("sum".equals(function) || "count".equals(function));
    return isNothing ? Fraction.ZERO : one;
  }

  /** What was found, looked at once where it is the same for every row that a rule is judged for. */
  @SuppressWarnings("unchecked")
  private Map<Object, Fraction> known(Scope scope) {
    if (scope.found == null || scope.home(path) != scope.above) {
      return found(scope);
    }
    if (!scope.found.containsKey(this)) {
      scope.found.put(this, found(scope));
    }
    return (Map<Object, Fraction>) scope.found.get(this);
  }

  /** The sum, count, least or greatest of each group; null where something cannot be read. */
  private Map<Object, Fraction> found(Scope scope) {
    List<Object> rows = path.rows(scope, value != null || "count".equals(function));
    Map<Object, Fraction> found = rows == null ? null : new HashMap<>();
    for (int at = 0; found != null && at < rows.size(); at++) {
      if (!isTaken(rows.get(at), found)) {
        return null;
      }
    }
    return found;
  }

  /** Whether a row could be read; where it counts, it is counted. */
  private boolean isTaken(Object row, Map<Object, Fraction> found) {
    for (String wire : asked) {
      if (((Members) row).isThere(wire) == null) {
        return false;
      }
    }
    if (where != null
        && where.holds(new Scope((Members) row, null, NONE), Fraction.ZERO) != Boolean.TRUE) {
      return true;
    }
    Object counted = counted(row);
    Object key = group == null ? ALL : ((Members) row).operand(group);
    if (counted instanceof Fraction && key != null) {
      found.merge(key(key), (Fraction) counted, this::joined);
    }
    return counted != Members.UNREADABLE;
  }

  /** What a row counts: a fraction, null where that is nothing, or what cannot be read. */
  private Object counted(Object row) {
    if (value == null) {
      return "count".equals(function) ? Fraction.ONE : ((Members) row).operand(path.last());
    }
    Object number = value.value(new Scope((Members) row, null, zeroes));
    return number == null && "sum".equals(function) ? Members.UNREADABLE : number;
  }

  private Fraction joined(Fraction one, Fraction other) {
    switch (function) {
      case "min":
        return one.compareTo(other) <= 0 ? one : other;
      case "max":
        return one.compareTo(other) >= 0 ? one : other;
      default:
        return one.plus(other);
    }
  }

  private static Object key(Object value) {
    return value instanceof Fraction ? ((Fraction) value).canonical() : value;
  }

  @Override
  void name(List<Path> paths) {
    paths.add(path);
    if (here != null) {
      paths.add(here);
    }
  }
}
