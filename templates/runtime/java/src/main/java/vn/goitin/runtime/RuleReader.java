package vn.goitin.runtime;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Reads the rules of the contract: comparisons as trees. */
final class RuleReader {
  private static final Set<String> COMPARISONS = Set.of("=", "!=", "<", "<=", ">", ">=");
  private static final Set<String> TREE = Set.of("op", "left", "right");
  private static final Set<String> LEAF = Set.of("field", "number", "text");

  private RuleReader() {}

  static Rule read(Entry rule) {
    List<Comparison> when = rule.list("when").stream().map(RuleReader::comparison).toList();
    return new Rule(
        rule.text("rule"),
        comparison(rule.get("check")),
        when.toArray(Comparison[]::new),
        Fraction.of(new BigDecimal(rule.text("tolerance", "0"))),
        Set.copyOf(rule.texts("zeroes")),
        rule.is("shows_numbers"),
        Severity.of(rule),
        rule.get("sentence").text("vi"),
        rule.get("sentence").text("en"));
  }

  private static Comparison comparison(Entry tree) {
    String op = tree.text("op");
    tree.understood("comparison", TREE, Set.of());
    if (!COMPARISONS.contains(op)) {
      throw Entry.strange("comparison " + op);
    }
    return new Comparison(expression(tree.get("left")), op, expression(tree.get("right")));
  }

  private static Expression expression(Entry tree) {
    String op = tree.text("op");
    if (op == null) {
      tree.understood("operand", LEAF, Set.of());
      String field = tree.text("field");
      String number = tree.text("number");
      return field != null
          ? Expression.wire(field)
          : number != null ? Expression.number(number) : Expression.literal(tree.text("text"));
    }
    tree.understood("operation", TREE, Set.of());
    Expression left = expression(tree.get("left"));
    Expression right = expression(tree.get("right"));
    return switch (op) {
      case "+" -> left.computed(right, Fraction::plus);
      case "-" -> left.computed(right, Fraction::minus);
      case "*" -> left.computed(right, Fraction::times);
      case "/" -> left.computed(right, Fraction::by);
      default -> throw Entry.strange("operation " + op);
    };
  }
}
