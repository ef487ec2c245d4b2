using System;
using System.Collections.Generic;
using System.Linq;

namespace Goitin.Runtime;

/// <summary>One code of a table: the code, its labels, the editions that have it, and the edition that retired it.</summary>
internal sealed record CodeRow(string Code, string Vi, string En, Edition? Since = null, Edition? Until = null, Edition? Retired = null)
{
    public bool IsIn(Edition edition) =>
        (Since is null || Since.Order <= edition.Order) && (Until is null || edition.Order <= Until.Order);

    public bool IsRetiredIn(Edition edition) => Retired is not null && Retired.Order <= edition.Order;
}

/// <summary>A table of codes, by code.</summary>
internal sealed class CodeTable(string id, CodeRow[] rows)
{
    private readonly Dictionary<string, CodeRow> _byCode = rows.ToDictionary(row => row.Code, StringComparer.Ordinal);

    public string Id => id;

    public CodeRow? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>All codes as values of their type.</summary>
    public IReadOnlyList<T> Values<T>()
        where T : struct, ICode<T> =>
        ValueList<T>.Of(rows.Select(row => T.Of(row.Code)));
}

/// <summary>What the generated code types have in common.</summary>
internal interface ICode<TSelf>
    where TSelf : struct, ICode<TSelf>
{
    static abstract CodeTable Table { get; }

    static abstract TSelf Of(string code);

    string Code { get; }
}
