using System.Globalization;
using System.Linq;
using System.Text;

namespace Qcvn120.Runtime;

/// <summary>
/// One row of a record's table: a field, its type and its constraints. Written once in generated code, as one sentence.
/// </summary>
internal sealed partial class Row(string wire, Kind kind, string vi, string en)
{
    private Bounds? _length;
    private Bounds? _items;
    private Shape? _pattern;
    private Span? _range;
    private Severity _unique;
    private string? _fixed;
    private Kind[] _accepts = [];
    private Edition? _since;
    private Edition? _until;
    private Severity? _required;
    private Span? _period;
    private Severity _present;
    private Sentence? _missing; // made once: a message of many broken records says these over and over
    private Sentence? _expecting;

    public string Wire => wire;

    public Kind Kind => kind;

    public string Vi => vi;

    public string En => en;

    /// <summary>The key as UTF-8.</summary>
    public byte[] Key { get; } = Encoding.UTF8.GetBytes(wire);

    /// <summary>The key as it is written, with quotes and colon; a wire name needs no escapes.</summary>
    public byte[] Written { get; } = Encoding.UTF8.GetBytes("\"" + wire + "\":");

    /// <summary>The number of the row in the regulation's table; 0: it has none.</summary>
    public int Number { get; private set; }

    /// <summary>Where the row comes from; the record's own where the row does not say.</summary>
    public Origin Origin { get; private set; } = Origin.OfRecord;

    public string[] Aliases { get; private set; } = [];

    public bool IsSensitive { get; private set; }

    /// <summary>Whether no code of the sender's may be told, since its field is personal, or a field that its record stands in.</summary>
    public bool IsPrivate { get; private set; }

    /// <summary>What stands at the key, which is always written, where there is no value; null: then the key is left out.</summary>
    public string? Empty { get; private set; }

    public string? UniqueKey { get; private set; }

    /// <summary>The field whose value decides whether this one is required; null: nothing decides.</summary>
    public string? RequiredWhen { get; private set; }

    /// <summary>The place of that field's row.</summary>
    public int Decider { get; set; }

    /// <summary>The values of that field that ask for this one.</summary>
    public string[] RequiredValues { get; private set; } = [];

    /// <summary>Required, always or (with <see cref="When"/>) sometimes.</summary>
    public Row Required(bool warns = false)
    {
        _required = Weight(warns);
        return this;
    }

    /// <summary>Required only when another field has one of these values.</summary>
    public Row When(string other, params string[] values)
    {
        RequiredWhen = other;
        RequiredValues = values;
        return this;
    }

    public Row Length(int? min = null, int? max = null, bool warns = false)
    {
        _length = new Bounds(min, max, Weight(warns));
        return this;
    }

    public Row Pattern(string pattern, bool warns = false)
    {
        _pattern = new Shape(TextPattern.Of(pattern), Weight(warns));
        return this;
    }

    public Row Range(string? min = null, string? max = null, bool warns = false)
    {
        _range = new Span(min, max, Amount(min), Amount(max), Weight(warns));
        return this;
    }

    /// <summary>The same of points in time, in ISO form: of a day its first second as least, its last as most; a time of day is of the first of all days.</summary>
    public Row Period(string? min = null, string? max = null, bool warns = false)
    {
        _period = new Span(min, max, Moment(min, "01000000"), Moment(max, "31235959"), Weight(warns));
        return this;
    }

    /// <summary>The key is always sent; without a value as this.</summary>
    public Row Present(string empty, bool warns = false)
    {
        Empty = empty;
        _present = Weight(warns);
        return this;
    }

    /// <summary>Its record stands in a field with personal data.</summary>
    public Row Private()
    {
        IsPrivate = true;
        return this;
    }

    public Row Items(int? min = null, int? max = null, bool warns = false)
    {
        _items = new Bounds(min, max, Weight(warns));
        return this;
    }

    public Row Unique(string key, bool warns = false)
    {
        UniqueKey = key;
        _unique = Weight(warns);
        return this;
    }

    /// <summary>The value is always this text.</summary>
    public Row Fixed(string text)
    {
        _fixed = text;
        return this;
    }

    /// <summary>Other forms that tolerant reading takes.</summary>
    public Row Accepts(params Kind[] kinds)
    {
        _accepts = kinds;
        return this;
    }

    /// <summary>Other keys that tolerant reading takes.</summary>
    public Row Alias(params string[] keys)
    {
        Aliases = keys;
        return this;
    }

    public Row Since(Edition edition)
    {
        _since = edition;
        return this;
    }

    public Row Until(Edition edition)
    {
        _until = edition;
        return this;
    }

    /// <summary>Personal data: never shown.</summary>
    public Row Sensitive()
    {
        IsSensitive = true;
        IsPrivate = true;
        return this;
    }

    public Row At(int number)
    {
        Number = number;
        return this;
    }

    public Row From(Origin origin)
    {
        Origin = origin;
        return this;
    }

    private static Severity Weight(bool warns) => warns ? Severity.Warning : Severity.Error;

    private static decimal? Amount(string? text) =>
        text is null ? null : decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private sealed record Shape(TextPattern Is, Severity Severity);

    private static decimal? Moment(string? iso, string rest)
    {
        if (iso is null)
        {
            return null;
        }

        string digits = (iso.Contains('-') ? "" : "00010101") + string.Concat(iso.Where(char.IsAsciiDigit));
        return Amount(digits + rest[(digits.Length - "yyyyMM".Length)..]);
    }

    private static string KeyOf(string rule, object? min, object? max, string least = "/min", string most = "/max") =>
        rule + (max is null ? least : min is null ? most : "");

    private static (string Place, Word Word)[] Bounded(string? min, string? max) =>
        new[] { ("min", min), ("max", max) }.Where(bound => bound.Item2 is not null).Select(bound => (bound.Item1, (Word)bound.Item2!)).ToArray();

    private sealed record Span(string? Least, string? Most, decimal? Min, decimal? Max, Severity Severity)
    {
        public bool Allows(decimal amount) => !(amount < Min || amount > Max);
    }

    private sealed record Bounds(int? Min, int? Max, Severity Severity)
    {
        public bool Allow(int count) => (Min is null || count >= Min) && (Max is null || count <= Max);

        // Counted only where it matters: a text has no more characters than units.
        public bool AllowLengthOf(string text) => (Min is null && text.Length <= Max) || Allow(CodePoints.Count(text));

        public Sentence Of(Row row, string rule) =>
            Sentence.Of(row, KeyOf(rule, Min, Max), Bounded(Min?.ToString(CultureInfo.InvariantCulture), Max?.ToString(CultureInfo.InvariantCulture)));
    }
}
