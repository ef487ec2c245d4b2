using System.Globalization;
using System.Linq;
using Goitin.Runtime.Contract;

namespace Goitin.Runtime.Tables;

/// <summary>A source and the place in it.</summary>
internal sealed record Citation(string Id, PacketSource Source, string Place)
{
    /// <summary>As a specification writes it.</summary>
    internal string ById => Place.Length == 0 ? Id : Id + " " + Place;
}

/// <summary>Where a statement comes from and how sure it is.</summary>
/// <param name="confidence">A official, B two implementations or more, C one, D our reading.</param>
/// <param name="citations">The sources.</param>
internal sealed class Origin(string confidence, Citation[] citations)
{
    private readonly string _confidence = confidence;
    private readonly Citation[] _citations = citations;

    /// <summary>The origin of an entry of the contract; what it does not say is as of what it stands on.</summary>
    internal static Origin Of(ContractEntry stated, Origin? above, PacketRegulation regulation) => new(
        stated.TextOrNull("confidence") ?? above?._confidence ?? throw stated.Fault("confidence"),
        stated.Has("source") || above is null ? stated.Texts("source").Select(regulation.Cited).ToArray() : above._citations);

    /// <summary>Whether another one cites the same.</summary>
    internal bool CitesAs(Origin other) => _citations == other._citations;

    /// <summary>The same for people; <paramref name="row"/>: of the table, 0: none.</summary>
    internal FindingSource Of(int row = 0) => new(
        string.Join("; ", _citations.Select(one => Said(one.Source.Vi, one.Place))),
        string.Join("; ", _citations.Select(one => Said(one.Source.En, one.Place))),
        row == 0 ? null : row.ToString(CultureInfo.InvariantCulture),
        _confidence,
        string.Join("; ", _citations.Select(one => one.ById)));

    private static string Said(string source, string place) => place.Length == 0 ? source : source + ", " + place;
}
