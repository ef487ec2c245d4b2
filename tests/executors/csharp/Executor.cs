using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.IO;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Executors;

/// <summary>Executor for the C# SDK: <c>Executor ASSEMBLY NAMESPACE PREFIX ASSEMBLY_OF_RUNTIME ITS_NAMESPACE</c>; see ../README.md.</summary>
internal sealed class Executor
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy;
    private const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Instance;

    private readonly Assembly _sdk;
    private readonly string _namespace;
    private readonly string _prefix;
    private readonly Assembly _runtime;
    private readonly string _runtimeNamespace;
    private readonly Dictionary<MethodInfo, Func<byte[], object, object>> _readers = new();

    private Executor(string[] args)
    {
        _sdk = Assembly.Load(args[0]);
        _namespace = args[1];
        _prefix = args[2];
        _runtime = Assembly.Load(args[3]);
        _runtimeNamespace = args[4];
    }

    private static void Main(string[] args)
    {
        var executor = new Executor(args);
        using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        while (input.ReadLine() is { } line)
        {
            using var asked = JsonDocument.Parse(line);
            var id = asked.RootElement.GetProperty("id").GetInt32();
            JsonObject said;
            try
            {
                said = executor.Answer(asked.RootElement);
            }
            catch (TargetInvocationException e)
            {
                said = new JsonObject { ["crash"] = e.InnerException!.ToString() };
            }
            catch (Exception e)
            {
                said = new JsonObject { ["crash"] = e.ToString() };
            }

            said["id"] = id;
            output.WriteLine(said.ToJsonString());
        }
    }

    private JsonObject Answer(JsonElement asked) => Text(asked, "do") switch
    {
        null => Read(asked),
        "message" => Message(asked),
        "stream" => Stream(asked),
        "framework" => new JsonObject { ["accepted"] = Thrown(() => Framework(asked)) is null },
        "show" => Show(asked),
        var other => throw new NotSupportedException("do: " + other),
    };

    private JsonObject Read(JsonElement asked)
    {
        var isList = asked.GetProperty("list").GetBoolean();
        var reading = Reading(asked, isList ? "ReadList" : "Read");
        var items = isList ? All(reading, "Items") : new[] { reading };
        var said = Answered(All(reading, "Findings"), (bool)Get(reading, "Truncated")!, "written", items);
        return isList ? WithFindings(said, items) : said;
    }

    private JsonObject Message(JsonElement asked)
    {
        var read = Reader(Table("Messages").GetMethod("Read", Static)!);
        var reading = read(asked.GetProperty("data").GetBytesFromBase64(), Options(asked));
        var said = Answered(All(reading, "Findings"), (bool)Get(reading, "Truncated")!, "records", All(reading, "Records"));
        said["service"] = Get(reading, "Service")?.ToString();
        said["kind"] = Get(reading, "Kind")?.ToString()!.ToLowerInvariant();
        said["written"] = new JsonArray(Written(reading));
        return WithFindings(said, All(reading, "Records"));
    }

    private JsonObject Stream(JsonElement asked)
    {
        var options = Options(asked);
        var service = Get(options, "Service")!;
        var bytes = new MemoryStream(asked.GetProperty("data").GetBytesFromBase64());
        var method = Table("Messages").GetMethod("Stream", Static)!.MakeGenericMethod(Streamed(service, Text(asked, "kind")));
        var stream = method.Invoke(null, [bytes, service, options])!;
        var records = ((IEnumerable)stream).Cast<object>().ToArray();
        var findings = records.SelectMany(record => All(record, "Findings")).Concat(All(stream, "Findings"));
        var said = Answered(findings, records.Append(stream).Any(one => (bool)Get(one, "Truncated")!), "records", records);
        return WithFindings(said, records);
    }

    /// <summary>The findings of each record, cut by themselves.</summary>
    private static JsonObject WithFindings(JsonObject said, IEnumerable<object> records)
    {
        var each = records.Select(record => (JsonNode)new JsonArray(All(record, "Findings").Select(Place).ToArray()));
        said["record_findings"] = new JsonArray(each.ToArray());
        return said;

        static JsonNode Place(object finding) =>
            new JsonArray((string)Get(finding, "Path")!, (string)Get(finding, "Rule")!, Get(finding, "Severity")!.ToString()!.ToLowerInvariant());
    }

    /// <summary>The record of a service's list: of its request's, unless the case says response.</summary>
    private static Type Streamed(object service, string? kind)
    {
        var lists = Message(service, kind == "response" ? "Response" : "Request").GetProperties()
            .Where(property => property.PropertyType.Name == "IReadOnlyList`1")
            .Select(property => property.PropertyType.GetGenericArguments()[0]);
        return lists.FirstOrDefault(item => item.GetMethod("ToJson") is not null)
            ?? throw new NotSupportedException(service + " has no list of records.");
    }

    /// <summary>As ASP.NET does: System.Text.Json, then the validator.</summary>
    private object Framework(JsonElement asked)
    {
        var value = JsonSerializer.Deserialize(asked.GetProperty("data").GetBytesFromBase64(), Type(Text(asked, "record")!))
            ?? throw new ValidationException("null");
        var results = new List<ValidationResult>();
        return Validator.TryValidateObject(value, new ValidationContext(value), results, validateAllProperties: true)
            ? value
            : throw new ValidationException(string.Join('\n', results));
    }

    private JsonObject Show(JsonElement asked)
    {
        var reading = Reading(asked, "Read");
        var shown = new List<object?> { reading, Get(reading, "Value"), Thrown(() => Call(reading, "OrThrow")), Thrown(() => Framework(asked)) };
        shown.AddRange(All(reading, "Findings"));
        return new JsonObject { ["shown"] = new JsonArray(shown.OfType<object>().Select(one => (JsonNode)one.ToString()!).ToArray()) };
    }

    private static Exception? Thrown(Func<object> action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception e) when (e is JsonException or ValidationException || e.GetType().Name == "InvalidPacketException")
        {
            return e;
        }
    }

    private object Reading(JsonElement asked, string method)
    {
        var name = Text(asked, "record")!;
        var data = asked.GetProperty("data").GetBytesFromBase64();
        if (name.Split('.') is not [var member, var kind])
        {
            return Reader(Type(name).GetMethod(method, Static)!)(data, Options(asked));
        }

        var service = Table("Services").GetProperty(member)!.GetValue(null)!;
        return method == "Read" && kind != "Bare"
            ? service.GetType().GetMethod("Read" + kind, [typeof(byte[]), Ours("ReadOptions")])!.Invoke(service, [data, Options(asked)])!
            : ReadAs(service.GetType().GetProperty(kind, Hidden)!.GetValue(service)!, method, data, Options(asked));
    }

    /// <summary>By the table of one message, of a class that many share: there is no public way to read a list of it alone.</summary>
    private object ReadAs(object table, string method, byte[] data, object options)
    {
        var read = Ours("Packets").GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Single(one => one.Name == method && one.GetParameters().Length == 3)
            .MakeGenericMethod(table.GetType().GetGenericArguments()[0]);
        var span = Expression.Convert(Expression.Constant(data), typeof(ReadOnlySpan<byte>));
        return Expression.Lambda<Func<object>>(Expression.Call(read, span, Expression.Constant(options), Expression.Constant(table))).Compile()();
    }

    /// <summary>A span cannot be boxed for <c>Invoke</c>, so the call is compiled, once for each method.</summary>
    private Func<byte[], object, object> Reader(MethodInfo method)
    {
        if (!_readers.TryGetValue(method, out var reader))
        {
            var data = Expression.Parameter(typeof(byte[]));
            var how = Expression.Parameter(typeof(object));
            var span = Expression.Convert(data, typeof(ReadOnlySpan<byte>));
            var call = Expression.Call(method, span, Expression.Convert(how, Ours("ReadOptions")));
            reader = _readers[method] = Expression.Lambda<Func<byte[], object, object>>(call, data, how).Compile();
        }

        return reader;
    }

    private object Options(JsonElement asked)
    {
        var type = Ours("ReadOptions");
        var options = Call(type.GetProperty("Default")!.GetValue(null)!, "<Clone>$");
        Set("Mode", Text(asked, "mode") is { } mode ? Enum.Parse(Ours("ReadMode"), mode, ignoreCase: true) : null);
        Set("Edition", Named("Editions", Text(asked, "edition")));
        Set("Service", Named("Services", Text(asked, "service")));
        Set("Kind", Text(asked, "kind") is { } kind ? Enum.Parse(Ours("MessageKind"), kind, ignoreCase: true) : null);
        foreach (var (key, property) in new[] { ("max_findings", "MaxFindings"), ("max_bytes", "MaxBytes"), ("max_levels", "MaxLevels"), ("max_items", "MaxItems") })
        {
            Set(property, asked.TryGetProperty(key, out var limit) ? limit.GetInt32() : null);
        }

        return options;

        void Set(string property, object? value)
        {
            if (value is not null)
            {
                type.GetProperty(property)!.SetValue(options, value);
            }
        }
    }

    /// <summary>The member of a generated table with this id; null: none was asked for.</summary>
    private object? Named(string table, string? id) => string.IsNullOrEmpty(id)
        ? null
        : Table(table).GetProperties().Select(property => property.GetValue(null)!).First(one => one.GetType().GetProperty("Id")?.GetValue(one) as string == id);

    private static JsonObject Answered(IEnumerable<object> findings, bool truncated, string written, IEnumerable<object> readings)
    {
        var all = new JsonArray();
        foreach (var finding in findings)
        {
            var severity = Get(finding, "Severity")!.ToString()!.ToLowerInvariant();
            var words = new[] { "Path", "Rule", "MessageVi", "MessageEn" }.Select(name => (string)Get(finding, name)!).ToArray();
            var form = Encoding.UTF8.GetString((byte[])Call(finding, "ToJson"));
            all.Add((JsonNode)new JsonArray(words[0], words[1], severity, words[2], words[3], form));
        }

        return new JsonObject { ["findings"] = all, ["truncated"] = truncated, [written] = new JsonArray(readings.Select(Written).ToArray()) };
    }

    private static JsonNode? Written(object reading) =>
        Get(reading, "Value") is { } value ? Convert.ToBase64String((byte[])Call(value, "ToJson")) : null;

    /// <summary>A class; of a message whose class many services share, <c>Service.Request</c> says which it is.</summary>
    private Type Type(string name) => name.Split('.') is [var member, var kind]
        ? Message(Table("Services").GetProperty(member)!.GetValue(null)!, kind)
        : _sdk.GetType($"{_namespace}.{name}", throwOnError: true)!;

    private static Type Message(object service, string kind) =>
        service.GetType().GetProperty(kind, Hidden)!.GetValue(service)!.GetType().GetGenericArguments()[0];

    private Type Table(string name) => Type(_prefix + name);

    private Type Ours(string name) => _runtime.GetType($"{_runtimeNamespace}.{name}", throwOnError: true)!;

    private static string? Text(JsonElement asked, string key) => asked.TryGetProperty(key, out var value) ? value.GetString() : null;

    private static object Call(object from, string method) =>
        from.GetType().GetMethod(method, System.Type.EmptyTypes)!.Invoke(from, BindingFlags.DoNotWrapExceptions, null, null, null)!;

    private static object? Get(object from, string name) => from.GetType().GetProperty(name)!.GetValue(from);

    private static IEnumerable<object> All(object from, string name) => ((IEnumerable)Get(from, name)!).Cast<object>();
}
