package vn.goitin.runtime;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Reads the rules of the contract: comparisons as trees. */
final class RuleReader {
  private static final Set<String> COMPARISONS = Entry.known("=", "!=", "<", "<=", ">", ">=");
  private static final Set<String> OPERATIONS = Entry.known("+", "-", "*", "/");
  private static final Set<String> TREE = Entry.known("op", "left", "right");
  private static final Set<String> LEAF = Entry.known("field", "number", "text");

  private RuleReader() {}

  /** The rules of a record. */
  static Rule[] all(List<Entry> told) {
    Rule[] rules = new Rule[told.size()];
    for (int at = 0; at < rules.length; at++) {
      rules[at] = read(told.get(at));
    }
    return rules;
  }

  private static Rule read(Entry rule) {
    List<Entry> told = rule.list("when");
    Comparison[] when = new Comparison[told.size()];
    for (int at = 0; at < when.length; at++) {
      when[at] = comparison(told.get(at));
    }
    return new Rule(rule, comparison(rule.get("check")), when);
  }

  private static Comparison comparison(Entry tree) {
    String op = tree.text("op");
    tree.understood("comparison", TREE, Collections.emptySet());
    if (!COMPARISONS.contains(op)) {
      throw Entry.strange("comparison " + op);
    }
    return new Comparison(expression(tree.get("left")), op, expression(tree.get("right")));
  }

  private static Expression expression(Entry tree) {
    String op = tree.text("op");
    if (op == null) {
      tree.understood("operand", LEAF, Collections.emptySet());
      String field = tree.text("field");
      String number = tree.text("number");
      return field != null
          ? Expression.wire(field)
          : number != null ? Expression.number(number) : Expression.literal(tree.text("text"));
    }
    tree.understood("operation", TREE, Collections.emptySet());
    if (!OPERATIONS.contains(op)) {
      throw Entry.strange("operation " + op);
    }
    return expression(tree.get("left")).computed(op, expression(tree.get("right")));
  }
}
