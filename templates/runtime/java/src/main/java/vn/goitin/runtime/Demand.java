package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** One statement that a field is required, or forbidden: in which editions, and when. */
final class Demand {
  private static final Set<String> BESIDE =
      Entry.known("severity", "source", "confidence", "when", "is", "condition", "since", "until");
  private static final Set<String> ALSO = Entry.known("also");
  private static final Set<String> NOTHING = Collections.emptySet();

  final Severity severity;

  /** The key of the field whose values it hangs on; null for none. */
  final String when;

  private final List<String> values;
  private final Condition condition;
  private final Edition since;
  private final Edition until;

  private Demand(Entry asked, Regulation regulation) {
    Entry tree = asked.get("condition");
    this.severity = Severity.of(asked);
    this.when = asked.text("when");
    this.values = asked.texts("is");
    this.condition = tree == null ? null : RuleReader.condition(tree);
    this.since = regulation.edition(asked.text("since"));
    this.until = regulation.edition(asked.text("until"));
  }

  /** The statements of a constraint of the contract, in order. */
  static Demand[] all(Entry asked, Regulation regulation) {
    List<Demand> found = new ArrayList<>();
    asked.understood("statement", ALSO, BESIDE);
    found.add(new Demand(asked, regulation));
    for (Entry other : asked.list("also")) {
      other.understood("statement", NOTHING, BESIDE);
      found.add(new Demand(other, regulation));
    }
    return found.toArray(new Demand[0]);
  }

  /** Whether it asks in all editions, whatever stands beside the field. */
  boolean isPlain() {
    return when == null && condition == null && Edition.isAlways(since, until);
  }

  /** Whether it is about a field and its values, or about nothing, in all editions. */
  boolean isSimple() {
    return condition == null && Edition.isAlways(since, until);
  }

  /** Whether it asks, in an edition; {@code table} looks at the values of other lines. */
  boolean asks(ReadState state, int object, Object[] row, ObjectReader table) {
    if (!state.edition.isWithin(since, until)) {
      return false;
    }
    if (condition != null) {
      Members members = new Members(table, state, object, row, true);
      Scope scope = new Scope(members, null, Collections.emptySet());
      return condition.holds(scope, Fraction.ZERO) == Boolean.TRUE;
    }
    return when == null || values.contains(table.peek(state, object, when));
  }
}
