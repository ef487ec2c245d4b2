using System;
using System.Linq;

namespace Goitin.Runtime.Tables;

/// <summary>The table of a class that the messages of an envelope share: finds out which of them it is, and leaves the rest to its table.</summary>
/// <remarks>A request says its service. Responses with the same payload are the same in all their fields, so the first stands for all.</remarks>
/// <typeparam name="T">The class.</typeparam>
/// <param name="envelope">The id of the envelope in the specification.</param>
/// <param name="regulation">Whose envelope it is.</param>
internal sealed class EnvelopeType<T>(string envelope, PacketRegulation regulation) : RecordType<T>(envelope, regulation)
    where T : Packet<T>
{
    private readonly string _envelope = envelope;
    private RecordType<T>[]? _messages;
    private PacketService[]? _callers;

    internal override string Id => First.Id;

    internal override Row[] Rows => First.Rows;

    internal override string[] Lists => First.Lists;

    private RecordType<T> First => (_messages ??= Regulation.MessagesOf(_envelope).OfType<RecordType<T>>().ToArray()).FirstOrDefault()
        ?? throw new InvalidOperationException($"{typeof(T)}: không dịch vụ nào của {Regulation.Id} có thông điệp kiểu này. / No service of {Regulation.Id} has messages of this type.");

    // The services whose request it may be; none of a response.
    private PacketService[] Callers => _callers ??= Regulation.Services.Where(one => one.Request is RecordType<T>).ToArray();

    internal override int KeyOfOther(in JsonTree tree, int node, bool tolerant) => First.KeyOfOther(in tree, node, tolerant);

    internal override T? Read(ref Judge judge, int node) => Table(ref judge, node)?.Read(ref judge, node);

    internal override void Write(JsonOutput output, T record) => (record.BoundTable ?? First).Write(output, record);

    internal override string Shown(T record) => (record.BoundTable ?? First).Shown(record);

    internal override string? Unwritable(T record) => (record.BoundTable ?? First).Unwritable(record);

    internal override string? PlainOf(ref Judge judge, int node, string wire) => First.PlainOf(ref judge, node, wire);

    internal override int RowOf(string wire) => First.RowOf(wire);

    internal override int ValueOf(ref Judge judge, int node, int row) => First.ValueOf(ref judge, node, row);

    // The only one says best itself what is wrong with the name of the service, except where no validator follows.
    private RecordType<T>? Table(ref Judge judge, int node)
    {
        if (Callers.Length == 0 || (Callers.Length == 1 && !judge.RefusesOnly))
        {
            return First;
        }

        MessageMembers members = new(in judge.Tree, node, judge.Tolerant);
        return new ServiceFinder(Regulation, members, MessageKind.Request, Callers).Find(ref judge)?.Request as RecordType<T>;
    }
}
