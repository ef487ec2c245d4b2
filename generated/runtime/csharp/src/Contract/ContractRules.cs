using System.Globalization;
using System.Linq;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime.Contract;

/// <summary>From the rules of the contract to those that check.</summary>
internal static class ContractRules
{
    /// <summary>A rule across the fields of a record, and of the records in it.</summary>
    public static Rule Of(ContractEntry rule, Origin record, PacketRegulation regulation)
    {
        ContractEntry sentence = rule.Entry("sentence");
        return new Rule(
            rule.Text("rule"),
            rule.Texts("each"),
            Condition(rule.Entry("check")),
            sentence.Text("vi"),
            sentence.Text("en"),
            Conditions(rule, "when"),
            rule.TextOrNull("tolerance"),
            rule.Texts("zeroes"),
            Row.Weight(rule) == FindingSeverity.Warning,
            rule.Is("shows_numbers"),
            Origin.Of(rule, record, regulation));
    }

    /// <summary>A condition, which rules and statements about fields have.</summary>
    public static RuleCondition Condition(ContractEntry tree)
    {
        string op = tree.Text("op");
        switch (op)
        {
            case "=" or "!=" or "<" or "<=" or ">" or ">=":
                tree.Only("op", "left", "right");
                return new Comparison(Expression(tree.Entry("left")), op, Expression(tree.Entry("right")));
            case "in" or "not in":
                tree.Only("op", "field", "literals");
                return new RuleMembership(Path(tree), tree.Entries("literals").Select(Literal).ToArray(), op == "not in");
            case "contains" or "not contains":
                tree.Only("op", "field", "literal");
                return new RuleContains(Path(tree), Literal(tree.Entry("literal")), op == "not contains");
            case "present" or "absent":
                tree.Only("op", "field");
                return new RulePresence(Path(tree), op == "present");
            case "and" or "or":
                tree.Only("op", "parts");
                return new RuleJunction(op == "or", Conditions(tree, "parts"));
            default:
                throw tree.Fault(op);
        }
    }

    private static RuleCondition[] Conditions(ContractEntry tree, string key) => tree.Entries(key).Select(Condition).ToArray();

    private static Expression Expression(ContractEntry tree)
    {
        switch (tree.TextOrNull("op"))
        {
            case null:
                tree.Only("field", "number", "text");
                return tree.Has("field") ? new Operand(Path(tree)) : new Literal(Literal(tree));
            case "+" or "-" or "*" or "/":
                tree.Only("op", "left", "right");
                return new Operation(Expression(tree.Entry("left")), tree.Text("op"), Expression(tree.Entry("right")));
            case "sum" or "count" or "min" or "max":
                return Aggregate(tree);
            case "round":
                tree.Only("op", "of", "places");
                return new RuleRounding(Expression(tree.Entry("of")), tree.Number("places") ?? 0);
            case "days":
                tree.Only("op", "first", "last");
                return new RuleDays(Path(tree.Entry("first")), Path(tree.Entry("last")));
            case var other:
                throw tree.Fault(other);
        }
    }

    private static RuleAggregate Aggregate(ContractEntry tree)
    {
        tree.Only("op", "of", "value", "by", "where");
        Expression? value = tree.EntryOrNull("value") is { } added ? Expression(added) : null;
        RuleCondition? where = tree.EntryOrNull("where") is { } chosen ? Condition(chosen) : null;
        (string Row, RulePath Here)? by = null;
        if (tree.EntryOrNull("by") is { } same)
        {
            same.Only("row", "here");
            by = (same.Text("row"), new RulePath(same.Text("here")));
        }

        return new RuleAggregate(tree.Text("op"), new RulePath(tree.Text("of")), value, by, where);
    }

    private static RulePath Path(ContractEntry tree) => new(tree.Text("field"));

    private static RuleTerm Literal(ContractEntry tree) => tree.TextOrNull("number") is { } digits
        ? RuleTerm.Of(decimal.Parse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture))
        : RuleTerm.Of(tree.Text("text"));
}
