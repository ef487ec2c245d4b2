using System;
using System.Globalization;
using System.Linq;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime.Contract;

/// <summary>From the rules of the contract to those that check.</summary>
internal static class ContractRules
{
    private static readonly string[] Comparisons = ["=", "!=", "<", "<=", ">", ">="];
    private static readonly string[] Operations = ["+", "-", "*", "/"];

    /// <summary>A rule across the fields of a record.</summary>
    public static Rule Of(ContractEntry rule)
    {
        string[] zeroes = rule.Texts("zeroes");
        ContractEntry sentence = rule.Entry("sentence");
        return new Rule(
            rule.Text("rule"),
            Comparison(rule.Entry("check"), zeroes),
            sentence.Text("vi"),
            sentence.Text("en"),
            rule.Entries("when").Select(one => Comparison(one, zeroes)).ToArray(),
            rule.TextOrNull("tolerance"),
            zeroes.Length > 0,
            Row.Weight(rule) == FindingSeverity.Warning,
            rule.Is("shows_numbers"));
    }

    private static Comparison Comparison(ContractEntry tree, string[] zeroes) =>
        new(Side(tree, "left", zeroes), Op(tree, Comparisons), Side(tree, "right", zeroes));

    private static Expression Side(ContractEntry tree, string side, string[] zeroes) => Expression(tree.Entry(side), zeroes);

    private static Expression Expression(ContractEntry tree, string[] zeroes)
    {
        tree.Only("op", "left", "right", "field", "number", "text");
        if (tree.TextOrNull("field") is { } wire)
        {
            return new Operand(wire, zeroes.Contains(wire, StringComparer.Ordinal));
        }

        if (tree.TextOrNull("number") is { } digits)
        {
            return new Literal(decimal.Parse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), null);
        }

        return tree.TextOrNull("text") is { } text
            ? new Literal(null, text)
            : new Operation(Side(tree, "left", zeroes), Op(tree, Operations), Side(tree, "right", zeroes));
    }

    private static string Op(ContractEntry tree, string[] known) =>
        known.Contains(tree.Text("op"), StringComparer.Ordinal) ? tree.Text("op") : throw tree.Fault(tree.Text("op"));
}
