using System.Linq;
using Goitin.Runtime.Contract;

namespace Goitin.Runtime.Tables;

/// <summary>A key that plays a part in some message of the specification, and others that tolerant reading takes for it.</summary>
internal sealed record MessageKey(Part Part, string Wire, string[] Aliases);

/// <summary>The keys that tell messages apart, each part's in the specification's order.</summary>
internal sealed class MessageKeys
{
    private readonly MessageKey[] _keys;

    /// <summary>The keys.</summary>
    /// <param name="byRole">The same, as the contract has them.</param>
    public MessageKeys(ContractEntry byRole)
    {
        _keys = byRole.Keys.SelectMany(role => byRole.Entries(role).Select(key => new MessageKey(Row.PartOf(byRole, role), key.Text("wire"), key.Texts("aliases")))).ToArray();
        Service = _keys.FirstOrDefault(key => key.Part == Part.Service)?.Wire ?? "service";
    }

    /// <summary>The pointer to the name of the service: its first key in the specification.</summary>
    public string Service { get; }

    public bool IsThere(Part part, MessageMembers members) => Find(part, members) >= 0;

    /// <summary>The node of the value of a part's first key that is there; -1: none.</summary>
    public int Find(Part part, MessageMembers members) =>
        _keys.Where(key => key.Part == part)
            .Select(key => members.Find(key.Wire, key.Aliases))
            .FirstOrDefault(node => node >= 0, -1);

    /// <summary>Whether a key, as met, is one of a part.</summary>
    public bool Has(Part part, string key) =>
        _keys.Any(one => one.Part == part && (one.Wire == key || one.Aliases.Contains(key)));
}
