package vn.example.quantrac.runtime;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

/** A rule across the fields of one record. */
public final class Rule {
  private static final Comparison[] ALWAYS = {};

  private final String id;
  private final Comparison check;
  private Comparison[] when = ALWAYS;
  private Fraction tolerance = Fraction.ZERO;
  private Severity severity = Severity.ERROR;
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
