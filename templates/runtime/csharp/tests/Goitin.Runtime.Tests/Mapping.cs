using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Goitin.Runtime.Tests;

/// <summary>System.Text.Json and every public type, by each static type under which a program may hold it: the same bytes, or a loud refusal.</summary>
internal static class Mapping
{
    private const string Message = "{\"service\":\"SendNotes\",\"data\":[{\"id\":\"a\"}]}";

    /// <summary>Where a value of someone else's type holds one of ours.</summary>
    private sealed record Holder<T>(T Held);

    public static void Run(Report report)
    {
        foreach (object sample in Samples.Values())
        {
            Call(nameof(OfValue), sample, report);
        }

        foreach (PacketTerm term in Samples.Terms())
        {
            Call(nameof(OfTerm), term, report);
        }

        HashSet<Type> tried = [.. Samples.Values().Select(sample => sample.GetType()), .. Samples.Terms().Select(term => term.GetType()), typeof(MessageReading)];
        foreach (Type type in typeof(IPacket).Assembly.GetExportedTypes())
        {
            report.Check(type.Name + " is tried", !IsValue(type) || tried.Contains(type));
            Type? converter = type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType;
            bool canBeMade = converter is null || (converter.IsVisible && converter.GetConstructor([]) is not null);
            report.Check(type.Name + " has a converter that source generation can make", canBeMade);
        }

        OfReadings(report);
        report.Check("default(YearMonth) is refused", IsThrown<JsonException>(() => JsonSerializer.Serialize(default(YearMonth))));
        report.Check("half a pair is refused", IsThrown<FormatException>(() => RawJson.Parse("\"a\ud800b\"")) && IsThrown<JsonException>(() => JsonSerializer.Deserialize<RawJson>("\"a\\ud800b\"")));
    }

    private static void OfReadings(Report report)
    {
        byte[] json = Encoding.UTF8.GetBytes(Message);
        MessageReading message = NoteMessages.Read(json);
        string start = "{\"service\":\"send\",\"kind\":\"request\",\"value\":" + Message + ",\"records\":[{\"value\":{\"id\":\"a\"},";
        report.Check("a message is written", JsonSerializer.Serialize(message).StartsWith(start, StringComparison.Ordinal));
        Writes<IPacket>(message.OrThrow(), Message, report);
        Refuses<MessageReading>("{}", report);
        Refuses<IPacket>("{}", report);
        Refuses<Packet<Note>>("{}", report);
        Refuses<Reading<Note>>("{}", report);
        Refuses<ListReading<Note>>("{}", report);
    }

    // The words of generated tables are no values, nor are a regulation, converters and attributes.
    private static bool IsValue(Type type) =>
        type.Namespace == typeof(IPacket).Namespace
        && !(type.IsAbstract || type.IsGenericTypeDefinition || IsTool(type));

    private static bool IsTool(Type type) =>
        Array.Exists([typeof(Attribute), typeof(JsonConverter), typeof(TypeConverter)], tool => tool.IsAssignableFrom(type));

    private static void Call(string method, object sample, Report report) =>
        typeof(Mapping).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(sample.GetType()).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [sample, report], null);

    private static void OfValue<T>(T value, Report report)
        where T : notnull
    {
        string json = JsonSerializer.Serialize(value);
        Writes(value, json, report);
        Writes<object>(value, json, report);
        T? back = JsonSerializer.Deserialize<T>(json);
        report.Check(typeof(T).Name + " comes back: " + json, back is not null && JsonSerializer.Serialize(back) == json && (back.Equals(value) || value is Exception));
        bool isWord = json.Trim('"').All(letter => char.IsAsciiLetterLower(letter) || letter == '_');
        report.Check(typeof(T).Name + " is a word", !typeof(T).IsEnum || isWord);
    }

    private static void OfTerm<T>(T term, Report report)
        where T : PacketTerm
    {
        string json = "\"" + term.Id + "\"";
        Writes(term, json, report);
        Writes<PacketTerm>(term, json, report);
        Writes<object>(term, json, report);
        Refuses<T>(json, report);
    }

    private static void Writes<T>(T value, string json, Report report)
    {
        string what = typeof(T).Name + " of " + value!.GetType().Name + " is written as it is";
        report.Check(what, JsonSerializer.Serialize(value) == json && Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(value)) == json);
        report.Check(what + " in a list", JsonSerializer.Serialize(new List<T> { value }) == "[" + json + "]");
        report.Check(what + " in a type of others", JsonSerializer.Serialize(new Holder<T>(value)) == "{\"Held\":" + json + "}");
    }

    private static void Refuses<T>(string json, Report report)
    {
        report.Check(typeof(T).Name + " is not read", IsThrown<NotSupportedException>(() => JsonSerializer.Deserialize<T>(json)));
        report.Check(typeof(T).Name + " is not read in a list", IsThrown<NotSupportedException>(() => JsonSerializer.Deserialize<T[]>("[" + json + "]")));
    }

    internal static bool IsThrown<TException>(Action action, Predicate<TException>? isAsked = null)
        where TException : Exception
    {
        try
        {
            action();
            return false;
        }
        catch (TException fault)
        {
            return isAsked?.Invoke(fault) ?? true;
        }
    }
}
