using System;
using System.Collections.Generic;
using System.Linq;

namespace Qcvn120.Runtime;

/// <summary>One code of a table: the code, its labels, the editions that have it, and the edition that retired it.</summary>
internal sealed record CodeRow(string Code, string Vi, string En, Edition? Since = null, Edition? Until = null, Edition? Retired = null)
{
    public bool IsIn(Edition edition) =>
        (Since is null || Since.Order <= edition.Order) && (Until is null || edition.Order <= Until.Order);

    public bool IsRetiredIn(Edition edition) => Retired is not null && Retired.Order <= edition.Order;
}

/// <summary>A table of codes, by code.</summary>
/// <param name="id">Its id in the specification.</param>
/// <param name="rows">The codes, in order.</param>
/// <param name="numbers">Whether the specification has them as JSON numbers somewhere.</param>
internal sealed class CodeTable(string id, CodeRow[] rows, bool numbers = false)
{
    private readonly Dictionary<string, CodeRow> _byCode = rows.ToDictionary(row => row.Code, StringComparer.Ordinal);

    public string Id => id;

    public bool TakesNumbers => numbers;

    public IEnumerable<string> Codes => rows.Select(row => row.Code);

    /// <summary>The order of the table; what it does not have comes behind, by its characters.</summary>
    public int Compare(string one, string other)
    {
        int first = PlaceOf(one);
        int second = PlaceOf(other);
        return first < rows.Length || second < rows.Length ? first.CompareTo(second) : string.CompareOrdinal(one, other);
    }

    public CodeRow? Find(string code) => _byCode.GetValueOrDefault(code);

    private int PlaceOf(string code)
    {
        int place = Array.FindIndex(rows, row => row.Code == code);
        return place < 0 ? rows.Length : place;
    }

    /// <summary>All codes as values of their type.</summary>
    public IReadOnlyList<T> Values<T>()
        where T : struct, ICode<T> =>
        ValueList<T>.Of(rows.Select(row => T.Of(row.Code)));
}

/// <summary>Điều các kiểu mã đều có. / What the types of codes have in common.</summary>
/// <typeparam name="TSelf">Chính kiểu mã. / The code itself.</typeparam>
public interface ICode<TSelf> : IParsable<TSelf>, IComparable<TSelf>
    where TSelf : struct, ICode<TSelf>
{
    /// <summary>Mã trên đường truyền. / The code on the wire.</summary>
    string Code { get; }

    internal static abstract CodeTable Table { get; }

    internal static abstract TSelf Of(string code);

    /// <summary>From text, as the framework asks for it: any text but an empty one is a code, known or not.</summary>
    internal static TSelf Parsed(string? text) => string.IsNullOrEmpty(text)
        ? throw new FormatException("Mã không được rỗng. / A code must not be empty.")
        : TSelf.Of(text);
}
