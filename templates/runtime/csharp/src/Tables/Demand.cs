using System;
using System.Linq;
using Goitin.Runtime.Contract;

namespace Goitin.Runtime.Tables;

/// <summary>One statement that a field is required, or forbidden: in which editions, and when.</summary>
internal sealed class Demand
{
    private static readonly string[] Keys = ["when", "is", "condition", "since", "until", "severity", "source", "confidence"];

    private readonly RuleCondition? _condition;
    private readonly string[] _values;
    private readonly PacketEdition? _since;
    private readonly PacketEdition? _until;
    private readonly int _newest;

    private Demand(ContractEntry asked, PacketRegulation regulation)
    {
        Severity = Row.Weight(asked);
        When = asked.TextOrNull("when");
        _values = asked.Texts("is");
        _condition = asked.EntryOrNull("condition") is { } tree ? ContractRules.Condition(tree) : null;
        _since = regulation.Edition(asked.TextOrNull("since"));
        _until = regulation.Edition(asked.TextOrNull("until"));
        _newest = regulation.Newest.Order;
    }

    /// <summary>What breaking it weighs.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>The field whose values it hangs on; null: none.</summary>
    public string? When { get; }

    /// <summary>What it hangs on beside the editions; null: nothing, or the values of a field.</summary>
    public RuleCondition? Condition => _condition;

    /// <summary>Whether it asks whatever stands beside the field.</summary>
    public bool IsAlways => When is null && _condition is null;

    /// <summary>Whether all editions have it.</summary>
    public bool IsOfAll => (_since is null || _since.Order == 0) && (_until is null || _until.Order == _newest);

    /// <summary>The statements of a constraint, in order; none where there is no constraint.</summary>
    public static Demand[] All(ContractEntry? asked, PacketRegulation regulation)
    {
        if (asked is null)
        {
            return [];
        }

        asked.Only([.. Keys, "also"]);
        return [new Demand(asked, regulation), .. asked.Entries("also").Select(other => new Demand(other.Only(Keys), regulation))];
    }

    /// <summary>Whether an edition, by its place in order of time, has it.</summary>
    public bool IsIn(int edition) => (_since is null || _since.Order <= edition) && (_until is null || edition <= _until.Order);

    /// <summary>Whether a text is one of the values that it hangs on.</summary>
    public bool Names(string? text) => text is not null && _values.Contains(text, StringComparer.Ordinal);
}
