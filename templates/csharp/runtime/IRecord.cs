using System;
using System.Text.Json.Serialization;

namespace Goitin.Runtime;

/// <summary>Điều bản ghi cho bộ đọc và bộ ghi. / What a record gives to the reader and the writer.</summary>
/// <remarks>Its table, and its values in the order of that table; all of it is the runtime's business.</remarks>
/// <typeparam name="TSelf">Chính kiểu bản ghi. / The record itself.</typeparam>
[JsonConverter(typeof(PacketConverter))]
public interface IRecord<TSelf> : IPacket
    where TSelf : class, IRecord<TSelf>
{
    internal static abstract RecordType<TSelf> Table { get; }

    internal static abstract TSelf Make(Values values);

    internal object?[] ToValues();
}

/// <summary>The values of one record that has been read, in the order of its table.</summary>
internal readonly ref struct Values(ReadOnlySpan<Judge.Slot> slots, UnknownMembers unknown)
{
    private readonly ReadOnlySpan<Judge.Slot> _slots = slots;

    public UnknownMembers Unknown => unknown;

    /// <summary>The value of a row; its type's default where there is none.</summary>
    public T Get<T>(int row) => _slots[row].Value is T value ? value : default!;
}
