using System.Buffers;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>Free text.</summary>
internal class TextKind(string phrase) : Kind<string>
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(
        "\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff");

    private static readonly SearchValues<char> Broken = SearchValues.Create(
        "\ufffd\u0080\u0081\u0082\u0083\u0084\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f"
        + "\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f");

    internal override string Phrase => phrase;

    internal override bool TakesEmptyItem => true;

    internal override Fit Read(ref Judge judge, int node, Row row, out object? value)
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
        if (text.Length > 0 && judge.Tree.MayBeBlank(node) && text.AsSpan().IndexOfAnyExcept(Blanks) < 0)
        {
            return Fit.Blank;
        }

        return judge.Tree.MayBeOdd(node) ? Oddness(text) : Fit.Exact;
    }

    internal override bool IsBlank(in JsonTree tree, int node) =>
        tree[node].Type == JsonType.Text && !tree.IsEmptyText(node) && tree.MayBeBlank(node) && tree.Text(node).AsSpan().IndexOfAnyExcept(Blanks) < 0;

    internal override void Write(JsonOutput output, object value) => output.Text((string)value);

    internal override bool IsEmpty(object value) => ((string)value).Length == 0;

    internal override string? Plain(object value) => (string)value;

    private protected override Word Asked() => Word.Form(phrase, phrase);

    // Accents apart from their letters are U+0300 to U+036F.
    private static Fit Oddness(string text)
    {
        return text.AsSpan().IndexOfAny(Broken) >= 0 ? Fit.Broken
            : text.AsSpan().IndexOfAnyInRange('\u0300', '\u036f') >= 0 ? Fit.Decomposed
            : Fit.Exact;
    }
}

/// <summary>The address of a file.</summary>
internal sealed class UrlKind() : TextKind("url")
{
    internal override bool TakesEmptyItem => false;

    internal override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        value = null;
        return judge.Tree[node].Type == JsonType.Text ? base.Read(ref judge, node, row, out value) : Fit.WrongType;
    }
}

/// <summary>Bytes as text: RFC 4648 §4, padded, no whitespace, no stray bits behind the last byte.</summary>
internal sealed class Base64Kind() : TextKind("base64")
{
    internal override bool TakesEmptyItem => false;

    internal override bool IsBlank(in JsonTree tree, int node) => false;

    internal override Fit Read(ref Judge judge, int node, Row row, out object? value)
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
    internal override string Phrase => "json";

    private protected override Word Asked() => Word.Form("json", "json");

    internal override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        value = judge.Tree.Raw(node);
        return Fit.Exact;
    }

    internal override void Write(JsonOutput output, object value) => output.Raw(((RawJson)value).Utf8);
}
