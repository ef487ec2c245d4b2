namespace Goitin.Runtime.Tables;

/// <summary>How a JSON value fits what is asked.</summary>
internal enum Fit
{
    /// <summary>It is of the exact form.</summary>
    Exact,

    /// <summary>It is understood, but not of the exact form.</summary>
    Near,

    /// <summary>It is a text of nothing but blanks.</summary>
    Blank,

    /// <summary>It is a text with characters that a wrong encoding leaves.</summary>
    Broken,

    /// <summary>It is a text whose accents stand apart from their letters.</summary>
    Decomposed,

    /// <summary>It is of another JSON type.</summary>
    WrongType,

    /// <summary>It is of the right JSON type, but not of the form.</summary>
    WrongFormat,

    /// <summary>It is a number with too many digits.</summary>
    TooLong,

    /// <summary>It is a number with too many digits, and not of the exact form.</summary>
    NearTooLong,

    /// <summary>Something inside it is wrong and has been reported.</summary>
    Faulty,
}

/// <summary>One phrase of the specification's types: from JSON to a value and back.</summary>
internal abstract class Kind
{
    private Word? _expected;

    private protected Kind()
    {
    }

    /// <summary>The phrase, as in the specification.</summary>
    internal abstract string Phrase { get; }

    /// <summary>What is asked: the phrase, and in words.</summary>
    internal Word Expected => _expected ??= Asked();

    /// <summary>Whether a value of nothing but blanks is as good as none where one is required.</summary>
    internal virtual bool IsBlank(in JsonTree tree, int node) => false;

    /// <summary>Whether <c>""</c> stands for no value in both readings.</summary>
    internal virtual bool EmptyIsAbsent => true;

    /// <summary>Whether <c>""</c> is a value where it is an item of a list.</summary>
    internal virtual bool TakesEmptyItem => false;

    /// <summary>Reads a value that is neither null nor <c>""</c>.</summary>
    internal abstract Fit Read(ref Judge judge, int node, Row row, out object? value);

    internal abstract void Write(JsonOutput output, object value);

    /// <summary>Where in a value something cannot be written: the rest of a pointer; null: all of it can.</summary>
    internal virtual string? Unwritable(object value)
    {
        try
        {
            using JsonOutput output = new();
            Write(output, value);
            return null;
        }
        catch (InvalidPacketException)
        {
            return "";
        }
    }

    /// <summary>Whether a value leaves no trace on the wire.</summary>
    internal virtual bool IsEmpty(object value) => false;

    /// <summary>The value as text, where it has length, pattern, or is compared as text; null: it has none.</summary>
    internal virtual string? Plain(object value) => null;

    /// <summary>The value for people to see; never of personal data.</summary>
    internal virtual string? Shown(object value) => Plain(value) ?? value.ToString();

    /// <summary>The value as a number, where it has a range or is compared as number; null: it has none.</summary>
    internal virtual decimal? Amount(object value) => null;

    /// <summary>What tells two values of a list apart: a number by what it is, all else as text; null: it has no such thing.</summary>
    internal virtual string? Key(object value) => Plain(value);

    /// <summary>Whether a value has a form on the wire, surrogates aside.</summary>
    internal virtual bool IsReal(object value) => true;

    /// <summary>Whether its values are points in time.</summary>
    internal virtual bool IsMoment => false;

    /// <summary>Whether such a value says a year before 1900.</summary>
    internal virtual bool IsEarly(object value) => false;

    /// <summary>A value of another form that this field accepts, as one of its own; null: it is not of that form.</summary>
    internal virtual object? Adopt(Kind other, ref Judge judge, int node) => null;

    /// <summary>Reports a code that is not good.</summary>
    internal virtual void CheckCode(ref Judge judge, Row row, object value)
    {
    }

    /// <summary>The table of the records it is made of, one or a list of them; null: it is made of something else.</summary>
    internal virtual RecordType? Records => null;

    private protected abstract Word Asked();
}

/// <summary>A kind whose values are of one .NET type.</summary>
internal abstract class Kind<T> : Kind
{
    private protected Kind()
    {
    }
}
