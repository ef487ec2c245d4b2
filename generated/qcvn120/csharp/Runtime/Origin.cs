using System.Globalization;
using System.Linq;

namespace Qcvn120.Runtime;

/// <summary>Văn bản hay hệ thống mà đặc tả dựa vào. / A document or a system that the specification relies on.</summary>
/// <param name="Vi">Tên tiếng Việt. / Name in Vietnamese.</param>
/// <param name="En">Tên tiếng Anh. / Name in English.</param>
public sealed record Source(string Vi, string En)
{
    internal Citation At(string place) => new(this, place);
}

/// <summary>A source and the place in it, which may be empty.</summary>
internal sealed record Citation(Source Source, string Place)
{
    public static implicit operator Citation(Source source) => source.At("");
}

/// <summary>Where a statement comes from and how sure it is: A official, B two implementations or more, C one, D our reading.</summary>
internal sealed class Origin(char confidence, params Citation[] citations)
{
    /// <summary>Stands until the record's own origin is put in its place.</summary>
    public static readonly Origin OfRecord = new('D');

    /// <summary>The same for people; <paramref name="row"/>: of the table, 0: none.</summary>
    public FindingSource Of(int row = 0) => new(
        string.Join("; ", citations.Select(one => Said(one.Source.Vi, one.Place))),
        string.Join("; ", citations.Select(one => Said(one.Source.En, one.Place))),
        row == 0 ? null : row.ToString(CultureInfo.InvariantCulture),
        confidence.ToString());

    private static string Said(string source, string place) => place.Length == 0 ? source : source + ", " + place;
}
