using System.Globalization;
using System.Linq;
using System.Text;

namespace Goitin.Runtime.Tables;

/// <summary>
/// One row of a record's table: a field, its type and its constraints. Written once in generated code, as one sentence.
/// </summary>
/// <param name="wire">The key.</param>
/// <param name="kind">The type of its values.</param>
/// <param name="vi">Its label in Vietnamese.</param>
/// <param name="en">Its label in English.</param>
public sealed partial class Row(string wire, Kind kind, string vi, string en)
{
    private Bounds? _length;
    private Bounds? _items;
    private Shape? _pattern;
    private Span? _range;
    private FindingSeverity _unique;
    private string? _fixed;
    private Kind[] _accepts = [];
    private PacketEdition? _since;
    private PacketEdition? _until;
    private FindingSeverity? _required;
    private Span? _period;
    private FindingSeverity _present;
    private Sentence? _missing; // made once: a message of many broken records says these over and over
    private Sentence? _expecting;

    internal string Wire => wire;

    internal Kind Kind => kind;

    internal string Vi => vi;

    internal string En => en;

    /// <summary>The key as UTF-8.</summary>
    internal byte[] Key { get; } = Encoding.UTF8.GetBytes(wire);

    /// <summary>The key as it is written, with quotes and colon; a wire name needs no escapes.</summary>
    internal byte[] Written { get; } = Encoding.UTF8.GetBytes("\"" + wire + "\":");

    /// <summary>The number of the row in the regulation's table; 0: it has none.</summary>
    internal int Number { get; private set; }

    /// <summary>Where the row comes from; the record's own where the row does not say.</summary>
    internal Origin Origin { get; private set; } = Origin.OfRecord;

    internal string[] Aliases { get; private set; } = [];

    internal bool IsSensitive { get; private set; }

    /// <summary>Whether no code of the sender's may be told, since its field is personal, or a field that its record stands in.</summary>
    internal bool IsPrivate { get; private set; }

    /// <summary>What stands at the key, which is always written, where there is no value; null: then the key is left out.</summary>
    internal string? Empty { get; private set; }

    internal string? UniqueKey { get; private set; }

    /// <summary>The field whose value decides whether this one is required; null: nothing decides.</summary>
    internal string? RequiredWhen { get; private set; }

    /// <summary>The place of that field's row.</summary>
    internal int Decider { get; set; }

    /// <summary>The values of that field that ask for this one.</summary>
    internal string[] RequiredValues { get; private set; } = [];

    /// <summary>Required, always or (with <see cref="When"/>) sometimes.</summary>
    /// <param name="warns">Whether a breach is a warning only.</param>
    /// <returns>The same row.</returns>
    public Row Required(bool warns = false)
    {
        _required = Weight(warns);
        return this;
    }

    /// <summary>Required only when another field has one of these values.</summary>
    /// <param name="other">The other field.</param>
    /// <param name="values">Its values.</param>
    /// <returns>The same row.</returns>
    public Row When(string other, params string[] values)
    {
        RequiredWhen = other;
        RequiredValues = values;
        return this;
    }

    /// <summary>How many characters a text has.</summary>
    /// <param name="min">The fewest; null: any.</param>
    /// <param name="max">The most; null: any.</param>
    /// <param name="warns">Whether a breach is a warning only.</param>
    /// <returns>The same row.</returns>
    public Row Length(int? min = null, int? max = null, bool warns = false)
    {
        _length = new Bounds(min, max, Weight(warns));
        return this;
    }

    /// <summary>The pattern of a text.</summary>
    /// <param name="pattern">The pattern, for the whole text.</param>
    /// <param name="warns">Whether a breach is a warning only.</param>
    /// <returns>The same row.</returns>
    public Row Pattern(string pattern, bool warns = false)
    {
        _pattern = new Shape(TextPattern.Of(pattern), Weight(warns));
        return this;
    }

    /// <summary>The range of a number.</summary>
    /// <param name="min">The least, in digits; null: any.</param>
    /// <param name="max">The greatest; null: any.</param>
    /// <param name="warns">Whether a breach is a warning only.</param>
    /// <returns>The same row.</returns>
    public Row Range(string? min = null, string? max = null, bool warns = false)
    {
        _range = new Span(min, max, Amount(min), Amount(max), Weight(warns));
        return this;
    }

    /// <summary>The range of a point in time, in ISO form: of a day its first second as least, its last as most; a time of day is of the first of all days.</summary>
    /// <param name="min">The first; null: any.</param>
    /// <param name="max">The last; null: any.</param>
    /// <param name="warns">Whether a breach is a warning only.</param>
    /// <returns>The same row.</returns>
    public Row Period(string? min = null, string? max = null, bool warns = false)
    {
        _period = new Span(min, max, Moment(min, "01000000"), Moment(max, "31235959"), Weight(warns));
        return this;
    }

    /// <summary>The key is always sent; without a value as this.</summary>
    /// <param name="empty">What stands there, as JSON.</param>
    /// <param name="warns">Whether a breach is a warning only.</param>
    /// <returns>The same row.</returns>
    public Row Present(string empty, bool warns = false)
    {
        Empty = empty;
        _present = Weight(warns);
        return this;
    }

    /// <summary>Its record stands in a field with personal data.</summary>
    /// <returns>The same row.</returns>
    public Row Private()
    {
        IsPrivate = true;
        return this;
    }

    /// <summary>How many items a list has.</summary>
    /// <param name="min">The fewest; null: any.</param>
    /// <param name="max">The most; null: any.</param>
    /// <param name="warns">Whether a breach is a warning only.</param>
    /// <returns>The same row.</returns>
    public Row Items(int? min = null, int? max = null, bool warns = false)
    {
        _items = new Bounds(min, max, Weight(warns));
        return this;
    }

    /// <summary>No two records of a list have the same value of a field.</summary>
    /// <param name="key">That field.</param>
    /// <param name="warns">Whether a breach is a warning only.</param>
    /// <returns>The same row.</returns>
    public Row Unique(string key, bool warns = false)
    {
        UniqueKey = key;
        _unique = Weight(warns);
        return this;
    }

    /// <summary>The value is always this text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The same row.</returns>
    public Row Fixed(string text)
    {
        _fixed = text;
        return this;
    }

    /// <summary>Other forms that tolerant reading takes.</summary>
    /// <param name="kinds">The forms.</param>
    /// <returns>The same row.</returns>
    public Row Accepts(params Kind[] kinds)
    {
        _accepts = kinds;
        return this;
    }

    /// <summary>Other keys that tolerant reading takes.</summary>
    /// <param name="keys">The keys.</param>
    /// <returns>The same row.</returns>
    public Row Alias(params string[] keys)
    {
        Aliases = keys;
        return this;
    }

    /// <summary>The first edition that has it.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The same row.</returns>
    public Row Since(PacketEdition edition)
    {
        _since = edition;
        return this;
    }

    /// <summary>The last edition that has it.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The same row.</returns>
    public Row Until(PacketEdition edition)
    {
        _until = edition;
        return this;
    }

    /// <summary>Personal data: never shown.</summary>
    /// <returns>The same row.</returns>
    public Row Sensitive()
    {
        IsSensitive = true;
        IsPrivate = true;
        return this;
    }

    /// <summary>Its number in the regulation's table.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The same row.</returns>
    public Row At(int number)
    {
        Number = number;
        return this;
    }

    /// <summary>Where it comes from, if not from where its record does.</summary>
    /// <param name="origin">Its origin.</param>
    /// <returns>The same row.</returns>
    public Row From(Origin origin)
    {
        Origin = origin;
        return this;
    }

    private static FindingSeverity Weight(bool warns) => warns ? FindingSeverity.Warning : FindingSeverity.Error;

    private static decimal? Amount(string? text) =>
        text is null ? null : decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private sealed record Shape(TextPattern Is, FindingSeverity Severity);

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

    private sealed record Span(string? Least, string? Most, decimal? Min, decimal? Max, FindingSeverity Severity)
    {
        public bool Allows(decimal amount) => !(amount < Min || amount > Max);
    }

    private sealed record Bounds(int? Min, int? Max, FindingSeverity Severity)
    {
        public bool Allow(int count) => (Min is null || count >= Min) && (Max is null || count <= Max);

        // Counted only where it matters: a text has no more characters than units.
        public bool AllowLengthOf(string text) => (Min is null && text.Length <= Max) || Allow(CodePoints.Count(text));

        public Sentence Of(Row row, string rule) =>
            Sentence.Of(row, KeyOf(rule, Min, Max), Bounded(Min?.ToString(CultureInfo.InvariantCulture), Max?.ToString(CultureInfo.InvariantCulture)));
    }
}
