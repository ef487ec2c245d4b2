using System.Globalization;
using System.Linq;

namespace Example.QuanTrac.Runtime;

/// <summary>A document or an implementation that statements come from.</summary>
internal sealed record Source(string Vi, string En)
{
    public static implicit operator Citation(Source source) => source.At("");

    public Citation At(string place) => new(this, place);
}

/// <summary>A source and the place in it, which may be empty.</summary>
internal sealed record Citation(Source Source, string Place);

/// <summary>Where a statement comes from and how sure it is: A official, B two implementations or more, C one, D our reading.</summary>
internal sealed class Origin(char confidence, params Citation[] citations)
{
    /// <summary>Stands until the record's own origin is put in its place.</summary>
    public static readonly Origin OfRecord = new('D');

    public string Vi(int row = 0) =>
        "Nguồn: " + string.Join("; ", citations.Select(one => Said(one.Source.Vi, one.Place))) + Row(", dòng ", row) + " (" + confidence + ").";

    public string En(int row = 0) =>
        "Source: " + string.Join("; ", citations.Select(one => Said(one.Source.En, one.Place))) + Row(", row ", row) + " (" + confidence + ").";

    private static string Said(string source, string place) => place.Length == 0 ? source : source + ", " + place;

    private static string Row(string word, int row) => row == 0 ? "" : word + row.ToString(CultureInfo.InvariantCulture);
}
