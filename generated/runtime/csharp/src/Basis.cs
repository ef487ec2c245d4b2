using System.Collections.Generic;
using System.Linq;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>What readings of a record rest on: the lists they are judged by, and those that nobody gave.</summary>
internal sealed class Basis
{
    /// <summary>That of readings which ask no list.</summary>
    public static readonly Basis None = new([], []);

    private Basis(UsedList[] used, string[] notJudged)
    {
        Used = ValueList<UsedList>.Own(used);
        NotJudged = ValueList<string>.Own(notJudged);
    }

    public IReadOnlyList<UsedList> Used { get; }

    public IReadOnlyList<string> NotJudged { get; }

    /// <summary>With these lists at hand.</summary>
    public static Basis Of(RecordType table, Catalogs? catalogs)
    {
        if (table.Lists.Length == 0)
        {
            return None;
        }

        (string Table, string? Version)[] lists = table.Lists.Select(id => (id, VersionOf(id, table.Regulation, catalogs))).ToArray();
        return new Basis(
            lists.Where(one => one.Version is not null).Select(one => new UsedList(one.Table, one.Version!)).ToArray(),
            lists.Where(one => one.Version is null).Select(one => one.Table).ToArray());
    }

    private static string? VersionOf(string id, PacketRegulation regulation, Catalogs? catalogs) =>
        catalogs?.Find(id) is { } given ? given.Version : regulation.ListVersion(id);
}
