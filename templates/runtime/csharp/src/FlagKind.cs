using System.Text;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>Yes or no: two text literals, or JSON booleans where both are null.</summary>
internal sealed class FlagKind(string? yes, string? no) : Kind<bool>
{
    internal override string Phrase => yes is null ? "flag" : "flag(" + yes + ", " + no + ")";

    internal override bool EmptyIsAbsent => yes is not null;

    internal override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        JsonType type = judge.Tree[node].Type;
        bool? exact = yes is null ? OfJson(type) : type == JsonType.Text ? OfLiteral(judge.Tree.Text(node)) : null;
        bool? near = exact is null && judge.Tolerant ? OfOtherForms(in judge.Tree, node) : null;
        value = exact ?? near;
        if (value is not null)
        {
            return exact is null ? Fit.Near : Fit.Exact;
        }

        return yes is not null && type == JsonType.Text ? Fit.WrongFormat : Fit.WrongType;
    }

    internal override void Write(JsonOutput output, object value)
    {
        if (yes is null)
        {
            output.Ascii(Plain(value));
        }
        else
        {
            output.Text(Plain(value));
        }
    }

    private protected override Word Asked() => yes is null ? Word.Form(Phrase, "flag") : Word.Form(Phrase, "flag text", ("true", yes), ("false", no!));

    internal override string? Plain(object value) => (bool)value ? yes ?? "true" : no ?? "false";

    private static bool? OfJson(JsonType type) => type switch
    {
        JsonType.True => true,
        JsonType.False => false,
        _ => null,
    };

    private bool? OfLiteral(string text) => text == yes ? true : text == no ? false : null;

    /// <summary>What a node says in one of the usual forms of yes and no; null where it is none.</summary>
    internal static bool? OfOtherForms(in JsonTree tree, int node)
    {
        JsonType type = tree[node].Type;
        if (type is not (JsonType.Text or JsonType.Number))
        {
            return OfJson(type);
        }

        ReadOnlySpan<byte> text = tree.Plain(node);
        bool isText = type == JsonType.Text;
        if (text.SequenceEqual("1"u8) || (isText && Ascii.EqualsIgnoreCase(text, "true"u8)))
        {
            return true;
        }

        return text.SequenceEqual("0"u8) || (isText && Ascii.EqualsIgnoreCase(text, "false"u8)) ? false : null;
    }
}
