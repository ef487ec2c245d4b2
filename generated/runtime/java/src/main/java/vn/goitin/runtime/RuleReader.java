package vn.goitin.runtime;

import java.util.Collections;
import java.util.Set;

/** Reads the rules of the contract: comparisons as trees. */
final class RuleReader {
  private static final Set<String> COMPARISONS = Entry.known("=", "!=", "<", "<=", ">", ">=");
  private static final Set<String> TREE = Entry.known("op", "left", "right");
  private static final Set<String> LEAF = Entry.known("field", "number", "text");

  private RuleReader() {}

  static Rule read(Entry rule) {
    Comparison[] when =
        rule.list("when").stream().map(RuleReader::comparison).toArray(Comparison[]::new);
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
    Expression left = expression(tree.get("left"));
    Expression right = expression(tree.get("right"));
    switch (op) {
      case "+":
        return left.computed(right, Fraction::plus);
      case "-":
        return left.computed(right, Fraction::minus);
      case "*":
        return left.computed(right, Fraction::times);
      case "/":
        return left.computed(right, Fraction::by);
      default:
        throw Entry.strange("operation " + op);
    }
  }
}
