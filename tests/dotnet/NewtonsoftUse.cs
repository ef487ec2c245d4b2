// Newtonsoft.Json and every public type of the runtime and the SDK: right through the adapter, loud without it. One line a broken promise, none when all is well.
// usage: NewtonsoftUse CASES

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Goitin.Runtime;
using Goitin.Runtime.NewtonsoftJson;
using Goitin.Runtime.Tests;
using Qcvn120;
using Qcvn120.Tests;
using Stj = System.Text.Json.JsonSerializer;

internal static class NewtonsoftUse
{
    private static readonly JsonSerializerSettings Adapted = new() { Converters = { new PacketJsonConverter() } };

    private sealed record Holder<T>(T Held);

    private static int Main(string[] args)
    {
        int records = 0;
        using JsonDocument cases = JsonDocument.Parse(File.ReadAllBytes(args[0]));
        foreach (JsonElement given in cases.RootElement.EnumerateArray())
        {
            Call(nameof(OfRecord), Named.Record(given.GetProperty("record").GetString()!), Example.Of(given.GetProperty("example")).Json);
            records++;
        }

        foreach (Type code in typeof(HoSo).Assembly.GetExportedTypes().Where(type => type.GetInterfaces().Any(one => one.Name == "ICode`1")))
        {
            Call(nameof(OfCode), code);
        }

        foreach (object sample in Samples.Values())
        {
            Call(nameof(OfOther), sample.GetType(), sample);
        }

        foreach (PacketTerm term in Samples.Terms())
        {
            Check(term + " is written by its name", JsonConvert.SerializeObject(term, Adapted) == "\"" + term.Id + "\"");
            IsLoud<NotSupportedException>(term + " is not read", () => JsonConvert.DeserializeObject("\"" + term.Id + "\"", term.GetType(), Adapted));
            IsLoud<NotSupportedException>(term + " without adapter", () => JsonConvert.SerializeObject(term));
        }

        Loses();
        return records > 50 ? 0 : 1;
    }

    private static void OfRecord<T>(byte[] json)
        where T : Packet<T>
    {
        T value = Packet<T>.Read(json).OrThrow();
        string text = Encoding.UTF8.GetString(value.ToJson());
        Writes(value, text);
        Writes<IPacket>(value, text);
        Writes<Packet<T>>(value, text);
        Writes<object>(value, text);
        if (HasFraction(Stj.Deserialize<JsonElement>(text)))
        {
            IsLoud<JsonSerializationException>(typeof(T).Name + " has a number with a fraction", () => JsonConvert.DeserializeObject<T>(text, Adapted));
        }
        else
        {
            Reads(value, text);
        }

        IsLoud<NotSupportedException>("reading an interface", () => JsonConvert.DeserializeObject<IPacket>("{}", Adapted));
        IsLoud<NotSupportedException>(typeof(T).Name + " without adapter", () => JsonConvert.SerializeObject(value));
        IsLoud<NotSupportedException>(typeof(T).Name + " as IPacket without adapter", () => JsonConvert.SerializeObject(new List<IPacket> { value }));
        IsLoud<NotSupportedException>(typeof(T).Name + " as a tree without adapter", () => JObject.FromObject(value));
        IsLoud<Exception>(typeof(T).Name + " is not read without adapter", () => JsonConvert.DeserializeObject<T>(text));
        Reading<T> reading = Packet<T>.Read(json);
        Check("a reading", JsonConvert.SerializeObject(reading, Adapted) == Stj.Serialize(reading));
        IsLoud<NotSupportedException>("a reading without adapter", () => JsonConvert.SerializeObject(reading));
        IsLoud<NotSupportedException>("a list without adapter", () => JsonConvert.SerializeObject(Packet<T>.ReadList("[]"u8)));
    }

    private static void OfCode<T>()
        where T : struct, ICode<T>
    {
        foreach (T code in (IEnumerable<T>)typeof(T).GetProperty("Known")!.GetValue(null)!)
        {
            string text = JsonConvert.SerializeObject(code.Code);
            foreach (JsonSerializerSettings? settings in new[] { Adapted, null })
            {
                Check(typeof(T).Name + " is written", JsonConvert.SerializeObject(code, settings) == text && JsonConvert.SerializeObject(new Holder<T?>(code), settings) == "{\"Held\":" + text + "}");
                Check(typeof(T).Name + " is read", code.Equals(JsonConvert.DeserializeObject<T>(text, settings)) && code.Equals(JsonConvert.DeserializeObject<Holder<T>>("{\"Held\":" + text + "}", settings)!.Held));
                string map = JsonConvert.SerializeObject(new Dictionary<T, int> { [code] = 1 }, settings);
                Check(typeof(T).Name + " is a key", map == "{" + text + ":1}" && JsonConvert.DeserializeObject<Dictionary<T, int>>(map, settings)!.ContainsKey(code));
            }
        }
    }

    private static void OfOther<T>(T value)
        where T : notnull
    {
        string text = Stj.Serialize(value);
        Writes(value, text);
        Writes<object>(value, text);
        Check(typeof(T).Name + " comes back", value is RawJson or UnknownMembers || Stj.Serialize(JsonConvert.DeserializeObject<T>(text, Adapted)) == text);
        bool isHarmless = value is FindingLabel or FindingSource or PacketSource or ReadOptions || typeof(T).IsEnum;
        try
        {
            string alone = JsonConvert.SerializeObject(value);
            Check(typeof(T).Name + " without adapter: " + alone, isHarmless || alone == text);
        }
        catch (Exception loud)
        {
            Check(typeof(T).Name + " says what to do: " + loud, loud.ToString().Contains(nameof(PacketJsonConverter), StringComparison.Ordinal));
        }
    }

    // What the reader before us has lost is refused, and no exception shows a value.
    private static void Loses()
    {
        const string Json = "{\"x\":[12345678901234567890123456789012345678901234567890,\"2024-03-12T08:15:02Z\",true,null,{}]}";
        Check("digits stay", Encoding.UTF8.GetString(JsonConvert.DeserializeObject<BuocThucHien>(Json, Adapted)!.ToJson()) == Json);
        IsLoud<JsonSerializationException>("a date", () => JObject.Parse(Json).ToObject<BuocThucHien>(Newtonsoft.Json.JsonSerializer.Create(Adapted)));
        foreach (string number in new[] { "1.50", "1e400", "1e2", "NaN", "\"\\ud800\"" })
        {
            IsLoud<JsonSerializationException>(number, () => JsonConvert.DeserializeObject<BuocThucHien>("{\"x\":" + number + "}", Adapted));
        }

        IsLoud<JsonSerializationException>("a repeated key", () => JsonConvert.DeserializeObject<BuocThucHien>("{\"x\":1,\"x\":2}", Adapted));
        Check("all is said", Thrown(() => JsonConvert.DeserializeObject<HoSo>("{\"NgayTiepNhan\":\"bi-mat\"}", Adapted))?.InnerException is InvalidPacketException { Findings.Count: > 1 });
    }

    private static bool HasFraction(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => json.GetRawText().AsSpan().IndexOfAny(".eE") >= 0,
        JsonValueKind.Array => json.EnumerateArray().Any(HasFraction),
        JsonValueKind.Object => json.EnumerateObject().Any(member => HasFraction(member.Value)),
        _ => false,
    };

    private static void Writes<T>(T value, string text)
    {
        string what = typeof(T).Name + " of " + value!.GetType().Name + ": ";
        Check(what + JsonConvert.SerializeObject(value, typeof(T), Adapted), JsonConvert.SerializeObject(value, typeof(T), Adapted) == text);
        Check(what + "list", JsonConvert.SerializeObject(new List<T> { value }, Adapted) == "[" + text + "]");
        Check(what + "dictionary", JsonConvert.SerializeObject(new Dictionary<string, T> { ["k"] = value }, Adapted) == "{\"k\":" + text + "}");
        Check(what + "type of others", JsonConvert.SerializeObject(new Holder<T>(value), Adapted) == "{\"Held\":" + text + "}");
        Check(what + "anonymous", JsonConvert.SerializeObject(new { Held = value }, Adapted) == "{\"Held\":" + text + "}");
    }

    private static void Reads<T>(T value, string text)
    {
        Check(typeof(T).Name + " is read", Equals(value, JsonConvert.DeserializeObject<T>(text, Adapted)));
        Check(typeof(T).Name + " is read in a list", Equals(value, JsonConvert.DeserializeObject<List<T>>("[" + text + "]", Adapted)![0]));
        Check(typeof(T).Name + " is read in a type of others", Equals(value, JsonConvert.DeserializeObject<Holder<T>>("{\"Held\":" + text + "}", Adapted)!.Held));
    }

    private static void IsLoud<TException>(string what, Func<object?> action)
        where TException : Exception
    {
        Exception? thrown = Thrown(action);
        bool isMeant = thrown is TException || thrown?.InnerException is TException;
        Check(what + " is loud: " + thrown, isMeant && !thrown!.ToString().Contains("1e400", StringComparison.Ordinal));
    }

    private static Exception? Thrown(Func<object?> action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception thrown)
        {
            return thrown;
        }
    }

    private static void Call(string method, Type type, params object[] given) =>
        typeof(NewtonsoftUse).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, given, null);

    private static void Check(string what, bool holds)
    {
        if (!holds)
        {
            Console.WriteLine(what);
        }
    }
}
