package vn.goitin.runtime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A rule across the fields of one record, and of the records in it. */
final class Rule {
  private static final Set<String> NONE = Collections.emptySet();

  private final String id;

  /** What holds the rows for each of which it is judged; none where it is judged for the record. */
  private final List<String> each;

  private final Condition check;

  /** The rule is looked at only where all of these hold. */
  private final List<Condition> when;

  /** How far the sides of {@code =}, {@code <=} and {@code >=} may be apart. */
  private final Fraction tolerance;

  /** The paths that count as 0 where they are absent, while one field of the rule is there. */
  private final Set<String> zeroes;

  private final List<Path> named;

  /** Whether the sentence may tell the two numbers that the check compares. */
  private final boolean tells;

  private final Severity severity;
  private final String vi;
  private final String en;

  /** Where it comes from, or null. */
  private final Origin origin;

  /** A rule of the contract, whose conditions were read. */
  Rule(Entry rule, Condition check, List<Condition> when, Origin origin) {
    this.origin = origin;
    this.id = rule.text("rule");
    this.each = rule.texts("each");
    this.check = check;
    this.when = when;
    this.tolerance = Fraction.of(new BigDecimal(rule.text("tolerance", "0")));
    this.zeroes = Entry.known(rule.texts("zeroes").toArray(new String[0]));
    this.named = new ArrayList<>(check.names());
    for (Condition one : when) {
      one.name(named);
    }
    this.tells = rule.is("shows_numbers");
    this.severity = Severity.of(rule);
    this.vi = rule.get("sentence").text("vi");
    this.en = rule.get("sentence").text("en");
  }

  /** Its name in the specification. */
  String id() {
    return id;
  }

  /** What it weighs where the rule is broken. */
  Severity severity() {
    return severity;
  }

  /** Where it comes from, or null. */
  Origin origin() {
    return origin;
  }

  /** What is said then, in Vietnamese. */
  String vi() {
    return vi;
  }

  /** What is said then, in English. */
  String en() {
    return en;
  }

  /** Reports the rule where it is broken: for the object, or for each row that it holds. */
  void judge(ReadState state, Members members, Field self) {
    if (each.isEmpty()) {
      judge(state, scope(members, null, null), self);
    }
    Map<Aggregate, Object> found = new HashMap<>();
    for (String wire : each) {
      state.enter(wire);
      judgeRows(state, members, wire, found, self);
      state.leave();
    }
  }

  private void judgeRows(
      ReadState state, Members members, String wire, Map<Aggregate, Object> found, Field self) {
    List<Object> rows = members.items(wire);
    boolean isList = members.isList(wire);
    for (int at = 0; rows != null && at < rows.size(); at++) {
      if (rows.get(at) instanceof Members) {
        if (isList) {
          state.enter(at);
        }
        judge(state, scope((Members) rows.get(at), members, found), self);
        if (isList) {
          state.leave();
        }
      }
    }
  }

  private void judge(ReadState state, Scope scope, Field self) {
    if (isBroken(scope)) {
      state.report(this, self, () -> compared(scope));
    }
  }

  /** What the rule looks at, with 0 for what is absent and counts as that. */
  private Scope scope(Members members, Members above, Map<Aggregate, Object> found) {
    Scope plain = new Scope(members, above, NONE, found);
    return !zeroes.isEmpty() && isSomethingThere(plain)
        ? new Scope(members, above, zeroes, found)
        : plain;
  }

  /** Whether one field of the rule has a value. */
  private boolean isSomethingThere(Scope scope) {
    for (Path path : named) {
      if (scope.home(path).isThere(path.first()) == Boolean.TRUE) {
        return true;
      }
    }
    return false;
  }

  /** The two numbers that the check compares, where they may be told. */
  private Map<String, Object> compared(Scope scope) {
    if (tells) { // which only a comparison does
      Fraction stated = (Fraction) ((Comparison) check).left().value(scope);
      Fraction computed = (Fraction) ((Comparison) check).right().value(scope);
      return Blanks.of("stated", stated.rounded(), "computed", computed.rounded());
    }
    return Blanks.none();
  }

  /** Whether the rule applies and is broken; a rule about what is unknown is not. */
  private boolean isBroken(Scope scope) {
    for (Condition condition : when) {
      if (condition.holds(scope, Fraction.ZERO) != Boolean.TRUE) {
        return false;
      }
    }
    return check.holds(scope, tolerance) == Boolean.FALSE;
  }
}
