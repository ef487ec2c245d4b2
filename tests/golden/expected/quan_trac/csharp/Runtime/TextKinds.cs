using System;

namespace Example.QuanTrac.Runtime;

/// <summary>Free text.</summary>
internal class TextKind(string phrase) : Kind<string>
{
    public override string Phrase => phrase;

    public override bool TakesEmptyItem => true;

    public override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        JsonType type = judge.Tree[node].Type;
        value = null;
        if (type == JsonType.Number && judge.Tolerant && Digits.IsInteger(judge.Tree.Bytes(node)))
        {
            value = judge.Tree.Text(node);
            return Fit.Near;
        }

        if (type != JsonType.Text)
        {
            return Fit.WrongType;
        }

        string text = judge.Tree.Text(node);
        value = text;
        return judge.Tree.MayHaveMarks(node) && HasCombiningMark(text) ? Fit.Near : Fit.Exact;
    }

    public override void Write(JsonOutput output, object value) => output.Text((string)value);

    public override bool IsEmpty(object value) => ((string)value).Length == 0;

    public override string? Plain(object value) => (string)value;

    /// <summary>Whether accents stand apart from their letters, U+0300 to U+036F.</summary>
    protected static bool HasCombiningMark(string text) => text.AsSpan().IndexOfAnyInRange('\u0300', '\u036f') >= 0;
}

/// <summary>The address of a file.</summary>
internal sealed class UrlKind() : TextKind("url")
{
    public override bool TakesEmptyItem => false;

    public override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        value = null;
        return judge.Tree[node].Type == JsonType.Text ? base.Read(ref judge, node, row, out value) : Fit.WrongType;
    }
}

/// <summary>Bytes as text: RFC 4648 §4, padded, no whitespace, no stray bits behind the last byte.</summary>
internal sealed class Base64Kind() : TextKind("base64")
{
    public override bool TakesEmptyItem => false;

    public override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        value = null;
        if (judge.Tree[node].Type != JsonType.Text)
        {
            return Fit.WrongType;
        }

        string text = judge.Tree.Text(node);
        if (!IsBase64(text))
        {
            return Fit.WrongFormat;
        }

        value = text;
        return Fit.Exact;
    }

    private static bool IsBase64(string text)
    {
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        int padding = text.EndsWith("==", StringComparison.Ordinal) ? 2 : text.EndsWith('=') ? 1 : 0;
        ReadOnlySpan<char> data = text.AsSpan(0, text.Length - padding);
        return text.Length % 4 == 0
            && data.IndexOfAnyExcept(Alphabet) < 0
            && (padding == 0 || (Alphabet.IndexOf(data[^1], StringComparison.Ordinal) & (padding == 1 ? 3 : 15)) == 0);
    }
}

/// <summary>Any JSON, kept as it came.</summary>
internal sealed class JsonKind : Kind<RawJson>
{
    public override string Phrase => "json";

    public override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        value = judge.Tree.Raw(node);
        return Fit.Exact;
    }

    public override void Write(JsonOutput output, object value) => output.Raw(((RawJson)value).Utf8);
}
