package vn.goitin.runtime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads the rules of the contract: conditions and expressions as trees. */
final class RuleReader {
  private static final Set<String> NOTHING = Collections.emptySet();
  private static final Set<String> SIDES = Entry.known("op", "left", "right");
  private static final Set<String> FIELD = Entry.known("op", "field");
  private static final Set<String> AMONG = Entry.known("op", "field", "literals");
  private static final Set<String> CONTAINS = Entry.known("op", "field", "literal");
  private static final Set<String> JOINED = Entry.known("op", "parts");
  private static final Set<String> AGGREGATE = Entry.known("op", "of", "value", "by", "where");
  private static final Set<String> SAME = Entry.known("row", "here");
  private static final Set<String> ROUNDED = Entry.known("op", "of", "places");
  private static final Set<String> DAYS = Entry.known("op", "first", "last");
  private static final Set<String> LEAF = Entry.known("field", "number", "text");

  private RuleReader() {}

  /** {@code origin}: where each comes from. */
  static Rule[] all(List<Entry> rules, Function<Entry, Origin> origin) {
    Rule[] found = new Rule[rules.size()];
    for (int at = 0; at < found.length; at++) {
      Entry rule = rules.get(at);
      Condition check = condition(rule.get("check"));
      found[at] = new Rule(rule, check, conditions(rule.list("when")), origin.apply(rule));
    }
    return found;
  }

  private static List<Condition> conditions(List<Entry> trees) {
    List<Condition> found = new ArrayList<>();
    for (Entry tree : trees) {
      found.add(condition(tree));
    }
    return found;
  }

  /** A condition, which rules and statements about fields have. */
  static Condition condition(Entry tree) {
    String op = tree.text("op");
    switch (op) {
      case "=":
      case "!=":
      case "<":
      case "<=":
      case ">":
      case ">=":
        tree.understood("comparison", SIDES, NOTHING);
        return new Comparison(expression(tree.get("left")), op, expression(tree.get("right")));
      case "in":
      case "not in":
        tree.understood(op, AMONG, NOTHING);
        List<Object> literals = new ArrayList<>();
        for (Entry literal : tree.list("literals")) {
          literals.add(literal(literal));
        }
        return new Condition.Among(path(tree), literals, "not in".equals(op));
      case "contains":
      case "not contains":
        tree.understood(op, CONTAINS, NOTHING);
        return new Condition.Contains(
            path(tree), literal(tree.get("literal")), "not contains".equals(op));
      case "present":
      case "absent":
        tree.understood(op, FIELD, NOTHING);
        return new Condition.Presence(path(tree), "present".equals(op));
      case "and":
      case "or":
        tree.understood(op, JOINED, NOTHING);
        return new Condition.Joined("or".equals(op), conditions(tree.list("parts")));
      default:
        throw Entry.strange("condition " + op);
    }
  }

  private static Expression expression(Entry tree) {
    String op = tree.text("op");
    if (op == null) {
      tree.understood("operand", LEAF, NOTHING);
      return tree.text("field") != null
          ? new Expression.Value(path(tree))
          : new Expression.Constant(literal(tree));
    }
    switch (op) {
      case "+":
      case "-":
      case "*":
      case "/":
        tree.understood("operation", SIDES, NOTHING);
        return new Expression.Operation(
            expression(tree.get("left")), op.charAt(0), expression(tree.get("right")));
      case "sum":
      case "count":
      case "min":
      case "max":
        tree.understood(op, AGGREGATE, NOTHING);
        if (tree.get("by") != null) {
          tree.get("by").understood("by", SAME, NOTHING);
        }
        Entry value = tree.get("value");
        Entry where = tree.get("where");
        return new Aggregate(
            tree,
            value == null ? null : expression(value),
            where == null ? null : condition(where));
      case "round":
        tree.understood(op, ROUNDED, NOTHING);
        return new Expression.Rounded(expression(tree.get("of")), tree.number("places", 0));
      case "days":
        tree.understood(op, DAYS, NOTHING);
        return new Expression.Days(path(tree.get("first")), path(tree.get("last")));
      default:
        throw Entry.strange("operation " + op);
    }
  }

  private static Path path(Entry tree) {
    return new Path(tree.text("field"));
  }

  /** A text, or a number as a fraction. */
  private static Object literal(Entry tree) {
    String number = tree.text("number");
    return number == null ? tree.text("text") : Fraction.of(new BigDecimal(number));
  }
}
