package vn.goitin.runtime;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A rule across the fields of one record. */
public final class Rule {
  private static final Comparison[] ALWAYS = {};

  private final String id;
  private final Comparison check;
  private Comparison[] when = ALWAYS;
  private Fraction tolerance = Fraction.ZERO;
  private Severity severity = Severity.ERROR;
  private Set<String> zeroes = Set.of();
  private boolean tells;
  private String vi = "";
  private String en = "";

  private Rule(String id, Comparison check) {
    this.id = id;
    this.check = check;
  }

  /**
   * A rule.
   *
   * @param id its name in the specification
   * @param check what must hold
   * @return the rule
   */
  public static Rule of(String id, Comparison check) {
    return new Rule(id, check);
  }

  /**
   * The rule is looked at only where all of these hold.
   *
   * @param conditions the conditions
   * @return this rule
   */
  public Rule when(Comparison... conditions) {
    when = conditions.clone();
    return this;
  }

  /**
   * How far the sides of {@code =}, {@code <=} and {@code >=} may be apart.
   *
   * @param number plain decimal text
   * @return this rule
   */
  public Rule tolerance(String number) {
    tolerance = Fraction.of(new BigDecimal(number));
    return this;
  }

  /**
   * The numbers that count as 0 where they are absent, while one field of the rule is there.
   *
   * @param keys keys of fields
   * @return this rule
   */
  public Rule zeroes(String... keys) {
    zeroes = Set.of(keys);
    return this;
  }

  /** What is said, in both languages, where the rule is broken. */
  public Rule says(String vi, String en) {
    return says(Severity.ERROR, vi, en);
  }

  /** What is said where the rule is broken; {@code severity} is what that weighs. */
  public Rule says(Severity severity, String vi, String en) {
    this.severity = severity;
    this.vi = vi;
    this.en = en;
    return this;
  }

  String id() {
    return id;
  }

  Severity severity() {
    return severity;
  }

  String vi() {
    return vi;
  }

  String en() {
    return en;
  }

  /** The sentence may tell the two numbers that the check compares. */
  public Rule tells() {
    tells = true;
    return this;
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
    Stream.concat(Stream.of(check), Stream.of(when))
        .flatMap(one -> Stream.of(one.left(), one.right()))
        .forEach(side -> side.value(looked));
    return there[0];
  }

  /** The two numbers that the check compares, where they may be told. */
  Map<String, Object> compared(Function<String, Object> values) {
    if (tells
        && check.left().value(values) instanceof Fraction stated
        && check.right().value(values) instanceof Fraction computed) {
      return Map.of("stated", stated.rounded(), "computed", computed.rounded());
    }
    return Map.of();
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
