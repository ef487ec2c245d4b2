using System.Collections.Generic;
using System.Linq;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>Finds the service of a message that the caller did not name, or says which it may be.</summary>
/// <param name="regulation">Whose services.</param>
/// <param name="members">The keys of the message.</param>
/// <param name="kind">Request or response; null where nobody knows, as of a list at the top.</param>
/// <param name="among">Which of them it can be; null: any.</param>
internal sealed class ServiceFinder(PacketRegulation regulation, MessageMembers members, MessageKind? kind, IReadOnlyList<PacketService>? among = null)
{
    private readonly Dictionary<int, MessageMembers> _objects = [];
    private readonly IReadOnlyList<PacketService> _services = among ?? regulation.Services;

    private MessageKind Known => kind ?? MessageKind.Request;

    /// <summary>The service of a request; null: there is not exactly one, and it has been reported.</summary>
    public PacketService? Find(ref Judge judge)
    {
        int name = regulation.Keys.Find(Part.Service, members);
        if (name < 0 || !members.IsFilled(name))
        {
            PacketService? login = Only(_services.Where(service => !service.IsNamed && members.Fill(service.Request.Rows)));
            return login ?? Refuse(ref judge, "required service", _services);
        }

        if (judge.Tree[name].Type != JsonType.Text)
        {
            Report(ref judge, FindingRules.Type, Sentence.Type(Word.Form("text", "text"), judge.Tree[name].Type));
            return null;
        }

        string wire = judge.Tree.Text(name);
        PacketService[] named = _services.Where(service => service.Wire == wire).ToArray();
        if (named.Length == 0 && regulation.Services.Any(service => service.Wire == wire))
        {
            Report(ref judge, FindingRules.Code, Sentence.Root("code other", ("wire", wire), ("expected", string.Join(", ", _services.Select(Name)))));
            return null;
        }

        PacketService? found = named.Length == 1 ? named[0] : Only(named.Where(HasParameters));
        return found ?? (named.Length == 0
            ? Refuse(ref judge, "code service", _services, Nearness.Name(wire, _services.Select(one => one.Wire).OfType<string>()))
            : Refuse(ref judge, "code ambiguous", named));
    }

    /// <summary>Reports that the message does not say its service.</summary>
    public void Miss(ref Judge judge) => Refuse(ref judge, "required service", regulation.Services.Where(one => one.Response != one.Bare).ToArray());

    /// <summary>Reports that nothing says what the items of a list at the top are.</summary>
    public void MissList(ref Judge judge)
    {
        List<PacketService> candidates = [];
        foreach (PacketService service in regulation.Services)
        {
            foreach (MessageKind each in Kinds(kind))
            {
                if (service.PayloadList(each) is { } row && IsFilledList(in judge.Tree, 0, row.Kind.Records!))
                {
                    candidates.Add(service);
                    break;
                }
            }
        }

        Report(ref judge, "required service", candidates);
    }

    /// <summary>What a list may belong to: what the caller says, else a request before a response.</summary>
    public static MessageKind[] Kinds(MessageKind? kind) => kind is { } known ? [known] : [MessageKind.Request, MessageKind.Response];

    private PacketService? Refuse(ref Judge judge, string key, IReadOnlyList<PacketService> services, string? meant = null)
    {
        List<PacketService> candidates = [];
        foreach (PacketService service in services)
        {
            if (HasParameters(service) && HasPayload(in judge.Tree, service.Payload(Known)))
            {
                candidates.Add(service);
            }
        }

        Report(ref judge, key, candidates, meant);
        return null;
    }

    // The one that is meant comes first, the others in the specification's order.
    private void Report(ref Judge judge, string key, List<PacketService> candidates, string? meant = null)
    {
        List<(string, Word)> words = [];
        if (meant is not null)
        {
            words.Add(("near", meant));
        }

        if (candidates.Count > 0)
        {
            IEnumerable<PacketService> ordered = meant is null ? candidates : candidates.OrderBy(one => one.Wire != meant);
            words.Add(("candidates", string.Join(", ", ordered.Select(Name))));
        }

        Report(ref judge, key.Split(' ')[0], Sentence.Root(key, words.ToArray()));
    }

    private string Name(PacketService service)
    {
        bool isShared = service.Wire is not null && regulation.Services.Count(one => one.Wire == service.Wire) > 1;
        return service.Wire is null ? service.Id : service.Wire + (isShared ? " (" + service.Id + ")" : "");
    }

    private void Report(ref Judge judge, string rule, Sentence sentence)
    {
        judge.Enter(regulation.Keys.Service);
        judge.Report(rule, FindingSeverity.Error, sentence, refuses: true);
        judge.Leave();
    }

    private static PacketService? Only(IEnumerable<PacketService> services)
    {
        PacketService[] found = services.Take(2).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    private bool HasParameters(PacketService service) =>
        members.Fill(service.Of(Known).Rows.Where(row => row.Role == Part.Parameter));

    private bool HasPayload(in JsonTree tree, Row? row)
    {
        int node = row is null ? -1 : members.Find(row);
        if (row is null || node < 0 || tree[node].Type == JsonType.Null)
        {
            return row is null || !row.IsNeeded;
        }

        if (row.Kind.Records is not { } table)
        {
            return true;
        }

        if (row.Kind is not IListKind)
        {
            return IsFilled(in tree, node, table);
        }

        return tree[node].Type == JsonType.List ? IsFilledList(in tree, node, table) : members.Tolerant && IsFilled(in tree, node, table);
    }

    private bool IsFilledList(in JsonTree tree, int node, RecordType table) =>
        tree[node].Next == node + 1 || IsFilled(in tree, node + 1, table);

    /// <summary>Whether a value is an object with all that a record needs.</summary>
    private bool IsFilled(in JsonTree tree, int node, RecordType table)
    {
        if (!_objects.TryGetValue(node, out MessageMembers? found))
        {
            _objects[node] = found = members.Of(in tree, node);
        }

        return tree[node].Type == JsonType.Object && found.Fill(table.Rows);
    }
}
