using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Executors;

/// <summary>Executor for the C# SDK: <c>Executor ASSEMBLY NAMESPACE</c>; see ../README.md.</summary>
internal sealed class Executor
{
    private readonly Assembly _sdk;
    private readonly string _namespace;
    private readonly Dictionary<MethodInfo, Func<byte[], object, object>> _readers = new();

    private Executor(Assembly sdk, string name)
    {
        _sdk = sdk;
        _namespace = name;
    }

    private static void Main(string[] args)
    {
        var executor = new Executor(Assembly.Load(args[0]), args[1]);
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

    private JsonObject Answer(JsonElement asked)
    {
        var isList = asked.GetProperty("list").GetBoolean();
        var record = Type(asked.GetProperty("record").GetString()!);
        var options = Type("Runtime.ReadOptions");
        var read = Reader(record.GetMethod(isList ? "ReadList" : "Read", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)!, options);
        var reading = read(asked.GetProperty("data").GetBytesFromBase64(), Options(asked, options));
        var items = isList ? ((IEnumerable)Get(reading, "Items")!).Cast<object>() : new[] { reading };
        return new JsonObject
        {
            ["findings"] = Findings((IEnumerable)Get(reading, "Findings")!),
            ["truncated"] = (bool)Get(reading, "Truncated")!,
            ["written"] = new JsonArray(items.Select(Written).ToArray()),
        };
    }

    /// <summary>A span cannot be boxed for <c>Invoke</c>, so the call is compiled, once for each method.</summary>
    private Func<byte[], object, object> Reader(MethodInfo method, Type options)
    {
        if (!_readers.TryGetValue(method, out var reader))
        {
            var data = Expression.Parameter(typeof(byte[]));
            var how = Expression.Parameter(typeof(object));
            var span = Expression.Convert(data, typeof(ReadOnlySpan<byte>));
            var call = Expression.Call(method, span, Expression.Convert(how, options));
            reader = _readers[method] = Expression.Lambda<Func<byte[], object, object>>(call, data, how).Compile();
        }

        return reader;
    }

    private object Options(JsonElement asked, Type type)
    {
        var tolerant = asked.GetProperty("mode").GetString() == "tolerant";
        var options = type.GetProperty(tolerant ? "Tolerant" : "Default")!.GetValue(null)!;
        var editions = Type("Editions").GetProperties().Select(property => property.GetValue(null)!);
        var edition = editions.First(one => (string)Get(one, "Id")! == asked.GetProperty("edition").GetString());
        type.GetProperty("Edition")!.SetValue(options = Copy(options), edition);
        return options;
    }

    private static object Copy(object options) => options.GetType().GetMethod("<Clone>$")!.Invoke(options, null)!;

    private static JsonArray Findings(IEnumerable findings)
    {
        var all = new JsonArray();
        foreach (var finding in findings)
        {
            var severity = Get(finding, "Severity")!.ToString()!.ToLowerInvariant();
            var words = new[] { "Path", "Rule", "MessageVi", "MessageEn" }.Select(name => (string)Get(finding, name)!).ToArray();
            all.Add((JsonNode)new JsonArray(words[0], words[1], severity, words[2], words[3]));
        }

        return all;
    }

    private static JsonNode? Written(object reading)
    {
        var value = Get(reading, "Value");
        return value is null ? null : Convert.ToBase64String((byte[])value.GetType().GetMethod("ToJson")!.Invoke(value, null)!);
    }

    private Type Type(string name) => _sdk.GetType($"{_namespace}.{name}", throwOnError: true)!;

    private static object? Get(object from, string name) => from.GetType().GetProperty(name)!.GetValue(from);
}
