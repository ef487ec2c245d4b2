package vn.goitin.runtime;

import java.util.Map;
import java.util.Set;

/** Where the names of a rule are looked up: in an object, and in the one around it, if it is a row. */
final class Scope {
  final Members members;
  final Members above;

  /** The paths that count as 0 where they are absent. */
  final Set<String> zeroes;

  /** What aggregates found in the object around it, the same for every row; null for no row. */
  final Map<Aggregate, Object> found;

  Scope(Members members, Members above, Set<String> zeroes) {
    this(members, above, zeroes, null);
  }

  Scope(Members members, Members above, Set<String> zeroes, Map<Aggregate, Object> found) {
    this.members = members;
    this.above = above;
    this.zeroes = zeroes;
    this.found = found;
  }

  /** The object in which a path begins. */
  Members home(Path path) {
    boolean isOwn = above == null || !path.isAbove && members.has(path.first());
    return isOwn ? members : above;
  }
}
