using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Goitin.Runtime.Contract;

namespace Goitin.Runtime.Tables;

/// <summary>One code of a table.</summary>
/// <param name="Code">The code.</param>
/// <param name="Vi">Its label in Vietnamese.</param>
/// <param name="En">Its label in English.</param>
/// <param name="Since">The first edition that has it; null: the first of all.</param>
/// <param name="Until">The last edition that has it; null: the newest.</param>
/// <param name="Retired">The edition that retired it; null: it is in use.</param>
public sealed record CodeRow(string Code, string Vi, string En, PacketEdition? Since = null, PacketEdition? Until = null, PacketEdition? Retired = null)
{
    internal bool IsIn(PacketEdition edition) =>
        (Since is null || Since.Order <= edition.Order) && (Until is null || edition.Order <= Until.Order);

    internal bool IsRetiredIn(PacketEdition edition) => Retired is not null && Retired.Order <= edition.Order;
}

/// <summary>A table of codes, by code.</summary>
public sealed class CodeTable
{
    private readonly Lazy<Catalog?> _catalog;
    private readonly CodeRow[] _rows;
    private readonly Dictionary<string, CodeRow> _byCode;
    private object? _values;

    internal CodeTable(ContractEntry table, bool numbers, PacketRegulation regulation)
    {
        Id = table.Text("code_table");
        Name = new(Id, table.Vi, table.En);
        TakesNumbers = numbers;
        _rows = table.Entries("codes").Select(code => Of(code, regulation)).ToArray();
        string? version = table.EntryOrNull("list")?.TextOrNull("version");
        _catalog = new(() => version is null ? null : Catalog.OfLines(regulation.Files.Bytes("lists/" + Id + ".tsv"), version));
        _byCode = _rows.ToDictionary(row => row.Code, StringComparer.Ordinal);
    }

    internal string Id { get; }

    /// <summary>What sentences call it.</summary>
    internal Word Name { get; }

    internal bool TakesNumbers { get; }

    internal IEnumerable<string> Codes => _rows.Select(row => row.Code);

    /// <summary>The order of the table; what it does not have comes behind, by its characters.</summary>
    /// <param name="one">A code.</param>
    /// <param name="other">Another.</param>
    /// <returns>Below 0, 0, or above 0.</returns>
    public int Compare(string one, string other)
    {
        int first = PlaceOf(one);
        int second = PlaceOf(other);
        return first < _rows.Length || second < _rows.Length ? first.CompareTo(second) : string.CompareOrdinal(one, other);
    }

    /// <summary>The list that came with the package, where codes are too many for members; read when it is first asked for.</summary>
    /// <value>The list; null: the table is none, or only callers have it.</value>
    public Catalog? Catalog => _catalog.Value;

    /// <summary>A code of the table, or of the list that came with the package.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Its row; null: the table does not have it.</returns>
    public CodeRow? Find(string code) => _byCode.TryGetValue(code, out CodeRow? row) ? row : Listed(code);

    private CodeRow? Listed(string code) =>
        Catalog is { } list && list.Contains(code) ? new CodeRow(code, list.LabelVi(code), list.LabelEn(code)) : null;

    /// <summary>The value of each code, by its UTF-8.</summary>
    internal ByteTable<object> Boxed<T>()
        where T : struct, ICode<T>
    {
        ByteTable<object> values = new(_rows.Length);
        foreach (CodeRow row in _rows)
        {
            values.Add(Encoding.UTF8.GetBytes(row.Code), default(T).Of(row.Code));
        }

        return values;
    }

    private static CodeRow Of(ContractEntry code, PacketRegulation regulation) => new(
        code.Text("code"),
        code.Vi,
        code.En,
        regulation.Edition(code.TextOrNull("since")),
        regulation.Edition(code.TextOrNull("until")),
        regulation.Edition(code.EntryOrNull("retired")?.Text("since")));

    private int PlaceOf(string code)
    {
        int place = Array.FindIndex(_rows, row => row.Code == code);
        return place < 0 ? _rows.Length : place;
    }

    /// <summary>All codes as values of their type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The codes, in order.</returns>
    public IReadOnlyList<T> Values<T>()
        where T : struct, ICode<T>
    {
        if (_values is IReadOnlyList<T> made)
        {
            return made;
        }

        T[] values = new T[_rows.Length]; // no Select: each code would have it compiled anew where a program starts
        for (int at = 0; at < values.Length; at++)
        {
            values[at] = default(T).Of(_rows[at].Code);
        }

        ValueList<T> all = ValueList<T>.Own(values);
        _values = all;
        return all;
    }

    /// <summary>Từ văn bản, như .NET đòi hỏi: mọi văn bản không rỗng là một mã, biết hay không. / From text, as .NET asks for it: any text but an empty one is a code, known or not.</summary>
    /// <typeparam name="T">Kiểu mã. / The code.</typeparam>
    /// <param name="text">Văn bản. / The text.</param>
    /// <returns>Mã ấy. / That code.</returns>
    /// <exception cref="FormatException">Văn bản rỗng. / The text is empty.</exception>
    public static T Parsed<T>(string? text)
        where T : struct, ICode<T> => string.IsNullOrEmpty(text)
        ? throw new FormatException("Mã không được rỗng. / A code must not be empty.")
        : default(T).Of(text!);
}
