using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>A code of a list: the caller's, or the one that came with the package. Where nobody gave one, no code is judged.</summary>
internal sealed class ListedCodeKind<T>(bool closed, Form form, Form writes) : CodeKind<T>(closed, form, writes)
    where T : struct, ICode<T>
{
    private readonly bool _closed = closed;

    internal override Fit Read(ref Judge judge, int node, Row row, out object? value) => ReadOther(ref judge, node, out value);

    internal override void CheckCode(ref Judge judge, Row row, object value)
    {
        if (RowsOf(in judge) is { } rows && !rows.Contains(((T)value).Code))
        {
            FindingSeverity severity = _closed ? FindingSeverity.Error : FindingSeverity.Warning;
            judge.Report(FindingRules.Code, severity, Sentence.Of(row, "code", ("table", Table.Name), ("edition", judge.Edition.Id)));
        }
    }

    private protected override bool Knows(in Judge judge, string code) => RowsOf(in judge)?.Contains(code) == true;

    private static Catalog? RowsOf(in Judge judge) => judge.Catalogs?.Find(Table.Id) ?? Table.Catalog;
}
