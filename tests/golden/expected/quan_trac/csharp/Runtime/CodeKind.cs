using System.Text;

namespace Example.QuanTrac.Runtime;

/// <summary>A code of a table; one that nobody knows is kept with its own text.</summary>
internal sealed class CodeKind<T>(bool closed, Form form, Form writes) : Kind<T>
    where T : struct, ICode<T>
{
    public override string Phrase => "code(" + Table + ")";

    public override string Table => T.Table.Id;

    public override bool EmptyIsAbsent => form.HasFlag(Form.Text);

    public override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        JsonType type = judge.Tree[node].Type;
        Fit fit = type switch
        {
            JsonType.Text => OfText(in judge.Tree, node, judge.Tolerant),
            JsonType.Number => OfNumber(in judge.Tree, node, judge.Tolerant),
            _ => Fit.WrongType,
        };
        value = null;
        if (fit is Fit.Exact or Fit.Near)
        {
            value = T.Of(judge.Tree.Text(node));
        }

        return fit;
    }

    // A code that is no number has only one way to stand in JSON.
    public override void Write(JsonOutput output, object value)
    {
        string code = ((T)value).Code;
        if (writes == Form.Number && Digits.IsInteger(Encoding.UTF8.GetBytes(code)))
        {
            output.Ascii(code);
        }
        else
        {
            output.Text(code);
        }
    }

    public override bool IsEmpty(object value) => ((T)value).Code.Length == 0;

    public override string? Plain(object value) => ((T)value).Code;

    public override Severity? WrongCode(object value, Edition edition)
    {
        CodeRow? known = T.Table.Find(((T)value).Code);
        if (known is null || !known.IsIn(edition))
        {
            return closed ? Severity.Error : Severity.Warning;
        }

        return known.IsRetiredIn(edition) ? Severity.Warning : null;
    }

    private Fit OfText(in JsonTree tree, int node, bool tolerant)
    {
        if (form.HasFlag(Form.Text))
        {
            return Fit.Exact;
        }

        return tolerant && Digits.IsInteger(tree.Plain(node)) ? Fit.Near : Fit.WrongType;
    }

    private Fit OfNumber(in JsonTree tree, int node, bool tolerant)
    {
        if (!Digits.IsInteger(tree.Bytes(node)))
        {
            return Fit.WrongType;
        }

        return form.HasFlag(Form.Number) ? Fit.Exact : tolerant ? Fit.Near : Fit.WrongType;
    }
}
