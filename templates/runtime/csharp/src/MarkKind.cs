using System.Text;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>Yes as one text, or no value at all.</summary>
internal sealed class MarkKind(string yes) : Kind<bool>
{
    internal override string Phrase => "mark(" + yes + ")";

    internal override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        bool isText = judge.Tree[node].Type == JsonType.Text;
        bool isExact = isText && judge.Tree.Text(node) == yes;
        bool isNear = !isExact && judge.Tolerant && FlagKind.OfOtherForms(in judge.Tree, node) == true;
        value = isExact || isNear ? true : null;
        return isExact ? Fit.Exact : isNear ? Fit.Near : isText ? Fit.WrongFormat : Fit.WrongType;
    }

    internal override void Write(JsonOutput output, object value) => output.Text(yes);

    internal override bool IsEmpty(object value) => !(bool)value;

    internal override string? Plain(object value) => yes;

    private protected override Word Asked() => Word.Form(Phrase, "mark", ("true", yes));
}
