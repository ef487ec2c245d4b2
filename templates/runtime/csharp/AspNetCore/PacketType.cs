using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Goitin.Runtime.AspNetCore;

/// <summary>What a body or a form was read as: a value, or none, and the findings.</summary>
internal sealed record Read(object? Value, IReadOnlyList<Finding> Findings);

/// <summary>Reads a record, or a list of records, whose type is known only while the program runs.</summary>
internal abstract class PacketType
{
    private static readonly ConcurrentDictionary<Type, PacketType?> Known = new();

    /// <summary>How a type is read; null: it is neither a record nor a list of records.</summary>
    public static PacketType? Of(Type type) => Known.GetOrAdd(type, static asked => Made(asked));

    /// <summary>Reads a body.</summary>
    public abstract Read Body(byte[] utf8, ReadOptions options);

    /// <summary>Reads the fields of a form.</summary>
    public abstract Read Form(IEnumerable<KeyValuePair<string, string?>> fields, ReadOptions options);

    private static PacketType? Made(Type type)
    {
        if (IsRecord(type))
        {
            return Make(typeof(OneOf<>), type);
        }

        Type? item = type.IsArray ? type.GetElementType() : type.IsGenericType ? type.GetGenericArguments()[0] : null;
        return item is not null && IsRecord(item) && type.IsAssignableFrom(type.IsArray ? type : typeof(List<>).MakeGenericType(item))
            ? Make(typeof(ManyOf<>), item, type.IsArray)
            : null;
    }

    private static bool IsRecord(Type type) => typeof(IPacket).IsAssignableFrom(type) && type.IsSealed;

    private static PacketType Make(Type kind, Type record, params object[] given) =>
        (PacketType)Activator.CreateInstance(kind.MakeGenericType(record), BindingFlags.Instance | BindingFlags.Public, null, given, null)!;

    private sealed class OneOf<T> : PacketType
        where T : Packet<T>
    {
        public override Read Body(byte[] utf8, ReadOptions options) => Of(Packet<T>.Read(utf8, options));

        public override Read Form(IEnumerable<KeyValuePair<string, string?>> fields, ReadOptions options) => Of(Packet<T>.ReadForm(fields, options));

        private static Read Of(Reading<T> reading) => new(reading.Value, reading.Findings);
    }

    private sealed class ManyOf<T>(bool asArray) : PacketType
        where T : Packet<T>
    {
        public override Read Body(byte[] utf8, ReadOptions options)
        {
            ListReading<T> reading = Packet<T>.ReadList(utf8, options);
            object? value = !reading.IsValid ? null : asArray ? reading.Values.ToArray() : reading.Values.ToList();
            return new(value, reading.Findings);
        }

        public override Read Form(IEnumerable<KeyValuePair<string, string?>> fields, ReadOptions options) =>
            throw new NotSupportedException("Biểu mẫu không mang được danh sách. / A form cannot contain a list.");
    }
}
