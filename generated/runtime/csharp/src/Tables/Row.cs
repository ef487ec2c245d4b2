using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Goitin.Runtime.Contract;

namespace Goitin.Runtime.Tables;

/// <summary>One row of a record's table: a field, its type and its constraints, as the contract has them.</summary>
internal sealed partial class Row
{
    private readonly Bounds? _length;
    private readonly Bounds? _items;
    private readonly Shape? _pattern;
    private readonly Span? _range;
    private readonly Span? _period;
    private readonly FindingSeverity _unique;
    private readonly string? _fixed;
    private readonly Kind[] _accepts;
    private readonly PacketEdition? _since;
    private readonly PacketEdition? _until;
    private readonly FindingSeverity? _required;
    private readonly FindingSeverity _present;
    private readonly int _newest;
    private readonly Dictionary<string, Origin>? _asked; // by constraint, where that comes from elsewhere than the row
    private readonly Row[]? _byEdition;
    private Sentence? _missing; // made once: a message of many broken records says these over and over
    private Sentence? _expecting;

    /// <summary>A row.</summary>
    /// <param name="field">The field, as the contract has it.</param>
    /// <param name="type">The .NET type of its values.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="isPrivate">Whether its record stands in a field with personal data.</param>
    /// <param name="regulation">To whom it belongs.</param>
    public Row(ContractEntry field, Type type, Origin origin, bool isPrivate, PacketRegulation regulation)
        : this(field, field.EntryOrNull("constraints"), type, origin, isPrivate, regulation)
    {
        ContractEntry[] others = field.Entries("by_edition");
        if (others.Length > 0)
        {
            _byEdition = Enumerable.Repeat(this, regulation.Newest.Order + 1).ToArray();
        }

        foreach (ContractEntry other in others)
        {
            other.Only("since", "until", "constraints");
            Row row = new(field, other.Entry("constraints"), type, origin, isPrivate, regulation);
            for (int at = regulation.Edition(other.Text("since"))!.Order; at <= regulation.Edition(other.Text("until"))!.Order; at++)
            {
                _byEdition![at] = row;
            }
        }
    }

    // As some editions have it: what is asked of its values is what they ask.
    private Row(ContractEntry field, ContractEntry? values, Type type, Origin origin, bool isPrivate, PacketRegulation regulation)
    {
        Wire = field.Text("wire");
        Kind = ContractKinds.Of(field.Entry("type"), type);
        (Vi, En) = (field.Vi, field.En);
        Key = Encoding.UTF8.GetBytes(Wire);
        Written = Encoding.UTF8.GetBytes("\"" + Wire + "\":");
        Number = field.Number("row") ?? 0;
        Origin = origin;
        Aliases = field.Texts("aliases");
        IsSensitive = field.Is("sensitive");
        IsPrivate = isPrivate || IsSensitive;
        Role = field.TextOrNull("role") is { } role ? PartOf(field, role) : null;
        _accepts = field.Entries("accepts").Select(one => ContractKinds.Of(one, type, accepted: true)).ToArray();
        _since = regulation.Edition(field.TextOrNull("since"));
        _until = regulation.Edition(field.TextOrNull("until"));
        _newest = regulation.Newest.Order;
        if (field.EntryOrNull("constraints") is { } said)
        {
            Demand[] demands = Demand.All(said.EntryOrNull("required"), regulation);
            bool isSimple = demands.Length == 1 && demands[0].Condition is null && demands[0].IsOfAll;
            Demands = isSimple || demands.Length == 0 ? null : demands;
            Prohibitions = said.Has("forbidden") ? Demand.All(said.Entry("forbidden"), regulation) : null;
            _required = demands.Length > 0 ? demands[0].Severity : null;
            RequiredWhen = isSimple ? demands[0].When : null;
            RequiredValues = isSimple ? said.Entry("required").Texts("is") : [];
            Empty = Weighed(said, "present", "empty")?.Text("empty");
            _present = Empty is null ? default : Weight(said.Entry("present"));
        }

        if (values is { } asked)
        {
            asked.Only("required", "forbidden", "present", "length", "items", "pattern", "range", "period", "unique", "fixed");
            _length = Weighed(asked, "length", "min", "max") is { } length ? Bounds.Of(length) : null;
            _items = Weighed(asked, "items", "min", "max") is { } items ? Bounds.Of(items) : null;
            _pattern = Weighed(asked, "pattern", "is") is { } pattern ? new Shape(TextPattern.Of(pattern.Text("is")), Weight(pattern)) : null;
            _range = Weighed(asked, "range", "min", "max") is { } range ? Span.Of(range, "min", "max") : null;
            _period = Weighed(asked, "period", "min", "max", "first", "last") is { } period ? Span.Of(period, "first", "last") : null;
            UniqueKeys = Weighed(asked, "unique", "key")?.Texts("key");
            _unique = UniqueKeys is null ? default : Weight(asked.Entry("unique"));
            _fixed = Weighed(asked, "fixed", "is")?.Text("is");
            _asked = asked.Keys
                .Where(name => asked.Entry(name).Has("source") || asked.Entry(name).Has("confidence"))
                .ToDictionary(name => name, name => Origin.Of(asked.Entry(name), origin, regulation));
        }
    }

    internal string Wire { get; }

    internal Kind Kind { get; }

    internal string Vi { get; }

    internal string En { get; }

    /// <summary>The key as UTF-8.</summary>
    internal byte[] Key { get; }

    /// <summary>The key as it is written, with quotes and colon; a wire name needs no escapes.</summary>
    internal byte[] Written { get; }

    /// <summary>The number of the row in the regulation's table; 0: it has none.</summary>
    internal int Number { get; }

    /// <summary>Where the row comes from.</summary>
    internal Origin Origin { get; }

    /// <summary>What the sentence with a key of the phrasebook cites: where the constraint that it tells of comes from, else where the row does.</summary>
    internal FindingSource Cited(string key)
    {
        string name = key switch
        {
            "required blank" => "required",
            "required present" => "present",
            _ => key.Split('/')[0],
        };
        Origin own = _asked?.GetValueOrDefault(name == "range" && _period is not null ? "period" : name) ?? Origin;
        return own.Of(own.CitesAs(Origin) ? Number : 0);
    }

    internal string[] Aliases { get; }

    internal bool IsSensitive { get; }

    /// <summary>Whether no code of the sender's may be told, since its field is personal, or a field that its record stands in.</summary>
    internal bool IsPrivate { get; }

    /// <summary>What stands at the key, which is always written, where there is no value; null: then the key is left out.</summary>
    internal string? Empty { get; }

    /// <summary>The fields of the items of which no two have all the same; null: nothing is asked.</summary>
    internal string[]? UniqueKeys { get; }

    /// <summary>The field whose value decides whether this one is required; null: nothing decides.</summary>
    internal string? RequiredWhen { get; }

    /// <summary>The place of that field's row.</summary>
    internal int Decider { get; set; }

    /// <summary>The values of that field that ask for this one.</summary>
    internal string[] RequiredValues { get; } = [];

    /// <summary>What it weighs that a required value is not there, where that is one field and its values, or always.</summary>
    internal FindingSeverity? Severity => _required;

    /// <summary>The statements that it is required, where they are more than one field and its values; null: they are not.</summary>
    internal Demand[]? Demands { get; }

    /// <summary>The statements that it is forbidden; null: none.</summary>
    internal Demand[]? Prohibitions { get; }

    /// <summary>What breaking an entry of the contract weighs.</summary>
    internal static FindingSeverity Weight(ContractEntry asked) => asked.Text("severity") switch
    {
        "error" => FindingSeverity.Error,
        "warning" => FindingSeverity.Warning,
        var other => throw asked.Fault(other),
    };

    /// <summary>The part of a role.</summary>
    internal static Part PartOf(ContractEntry entry, string role) => Enum.TryParse(role, ignoreCase: true, out Part part) ? part : throw entry.Fault(role);

    private static ContractEntry? Weighed(ContractEntry constraints, string name, params string[] keys) =>
        constraints.EntryOrNull(name)?.Only([.. keys, "severity", "source", "confidence"]);

    private static decimal? Amount(string? text) =>
        text is null ? null : decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private sealed record Shape(TextPattern Is, FindingSeverity Severity);

    private static Sentence Bounded(Row row, string rule, string? min, string? max, string least = "/min", string most = "/max") =>
        max is null ? Sentence.Of(row, rule + least, ("min", min!))
        : min is null ? Sentence.Of(row, rule + most, ("max", max))
        : min == max ? Sentence.Of(row, rule + "/exact", ("exact", min))
        : Sentence.Of(row, rule, ("min", min), ("max", max));

    private sealed record Span(string? Least, string? Most, decimal? Min, decimal? Max, FindingSeverity Severity)
    {
        public static Span Of(ContractEntry asked, string least, string most) => new(
            asked.TextOrNull("min"), asked.TextOrNull("max"), Amount(asked.TextOrNull(least)), Amount(asked.TextOrNull(most)), Weight(asked));

        public bool Allows(decimal amount) => !(amount < Min || amount > Max);
    }

    private sealed record Bounds(int? Min, int? Max, FindingSeverity Severity)
    {
        public static Bounds Of(ContractEntry asked) => new(asked.Number("min"), asked.Number("max"), Weight(asked));

        public bool Allow(int count) => (Min is null || count >= Min) && (Max is null || count <= Max);

        // Counted only where it matters: a text has no more characters than units.
        public bool AllowLengthOf(string text) => (Min is null && text.Length <= Max) || Allow(CodePoints.Count(text));

        public Sentence Of(Row row, string rule) =>
            Bounded(row, rule, Min?.ToString(CultureInfo.InvariantCulture), Max?.ToString(CultureInfo.InvariantCulture));
    }
}
