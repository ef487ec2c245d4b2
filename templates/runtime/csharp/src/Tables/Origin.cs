using System.Globalization;
using System.Linq;

namespace Goitin.Runtime.Tables;

/// <summary>A source and the place in it.</summary>
/// <param name="Source">The document or system.</param>
/// <param name="Place">The place; empty: none.</param>
public sealed record Citation(PacketSource Source, string Place)
{
    /// <summary>A source without a place.</summary>
    /// <param name="source">The document or system.</param>
    public static implicit operator Citation(PacketSource source) => new(source, "");
}

/// <summary>Where a statement comes from and how sure it is.</summary>
/// <param name="confidence">A official, B two implementations or more, C one, D our reading.</param>
/// <param name="citations">The sources.</param>
public sealed class Origin(char confidence, params Citation[] citations)
{
    /// <summary>Stands until the record's own origin is put in its place.</summary>
    internal static readonly Origin OfRecord = new('D');

    /// <summary>The same for people; <paramref name="row"/>: of the table, 0: none.</summary>
    internal FindingSource Of(int row = 0) => new(
        string.Join("; ", citations.Select(one => Said(one.Source.Vi, one.Place))),
        string.Join("; ", citations.Select(one => Said(one.Source.En, one.Place))),
        row == 0 ? null : row.ToString(CultureInfo.InvariantCulture),
        confidence.ToString());

    private static string Said(string source, string place) => place.Length == 0 ? source : source + ", " + place;
}
