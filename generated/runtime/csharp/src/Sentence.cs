using System.Collections.Generic;
using System.Linq;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>What the sentences of a finding are made of: which one of the phrasebook, about what, and what fills it. Made only when somebody reads them.</summary>
internal sealed class Sentence : ISentence
{
    /// <summary>For a byte order mark.</summary>
    public static readonly Sentence Marked = new(null, null, "form bom");

    /// <summary>For a message inside a text.</summary>
    public static readonly Sentence EncodedTwice = new(null, null, "form encoded-twice");

    private static readonly string[] Behind = ["near", "candidates", "computed"];
    private static readonly Word Message = Word.Form("message", "message");

    private readonly Row? _row;
    private readonly Rule? _rule;
    private readonly string _key;
    private readonly Func<string?>? _near;
    private readonly (string Place, Word Word)[] _words;

    private Sentence(Row? row, Rule? rule, string key, Func<string?>? near = null, params (string Place, Word Word)[] words)
    {
        _row = row;
        _rule = rule;
        _key = key;
        _near = near;
        _words = words;
    }

    public FindingLabel? Label => _row is null ? null : new(_row.Wire, _row.Vi, _row.En);

    public FindingSource? Source => _rule?.Origin.Of() ?? _row?.Cited(_key);

    /// <summary>For a finding on a field.</summary>
    public static Sentence Of(Row row, string key, params (string Place, Word Word)[] words) => new(row, null, key, null, words);

    /// <summary>The same, with what may be meant looked for when somebody reads.</summary>
    public static Sentence Near(Row row, string key, Func<string?>? near, params (string Place, Word Word)[] words) => new(row, null, key, near, words);

    /// <summary>For a rule across fields, which brings its own; with the two numbers that it compared, if they may be told.</summary>
    public static Sentence Of(Rule rule, params (string Place, Word Word)[] numbers) => new(null, rule, "", null, numbers);

    /// <summary>For a finding that is about no field.</summary>
    public static Sentence Root(string key, params (string Place, Word Word)[] words) => new(null, null, key, null, words);

    /// <summary>For a key that nobody knows.</summary>
    public static Sentence Unknown(string key, Row[] rows) => new(null, null, "unknown", () => Nearness.Name(key, rows.Select(row => row.Wire)));

    /// <summary>For the document itself, where another type is asked.</summary>
    public static Sentence Type(Word expected, JsonType met) => Root("type", ("expected", expected), ("met", Word.Met(met)));

    /// <summary>The same of a message as a whole.</summary>
    public static Sentence TypeOfMessage(JsonType met) => Type(Message, met);

    /// <summary>For a list that is understood as a message.</summary>
    public static Sentence FormOfMessage() => Root("form", ("expected", Message));

    public string Vi(Finding finding) => Said(pair => pair.Vi, word => word.Vi, _rule?.Vi, _row?.Vi);

    public string En(Finding finding) => Said(pair => pair.En, word => word.En, _rule?.En, _row?.En);

    public Limits Limits(Finding finding)
    {
        (string Place, Word Word)[] words = Words();
        List<KeyValuePair<string, string>> limits = [];
        string whole = _key.Split('/')[0];
        int blank = whole.IndexOf(' ', StringComparison.Ordinal);
        if (blank >= 0)
        {
            limits.Add(new("reason", whole[(blank + 1)..]));
        }

        foreach (string place in Texts(words).SelectMany(text => Word.Blanks(text.En)).Distinct().Where(place => place != "field"))
        {
            limits.Add(new(place, Find(words, place).Neutral));
        }

        return limits.Count == 0 ? Runtime.Limits.None : new(limits.ToArray());
    }

    private string Said(Func<(string Vi, string En), string> text, Func<Word, string> word, string? own, string? label)
    {
        (string Place, Word Word)[] words = Words();
        string field = _row is null ? "JSON" : _row.Wire + " (" + label + ")";
        IEnumerable<string> told = Texts(words).Select(pair => Word.Filled(text(pair), place => place == "field" ? field : word(Find(words, place))));
        return string.Join(" ", own is null ? told : told.Prepend(own));
    }

    private IEnumerable<(string Vi, string En)> Texts((string Place, Word Word)[] words)
    {
        IEnumerable<(string, string)> behind = Behind.Where(place => Array.Exists(words, word => word.Place == place)).Select(place => Phrasebook.Additions[place]);
        return _rule is null ? behind.Prepend(Phrasebook.Sentences[_key]) : behind;
    }

    private (string Place, Word Word)[] Words() => _near?.Invoke() is { } near ? [.. _words, ("near", near)] : _words;

    private static Word Find((string Place, Word Word)[] words, string place) => Array.Find(words, word => word.Place == place).Word;
}
