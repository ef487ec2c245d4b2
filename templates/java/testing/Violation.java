package goitin.runtime;

/**
 * A change that breaks one constraint, and the finding that it must give.
 *
 * @param key the member that is changed
 * @param json its new value, or null: the member is taken away
 * @param path where the finding stands
 * @param rule the rule it names
 * @param severity what it weighs
 * @param given another member that the constraint depends on, or null
 * @param givenJson the value of that member
 */
public record Violation(
    String key,
    String json,
    String path,
    String rule,
    Severity severity,
    String given,
    String givenJson) {
  /** A violation that depends on no other member. */
  public static Violation of(String key, String json, String path, String rule, Severity severity) {
    return new Violation(key, json, path, rule, severity, null, null);
  }

  /** The same violation where another member has a value that makes the constraint apply. */
  public Violation given(String key, String json) {
    return new Violation(this.key, this.json, path, rule, severity, key, json);
  }

  Example in(Example example) {
    Example ground = given == null ? example : example.with(given, givenJson);
    return json == null ? ground.without(key) : ground.with(key, json);
  }
}
