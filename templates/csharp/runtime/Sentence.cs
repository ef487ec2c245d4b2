using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Goitin.Runtime;

/// <summary>What the sentences of a finding are made of; they are written only when somebody reads them.</summary>
internal sealed class Sentence : ISentence
{
    /// <summary>Behind the rule, where the finding is about the service of a message.</summary>
    public const string OfService = " service";

    /// <summary>For findings that belong to no field.</summary>
    public static readonly Sentence Plain = new(null, null, "");

    /// <summary>For a byte order mark.</summary>
    public static readonly Sentence Bytes = Root("UTF-8");

    /// <summary>For a message that does not stand as it should.</summary>
    public static readonly Sentence Message = Root("message");

    private readonly Row? _row;
    private readonly Rule? _rule;
    private readonly string _of;
    private readonly (string Place, string Word)[] _words;

    private Sentence(Row? row, Rule? rule, string of, params (string Place, string Word)[] words)
    {
        _row = row;
        _rule = rule;
        _of = of;
        _words = words;
    }

    public FindingLabel? Label => _row is null ? null : new(_row.Wire, _row.Vi, _row.En);

    public FindingSource? Source => _rule?.Origin.Of() ?? _row?.Origin.Of(_row.Number);

    /// <summary>For a finding on a field; <paramref name="words"/> fill the places that the field itself does not.</summary>
    public static Sentence Of(Row row, params (string Place, string Word)[] words) => new(row, null, "", words);

    /// <summary>For a rule across fields, which brings its own.</summary>
    public static Sentence Of(Rule rule) => new(null, rule, "");

    /// <summary>For what is wrong with the whole document.</summary>
    public static Sentence Root(string expected) => new(null, null, "", ("expected", expected));

    /// <summary>For a message whose service is not clear; <paramref name="candidates"/> are ids of services.</summary>
    public static Sentence Services(IReadOnlyCollection<string> candidates) =>
        new(null, null, OfService, ("candidates", candidates.Count == 0 ? "…" : string.Join(", ", candidates)));

    public string Vi(Finding finding) => _rule?.Vi ?? Filled(Text(finding).Vi, _row?.Vi);

    public string En(Finding finding) => _rule?.En ?? Filled(Text(finding).En, _row?.En);

    public Limits Limits(Finding finding) => _rule is not null
        ? Runtime.Limits.None
        : new(Places(Text(finding).En).Where(IsStated).Select(place => KeyValuePair.Create(place, Word(place, null))).ToArray());

    private (string Vi, string En) Text(Finding finding) => SentenceTexts.All[finding.Rule + _of];

    private bool IsStated(string place) => place == "wire" || Array.Exists(_words, word => word.Place == place);

    private static IEnumerable<string> Places(string text)
    {
        for (int open = -1; (open = text.IndexOf('{', open + 1)) >= 0;)
        {
            yield return text[(open + 1)..text.IndexOf('}', open)];
        }
    }

    // Each place is filled once: what was filled in is not looked at again.
    private string Filled(string text, string? label)
    {
        StringBuilder filled = new();
        for (int open; (open = text.IndexOf('{', StringComparison.Ordinal)) >= 0;)
        {
            int close = text.IndexOf('}', open);
            filled.Append(text, 0, open).Append(Word(text[(open + 1)..close], label));
            text = text[(close + 1)..];
        }

        return filled.Append(text).ToString();
    }

    private string Word(string place, string? label) => place switch
    {
        "field" => _row is null ? "JSON" : _row.Wire + " (" + label + ")",
        "wire" => _row!.Wire,
        _ => Array.Find(_words, word => word.Place == place).Word ?? "…",
    };
}
