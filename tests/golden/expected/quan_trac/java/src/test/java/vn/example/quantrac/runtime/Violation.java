package vn.example.quantrac.runtime;

/**
 * A change that breaks one constraint, and the finding that it must give.
 *
 * @param key the member that is changed
 * @param json its new value, or null: the member is taken away
 * @param step what stands behind the member in the finding's path: nothing, or an item
 * @param rule the rule it names
 * @param severity what it weighs
 * @param given another member that the constraint depends on, or null
 * @param givenJson the value of that member
 */
public record Violation(
    String key,
    String json,
    String step,
    String rule,
    Severity severity,
    String given,
    String givenJson) {
  /** A violation that depends on no other member. */
  public static Violation of(String key, String json, String step, String rule, Severity severity) {
    return new Violation(key, json, step, rule, severity, null, null);
  }

  /** A required member is missing. */
  public static Violation missing(String key, Severity severity) {
    return of(key, null, "", "required", severity);
  }

  /** A member has a value of a wrong JSON type. */
  public static Violation ofType(String key, String json) {
    return of(key, json, "", "type", Severity.ERROR);
  }

  /** The same violation where another member has a value that makes the constraint apply. */
  public Violation given(String key, String json) {
    return new Violation(this.key, this.json, step, rule, severity, key, json);
  }

  Finding finding() {
    String path = "/" + key.replace("~", "~0").replace("/", "~1") + step;
    return new Finding(path, rule, severity, "", "");
  }

  Example in(Example example) {
    Example ground = given == null ? example : example.with(given, givenJson);
    return json == null ? ground.without(key) : ground.with(key, json);
  }
}
