using System.Collections.Generic;
using System.Linq;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>
/// Reads one message: finds its direction and its service, then judges it by the record of both.
/// </summary>
/// <remarks>The numbers are those of the rules on messages in the specification language.</remarks>
/// <param name="regulation">Whose message it is.</param>
/// <param name="options">How to read, and what the caller knows of the message.</param>
/// <param name="isRest">Whether its payload list was read record by record before.</param>
internal sealed class MessageReader(PacketRegulation regulation, ReadOptions options, bool isRest)
{
    private PacketService? _service = options.Service;
    private MessageKind? _kind = options.Kind;

    public MessageReading Read(ref Judge judge)
    {
        RecordList<IPacket> records = new();
        judge.Records = records;
        judge.IsRest = isRest;
        IPacket? value = null;
        if (judge.Tree[0].Type == JsonType.Object)
        {
            value = Packet(ref judge);
        }
        else if (judge.Tree[0].Type == JsonType.List)
        {
            Items(ref judge);
        }
        else
        {
            judge.Report(FindingRules.Type, FindingSeverity.Error, Sentence.TypeOfMessage(judge.Tree[0].Type)); // 2
        }

        bool isValid = judge.Errors == 0;
        Basis basis = _service is null || _kind is not { } known ? Basis.None : _service.BasisOf(known, judge.Catalogs);
        return new(_service, _kind, records, new(isValid ? value : null, judge.Findings, isValid, judge.Truncated) { Basis = basis });
    }

    // 1
    private void Items(ref Judge judge)
    {
        MessageKind? kind = _service is null ? null : KindOfList(_service);
        RecordType? table = kind is { } known ? _service!.PayloadList(known)!.Kind.Records : null;
        if (judge.Tolerant && (table is not null || _service is null))
        {
            judge.Report(FindingRules.Form, FindingSeverity.Warning, Sentence.FormOfMessage());
        }
        else
        {
            judge.Report(FindingRules.Type, FindingSeverity.Error, Sentence.TypeOfMessage(judge.Tree[0].Type));
        }

        if (_service is null)
        {
            new ServiceFinder(regulation, new(in judge.Tree, 0, judge.Tolerant), _kind).MissList(ref judge);
        }
        else if (table is not null)
        {
            _kind = kind;
            Items(ref judge, table);
        }
    }

    private MessageKind? KindOfList(PacketService service)
    {
        foreach (MessageKind kind in ServiceFinder.Kinds(_kind))
        {
            if (service.PayloadList(kind) is not null)
            {
                return kind;
            }
        }

        return null;
    }

    private static void Items(ref Judge judge, RecordType table)
    {
        int count = 0;
        for (int node = 1; node < judge.Tree[0].Next; node = judge.Tree[node].Next)
        {
            judge.Enter(count++);
            judge.StartRecord();
            judge.EndRecord(judge.Records!, node, null, table, Packets.Record(ref judge, table, node));
            judge.Leave();
        }
    }

    private IPacket? Packet(ref Judge judge)
    {
        if (judge.Tolerant && options.Kind != MessageKind.Request && HasMessageOnly(in judge.Tree))
        {
            JsonTree inner = new(judge.Tree.Plain(2));
            try
            {
                if (JsonParser.TryParse(ref inner, options.MaxLevels, options.MaxItems) && inner[0].Type == JsonType.Object)
                {
                    return DoubleEncoded(ref judge, inner);
                }
            }
            finally
            {
                inner.Dispose();
            }
        }

        MessageMembers members = new(in judge.Tree, 0, judge.Tolerant);
        _kind = options.Kind ?? KindOf(members);
        return _kind == MessageKind.Request ? Request(ref judge, members) : Response(ref judge, members);
    }

    private bool HasMessageOnly(in JsonTree tree) =>
        tree[0].Next == 3 && tree[2].Type == JsonType.Text && regulation.Keys.Has(Part.Message, tree.Text(1));

    // 4
    private IPacket? DoubleEncoded(ref Judge judge, JsonTree inner)
    {
        JsonTree outer = judge.Tree;
        judge.Enter(outer.Text(1));
        judge.Report(FindingRules.Form, FindingSeverity.Warning, Sentence.EncodedTwice);
        judge.Tree = inner;
        _kind = MessageKind.Response;
        IPacket? value = Response(ref judge, new(in inner, 0, judge.Tolerant));
        judge.Tree = outer;
        judge.Leave();
        return value;
    }

    // 3
    private MessageKind KindOf(MessageMembers members)
    {
        MessageKeys keys = regulation.Keys;
        if (keys.IsThere(Part.Error, members))
        {
            return MessageKind.Response;
        }

        if (keys.IsThere(Part.Service, members) || (_service is not null && HasKeyOfRequest(_service, members)))
        {
            return MessageKind.Request;
        }

        bool answers = keys.IsThere(Part.Session, members) || keys.IsThere(Part.Message, members) || keys.IsThere(Part.Result, members);
        return answers ? MessageKind.Response : MessageKind.Request;
    }

    private static bool HasKeyOfRequest(PacketService service, MessageMembers members) =>
        service.Request.Rows
            .Where(row => Array.TrueForAll(service.Response.Rows, other => other.Wire != row.Wire))
            .Any(row => members.Find(row) >= 0);

    // 5
    private IPacket? Request(ref Judge judge, MessageMembers members)
    {
        _service ??= new ServiceFinder(regulation, members, _kind).Find(ref judge);
        return _service?.Request.ReadPacket(ref judge, 0);
    }

    // 6
    private IPacket? Response(ref Judge judge, MessageMembers members)
    {
        int result = ResultOf(members);
        bool isEmpty = result < 0 || !members.IsFilled(result) || IsEmpty(in judge.Tree, result);
        RecordType? table = _service is null || isEmpty ? Bare(members) : _service.Response;
        IPacket? value = table?.ReadPacket(ref judge, 0);
        if (_service is null && (!isEmpty || table is null))
        {
            new ServiceFinder(regulation, members, _kind).Miss(ref judge);
        }

        return value;
    }

    private int ResultOf(MessageMembers members)
    {
        if (_service is null)
        {
            return regulation.Keys.Find(Part.Result, members);
        }

        return _service.Payload(MessageKind.Response) is { } row ? members.Find(row) : -1;
    }

    private static bool IsEmpty(in JsonTree tree, int node) => tree[node].Type >= JsonType.List && tree[node].Next == node + 1;

    private RecordType? Bare(MessageMembers members)
    {
        bool hasSession = regulation.Keys.IsThere(Part.Session, members);
        PacketService? like = regulation.Services.FirstOrDefault(one => one.Bare.Playing(Part.Session) is not null == hasSession);
        return (_service ?? like ?? regulation.Services.FirstOrDefault())?.Bare;
    }
}
