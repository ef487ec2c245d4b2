using System.Text;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>A code of a table; one that nobody knows is kept with its own text.</summary>
internal class CodeKind<T>(bool closed, Form form, Form writes) : Kind<T>
    where T : struct, ICode<T>
{
    private ByteTable<object>? _known;

    private protected static CodeTable Table => default(T).Table;

    // The codes of the table as values, made once: a packet of known codes allocates nothing for them.
    private ByteTable<object> Known => _known ??= Table.Boxed<T>();

    internal override string Phrase => "code(" + Table.Id + ")";

    internal override bool EmptyIsAbsent => form.HasFlag(Form.Text);

    internal override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        bool isText = judge.Tree[node].Type == JsonType.Text && form.HasFlag(Form.Text);
        return isText && Known.TryFind(judge.Tree.Plain(node), out value!) ? Fit.Exact : ReadOther(ref judge, node, out value);
    }

    private protected Fit ReadOther(ref Judge judge, int node, out object? value)
    {
        string? code = null;
        bool isExact = false;
        if (judge.Tree[node].Type == JsonType.Number)
        {
            string token = judge.Tree.Text(node);
            code = Digits.WholeOf(token);
            isExact = code == token && form.HasFlag(Form.Number);
        }
        else if (judge.Tree[node].Type == JsonType.Text)
        {
            string text = judge.Tree.Text(node);
            code = judge.Tolerant ? Mended(in judge, text) : text;
            isExact = code == text && form.HasFlag(Form.Text);
            code = form != Form.Number || Knows(in judge, code) || Digits.IsInteger(Encoding.UTF8.GetBytes(code)) ? code : null;
        }

        bool isTaken = code is not null && (isExact || judge.Tolerant);
        value = isTaken ? default(T).Of(code!) : null;
        return !isTaken ? Fit.WrongType : isExact ? Fit.Exact : Fit.Near;
    }

    // A code that is no number has only one way to stand in JSON.
    internal override void Write(JsonOutput output, object value)
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

    internal override bool IsEmpty(object value) => ((T)value).Code.Length == 0;

    internal override string? Plain(object value) => ((T)value).Code;

    internal override void CheckCode(ref Judge judge, Row row, object value) => CodeChecks.Check(ref judge, row, Table, ((T)value).Code, closed);

    /// <summary>Whether the table knows a code, for who mends one.</summary>
    private protected virtual bool Knows(in Judge judge, string code) => Table.Find(code) is not null;

    private protected override Word Asked() => Word.Form(Phrase, "code " + form.ToString().ToLowerInvariant());

    // Without blanks around it, and without leading zeros, if that is in the table and it is not itself.
    private string Mended(in Judge judge, string text)
    {
        if (Knows(in judge, text))
        {
            return text;
        }

        string bare = Nearness.Bare(text);
        string without = Nearness.WithoutZeros(bare);
        return Knows(in judge, bare) ? bare : Knows(in judge, without) ? without : text;
    }
}

/// <summary>What is said of a code, whatever its type: apart from that, so that it is compiled once for all of them.</summary>
internal static class CodeChecks
{
    public static void Check(ref Judge judge, Row row, CodeTable table, string code, bool closed)
    {
        CodeRow? known = table.Find(code);
        if (known is null || !known.IsIn(judge.Edition))
        {
            judge.Report(FindingRules.Code, closed ? FindingSeverity.Error : FindingSeverity.Warning, Stranger(row, code, table, judge.Edition));
        }
        else if (known.IsRetiredIn(judge.Edition))
        {
            judge.Report(FindingRules.Code, FindingSeverity.Warning, Sentence.Of(row, "code retired", ("table", table.Name), ("edition", judge.Edition.Id)));
        }
    }

    // Apart from the judging, since what is looked for later is kept with it.
    private static Sentence Stranger(Row row, string code, CodeTable table, PacketEdition edition) =>
        Sentence.Near(row, "code", row.IsPrivate ? null : () => Nearness.Code(code, table.Codes), ("table", table.Name), ("edition", edition.Id));
}
