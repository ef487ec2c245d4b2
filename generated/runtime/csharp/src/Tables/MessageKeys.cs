using System.Linq;

namespace Goitin.Runtime.Tables;

/// <summary>A key that plays a part in some message of the specification.</summary>
/// <param name="Part">The part.</param>
/// <param name="Wire">The key.</param>
/// <param name="Aliases">Other keys that tolerant reading takes for it.</param>
public sealed record MessageKey(Part Part, string Wire, params string[] Aliases);

/// <summary>The keys that tell messages apart, each part's in the specification's order.</summary>
internal sealed class MessageKeys(MessageKey[] keys)
{
    /// <summary>The pointer to the name of the service: its first key in the specification.</summary>
    public string Service { get; } = keys.FirstOrDefault(key => key.Part == Part.Service)?.Wire ?? "service";

    public bool IsThere(Part part, MessageMembers members) => Find(part, members) >= 0;

    /// <summary>The node of the value of a part's first key that is there; -1: none.</summary>
    public int Find(Part part, MessageMembers members) =>
        keys.Where(key => key.Part == part)
            .Select(key => members.Find(key.Wire, key.Aliases))
            .FirstOrDefault(node => node >= 0, -1);

    /// <summary>Whether a key, as met, is one of a part.</summary>
    public bool Has(Part part, string key) =>
        keys.Any(one => one.Part == part && (one.Wire == key || one.Aliases.Contains(key)));
}
