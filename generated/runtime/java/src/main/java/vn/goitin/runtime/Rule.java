package vn.goitin.runtime;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A rule across the fields of one record.
 *
 * @param id its name in the specification
 * @param check what must hold
 * @param when the rule is looked at only where all of these hold
 * @param tolerance how far the sides of {@code =}, {@code <=} and {@code >=} may be apart
 * @param zeroes the numbers that count as 0 where they are absent, while one field of the rule is
 *     there
 * @param tells whether the sentence may tell the two numbers that the check compares
 * @param severity what it weighs where the rule is broken
 * @param vi what is said then, in Vietnamese
 * @param en what is said then, in English
 */
record Rule(
    String id,
    Comparison check,
    Comparison[] when,
    Fraction tolerance,
    Set<String> zeroes,
    boolean tells,
    Severity severity,
    String vi,
    String en) {
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
