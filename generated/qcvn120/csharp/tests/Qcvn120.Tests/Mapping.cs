namespace Qcvn120.Tests;

using global::System;
using global::System.Collections.Generic;
using global::System.Linq;
using global::System.Reflection;
using global::System.Text;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;
using global::Goitin.Runtime;

/// <summary>System.Text.Json and every public type, by each static type under which a program may hold it: the same bytes, or a loud refusal.</summary>
internal static class Mapping
{
    /// <summary>Where a value of someone else's type holds one of ours.</summary>
    private sealed record Holder<T>(T Held);

    /// <summary>A record, under its own type and those that do not say which it is.</summary>
    public static void OfRecord<T>(T value, Report report)
        where T : Packet<T>
    {
        string json = Encoding.UTF8.GetString(value.ToJson());
        Writes(value, json, report);
        Writes<IPacket>(value, json, report);
        Writes<Packet<T>>(value, json, report);
        Writes<object>(value, json, report);
        Reads(value, json, report);
        Refuses<IPacket>(json, report);
        Refuses<Packet<T>>(json, report);
        Reading<T> reading = Packet<T>.Read(value.ToJson());
        string read = "{\"value\":" + json + ",\"valid\":true,\"truncated\":false,\"findings\":" + JsonSerializer.Serialize(reading.Findings) + "}";
        Writes(reading, read, report);
        Writes<object>(reading, read, report);
        Refuses<Reading<T>>(read, report);
        ListReading<T> list = Packet<T>.ReadList(Encoding.UTF8.GetBytes("[" + json + "]"));
        report.Check(typeof(T).Name + ": a list of readings is written", JsonSerializer.Serialize(list).StartsWith("{\"items\":[{\"value\":" + json, StringComparison.Ordinal));
        Refuses<ListReading<T>>("{}", report);
    }

    /// <summary>A type of codes: every code as value and as key of a dictionary.</summary>
    public static void OfCode<T>(Report report)
        where T : struct, ICode<T>
    {
        foreach (T code in ((IEnumerable<T>)typeof(T).GetProperty("Known")!.GetValue(null)!).Append(T.Parse("~lạ", null)))
        {
            string json = JsonSerializer.Serialize(code.Code);
            Writes(code, json, report);
            Writes<T?>(code, json, report);
            Writes<object>(code, json, report);
            Reads(code, json, report);
            Reads<T?>(code, json, report);
            string map = JsonSerializer.Serialize(new Dictionary<T, int> { [code] = 1 });
            report.Check(typeof(T).Name + " is a key", map == "{" + json + ":1}" && JsonSerializer.Deserialize<Dictionary<T, int>>(map)!.ContainsKey(code));
        }
    }

    /// <summary>What source generation asks of a converter: that it can be named and made from outside.</summary>
    public static void OfConverters(Report report)
    {
        foreach (Type type in typeof(Qcvn120Messages).Assembly.GetExportedTypes())
        {
            Type? converter = type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType;
            bool canBeMade = converter is null || (converter.IsVisible && converter.GetConstructor([]) is not null);
            report.Check(type.Name + " has a converter that source generation can make", canBeMade);
        }
    }

    private static void Writes<T>(T value, string json, Report report)
    {
        string what = typeof(T).Name + " of " + value!.GetType().Name + " is written as it is";
        report.Check(what, JsonSerializer.Serialize(value) == json && Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(value)) == json);
        report.Check(what + " in a list", JsonSerializer.Serialize(new List<T> { value }) == "[" + json + "]");
        report.Check(what + " in a dictionary", JsonSerializer.Serialize(new Dictionary<string, T> { ["k"] = value }) == "{\"k\":" + json + "}");
        report.Check(what + " in a type of others", JsonSerializer.Serialize(new Holder<T>(value)) == "{\"Held\":" + json + "}");
        report.Check(what + " in an anonymous type", JsonSerializer.Serialize(new { Held = value }) == "{\"Held\":" + json + "}");
    }

    private static void Reads<T>(T value, string json, Report report)
    {
        string what = typeof(T).Name + " is read";
        report.Check(what, Equals(value, JsonSerializer.Deserialize<T>(json)));
        report.Check(what + " in a list", Equals(value, JsonSerializer.Deserialize<List<T>>("[" + json + "]")![0]));
        report.Check(what + " in a dictionary", Equals(value, JsonSerializer.Deserialize<Dictionary<string, T>>("{\"k\":" + json + "}")!["k"]));
        report.Check(what + " in a type of others", Equals(value, JsonSerializer.Deserialize<Holder<T>>("{\"Held\":" + json + "}")!.Held));
    }

    private static void Refuses<T>(string json, Report report)
    {
        report.Check(typeof(T).Name + " is not read", IsThrown<NotSupportedException>(() => JsonSerializer.Deserialize<T>(json)));
        report.Check(typeof(T).Name + " is not read in a list", IsThrown<NotSupportedException>(() => JsonSerializer.Deserialize<T[]>("[" + json + "]")));
    }

    private static bool IsThrown<TException>(Action action)
        where TException : Exception
    {
        try
        {
            action();
            return false;
        }
        catch (TException)
        {
            return true;
        }
    }
}
