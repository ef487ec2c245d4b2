package vn.goitin.runtime;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** A rule across the fields of one record. */
final class Rule {
  private final String id;
  private final Comparison check;

  /** The rule is looked at only where all of these hold. */
  private final Comparison[] when;

  /** How far the sides of {@code =}, {@code <=} and {@code >=} may be apart. */
  private final Fraction tolerance;

  /** The numbers that count as 0 where they are absent, while one field of the rule is there. */
  private final Set<String> zeroes;

  /** Whether the sentence may tell the two numbers that the check compares. */
  private final boolean tells;

  private final Severity severity;
  private final String vi;
  private final String en;

  /** A rule of the contract, whose comparisons were read. */
  Rule(Entry rule, Comparison check, Comparison[] when) {
    this.id = rule.text("rule");
    this.check = check;
    this.when = when;
    this.tolerance = Fraction.of(new BigDecimal(rule.text("tolerance", "0")));
    this.zeroes = Entry.known(rule.texts("zeroes").toArray(new String[0]));
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

  /** What is said then, in Vietnamese. */
  String vi() {
    return vi;
  }

  /** What is said then, in English. */
  String en() {
    return en;
  }

  /** What the rule looks at: the values, and 0 where an absent number counts as that. */
  Function<String, Object> filled(
      Function<String, Object> values, Predicate<String> isAbsent) {
    if (zeroes.isEmpty() || !isSomethingThere(values)) {
      return values;
    }
    return key -> {
      Object value = values.apply(key);
      boolean counts = value == null && zeroes.contains(key) && isAbsent.test(key);
      return counts ? Fraction.ZERO : value;
    };
  }

  /** Whether one field of the rule has a value; expressions ask for all of their fields. */
  private boolean isSomethingThere(Function<String, Object> values) {
    boolean[] there = {false};
    Function<String, Object> looked =
        key -> {
          Object value = values.apply(key);
          there[0] |= value != null;
          return value;
        };
    ask(check, looked);
    for (Comparison condition : when) {
      ask(condition, looked);
    }
    return there[0];
  }

  private static void ask(Comparison comparison, Function<String, Object> values) {
    comparison.left().value(values);
    comparison.right().value(values);
  }

  /** The two numbers that the check compares, where they may be told. */
  Map<String, Object> compared(Function<String, Object> values) {
    Object stated = check.left().value(values);
    Object computed = check.right().value(values);
    if (tells && stated instanceof Fraction && computed instanceof Fraction) {
      return Blanks.of(
          "stated", ((Fraction) stated).rounded(), "computed", ((Fraction) computed).rounded());
    }
    return Blanks.none();
  }

  /** Whether the rule applies and is broken; a rule about what is not there is not. */
  boolean isBroken(Function<String, Object> values) {
    for (Comparison condition : when) {
      if (!condition.isReadable(values) || !condition.holds(values, Fraction.ZERO)) {
        return false;
      }
    }
    return check.isReadable(values) && !check.holds(values, tolerance);
  }
}
