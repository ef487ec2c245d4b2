using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.IO;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
#if !NETFRAMEWORK
using System.Text.Json;
#endif

namespace Executors;

/// <summary>One case, as it is asked.</summary>
[DataContract]
internal sealed class Asked
{
    private static readonly DataContractJsonSerializer Lines = new(typeof(Asked));

    [DataMember(Name = "id")]
    public int Id { get; set; }

    [DataMember(Name = "do")]
    public string? Do { get; set; }

    [DataMember(Name = "record")]
    public string? Record { get; set; }

    [DataMember(Name = "data")]
    public string Data { get; set; } = "";

    [DataMember(Name = "list")]
    public bool IsList { get; set; }

    [DataMember(Name = "mode")]
    public string? Mode { get; set; }

    [DataMember(Name = "edition")]
    public string? Edition { get; set; }

    [DataMember(Name = "service")]
    public string? Service { get; set; }

    [DataMember(Name = "kind")]
    public string? Kind { get; set; }

    [DataMember(Name = "catalogs")]
    public string[][]? Catalogs { get; set; }

    [DataMember(Name = "max_findings")]
    public int? MaxFindings { get; set; }

    [DataMember(Name = "max_bytes")]
    public int? MaxBytes { get; set; }

    [DataMember(Name = "max_levels")]
    public int? MaxLevels { get; set; }

    [DataMember(Name = "max_items")]
    public int? MaxItems { get; set; }

    public byte[] Bytes => Convert.FromBase64String(Data);

    public static Asked Of(string line)
    {
        using var json = new MemoryStream(Encoding.UTF8.GetBytes(line));
        return (Asked)Lines.ReadObject(json)!;
    }
}

/// <summary>What is said of it: members and their values, which are texts, truths, numbers, lists, or null.</summary>
internal sealed class Said : Dictionary<string, object?>
{
    public override string ToString()
    {
        var json = new StringBuilder();
        Write(json, this);
        return json.ToString();
    }

    private static void Write(StringBuilder json, object? value)
    {
        switch (value)
        {
            case null:
                json.Append("null");
                break;
            case bool truth:
                json.Append(truth ? "true" : "false");
                break;
            case int number:
                json.Append(number);
                break;
            case string text:
                Write(json, text);
                break;
            case Said said:
                Members(json, '{', '}', said, one =>
                {
                    Write(json, one.Key);
                    json.Append(':');
                    Write(json, one.Value);
                });
                break;
            case IEnumerable list:
                Members(json, '[', ']', list.Cast<object?>(), one => Write(json, one));
                break;
        }
    }

    private static void Members<T>(StringBuilder json, char open, char close, IEnumerable<T> members, Action<T> write)
    {
        var before = open;
        foreach (var member in members)
        {
            json.Append(before);
            write(member);
            before = ',';
        }

        json.Append(before == open ? open.ToString() : "").Append(close);
    }

    private static void Write(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var one in text)
        {
            var isPlain = one is >= ' ' and < '\x7f' and not '"' and not '\\';
            json.Append(isPlain ? one.ToString() : "\\u" + ((int)one).ToString("x4"));
        }

        json.Append('"');
    }
}

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
            var asked = Asked.Of(line);
            Said said;
            try
            {
                said = executor.Answer(asked);
            }
            catch (TargetInvocationException e)
            {
                said = new Said { ["crash"] = e.InnerException!.ToString() };
            }
            catch (Exception e)
            {
                said = new Said { ["crash"] = e.ToString() };
            }

            said["id"] = asked.Id;
            output.WriteLine(said);
        }
    }

    private Said Answer(Asked asked) => asked.Do switch
    {
        null => Read(asked),
        "message" => Message(asked),
        "stream" => Stream(asked),
        "framework" => new Said { ["accepted"] = Thrown(() => Framework(asked)) is null },
        "show" => Show(asked),
        var other => throw new NotSupportedException("do: " + other),
    };

    private Said Read(Asked asked)
    {
        var isList = asked.IsList;
        var reading = Reading(asked, isList ? "ReadList" : "Read");
        var items = isList ? All(reading, "Items") : new[] { reading };
        var said = RestsOn(reading, Answered(All(reading, "Findings"), (bool)Get(reading, "Truncated")!, "written", items));
        return isList ? WithFindings(said, items) : said;
    }

    private Said Message(Asked asked)
    {
        var read = Reader(Table("Messages"), "Read");
        var reading = read(asked.Bytes, Options(asked));
        var said = Answered(All(reading, "Findings"), (bool)Get(reading, "Truncated")!, "records", All(reading, "Records"));
        said["service"] = Get(reading, "Service")?.ToString();
        said["kind"] = Get(reading, "Kind")?.ToString()!.ToLowerInvariant();
        said["written"] = new[] { Written(reading) };
        return WithFindings(RestsOn(reading, said), All(reading, "Records"));
    }

    private Said Stream(Asked asked)
    {
        var options = Options(asked);
        var service = Get(options, "Service")!;
        var bytes = new MemoryStream(asked.Bytes);
        var method = Table("Messages").GetMethods(Static).Single(one => one.Name == "Stream" && one.GetGenericArguments().Length == 1).MakeGenericMethod(Streamed(service, asked.Kind));
        var stream = method.Invoke(null, [bytes, service, options])!;
        var records = ((IEnumerable)stream).Cast<object>().ToArray();
        var findings = records.SelectMany(record => All(record, "Findings")).Concat(All(stream, "Findings"));
        var said = Answered(findings, records.Concat(new[] { stream }).Any(one => (bool)Get(one, "Truncated")!), "records", records);
        return WithFindings(RestsOn(stream, said), records);
    }

    /// <summary>The lists that it was judged by, and those that nobody gave.</summary>
    private static Said RestsOn(object reading, Said said)
    {
        said["used"] = All(reading, "Used").Select(one => new[] { (string)Get(one, "Table")!, (string)Get(one, "Version")! }).ToArray();
        said["not_judged"] = All(reading, "NotJudged").ToArray();
        return said;
    }

    /// <summary>The findings of each record, cut by themselves.</summary>
    private static Said WithFindings(Said said, IEnumerable<object> records)
    {
        said["record_findings"] = records.Select(record => All(record, "Findings").Select(Place).ToArray()).ToArray();
        return said;

        static string[] Place(object finding) =>
            new[] { (string)Get(finding, "Path")!, (string)Get(finding, "Rule")!, Get(finding, "Severity")!.ToString()!.ToLowerInvariant() };
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
    private object Framework(Asked asked)
    {
#if NETFRAMEWORK
        throw new NotSupportedException("System.Text.Json");
#else
        var value = JsonSerializer.Deserialize(asked.Bytes, Type(asked.Record!))
            ?? throw new ValidationException("null");
        var results = new List<ValidationResult>();
        return Validator.TryValidateObject(value, new ValidationContext(value), results, validateAllProperties: true)
            ? value
            : throw new ValidationException(string.Join("\n", results));
#endif
    }

    private Said Show(Asked asked)
    {
        var reading = Reading(asked, "Read");
        var shown = new List<object?> { reading, Get(reading, "Value"), Thrown(() => Call(reading, "OrThrow")), Thrown(() => Framework(asked)) };
        shown.AddRange(All(reading, "Findings"));
        return new Said { ["shown"] = shown.OfType<object>().Select(one => one.ToString()).ToArray() };
    }

    private static Exception? Thrown(Func<object> action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception e) when (e.GetType().Name is "JsonException" or "ValidationException" or "InvalidPacketException")
        {
            return e;
        }
    }

    private object Reading(Asked asked, string method)
    {
        var name = asked.Record!;
        var parts = name.Split('.');
        if (parts.Length == 1)
        {
            return Reader(Type(name), method)(asked.Bytes, Options(asked));
        }

        var kind = parts[1];
        var service = Table("Services").GetProperty(parts[0])!.GetValue(null)!;
        return method == "Read" && kind != "Bare"
            ? service.GetType().GetMethod("Read" + kind, [typeof(byte[]), Ours("ReadOptions")])!.Invoke(service, [asked.Bytes, Options(asked)])!
            : ReadAs(service.GetType().GetProperty(kind, Hidden)!.GetValue(service)!, method, asked.Bytes, Options(asked));
    }

    /// <summary>By the table of one message, of a class that many share: there is no public way to read a list of it alone.</summary>
    private object ReadAs(object table, string method, byte[] data, object options)
    {
        var read = Ours("Packets").GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Single(one => one.Name == method && one.GetParameters().Length == 3)
            .MakeGenericMethod(table.GetType().GetGenericArguments()[0]);
        var span = Expression.Convert(Expression.Constant(data), read.GetParameters()[0].ParameterType);
        return Expression.Lambda<Func<object>>(Expression.Call(read, span, Expression.Constant(options), Expression.Constant(table))).Compile()();
    }

    /// <summary>The call is compiled, once for each method, as a program's own is.</summary>
    private Func<byte[], object, object> Reader(Type type, string name)
    {
        var method = type.GetMethod(name, Static, null, new[] { typeof(byte[]), Ours("ReadOptions") }, null)!;
        if (!_readers.TryGetValue(method, out var reader))
        {
            var data = Expression.Parameter(typeof(byte[]));
            var how = Expression.Parameter(typeof(object));
            var call = Expression.Call(method, data, Expression.Convert(how, Ours("ReadOptions")));
            reader = _readers[method] = Expression.Lambda<Func<byte[], object, object>>(call, data, how).Compile();
        }

        return reader;
    }

    private object Options(Asked asked)
    {
        var type = Ours("ReadOptions");
        var options = Call(type.GetProperty("Default")!.GetValue(null)!, "<Clone>$");
        Set("Mode", asked.Mode is { } mode ? Enum.Parse(Ours("ReadMode"), mode, ignoreCase: true) : null);
        Set("Edition", Named("Editions", asked.Edition));
        Set("Service", Named("Services", asked.Service));
        Set("Kind", asked.Kind is { } kind ? Enum.Parse(Ours("MessageKind"), kind, ignoreCase: true) : null);
        Set("MaxFindings", asked.MaxFindings);
        Set("MaxBytes", asked.MaxBytes);
        Set("MaxLevels", asked.MaxLevels);
        Set("MaxItems", asked.MaxItems);
        Set("Catalogs", asked.Catalogs is { } catalogs ? Catalogs(catalogs) : null);
        return options;

        void Set(string property, object? value)
        {
            if (value is not null)
            {
                type.GetProperty(property)!.SetValue(options, value);
            }
        }
    }

    /// <summary>Lists, of which each is a table, a version and a CSV text.</summary>
    private object Catalogs(string[][] asked)
    {
        var type = Ours("Catalog");
        var lists = Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), type))!;
        foreach (var one in asked)
        {
            var list = type.GetMethod("ReadCsv")!.Invoke(null, new object?[] { Encoding.UTF8.GetBytes(one[2]), one[1], "code", "vi", null });
            ((IDictionary)lists)[one[0]] = list;
        }

        return Ours("Catalogs").GetMethod("Of")!.Invoke(null, new[] { lists })!;
    }

    /// <summary>The member of a generated table with this id; null: none was asked for.</summary>
    private object? Named(string table, string? id) => string.IsNullOrEmpty(id)
        ? null
        : Table(table).GetProperties().Select(property => property.GetValue(null)!).First(one => one.GetType().GetProperty("Id")?.GetValue(one) as string == id);

    private static Said Answered(IEnumerable<object> findings, bool truncated, string written, IEnumerable<object> readings)
    {
        var all = new List<string[]>();
        foreach (var finding in findings)
        {
            var severity = Get(finding, "Severity")!.ToString()!.ToLowerInvariant();
            var words = new[] { "Path", "Rule", "MessageVi", "MessageEn" }.Select(name => (string)Get(finding, name)!).ToArray();
            var form = Encoding.UTF8.GetString((byte[])Call(finding, "ToJson"));
            all.Add(new[] { words[0], words[1], severity, words[2], words[3], form });
        }

        return new Said { ["findings"] = all, ["truncated"] = truncated, [written] = readings.Select(Written).ToArray() };
    }

    private static string? Written(object reading) =>
        Get(reading, "Value") is { } value ? Convert.ToBase64String((byte[])Call(value, "ToJson")) : null;

    /// <summary>A class; of a message whose class many services share, <c>Service.Request</c> says which it is.</summary>
    private Type Type(string name)
    {
        var parts = name.Split('.');
        return parts.Length == 2
            ? Message(Table("Services").GetProperty(parts[0])!.GetValue(null)!, parts[1])
            : _sdk.GetType($"{_namespace}.{name}", throwOnError: true)!;
    }

    private static Type Message(object service, string kind) =>
        service.GetType().GetProperty(kind, Hidden)!.GetValue(service)!.GetType().GetGenericArguments()[0];

    private Type Table(string name) => Type(_prefix + name);

    private Type Ours(string name) => _runtime.GetType($"{_runtimeNamespace}.{name}", throwOnError: true)!;

    private static object Call(object from, string method)
    {
        try
        {
            return from.GetType().GetMethod(method, System.Type.EmptyTypes)!.Invoke(from, null)!;
        }
        catch (TargetInvocationException e)
        {
            ExceptionDispatchInfo.Capture(e.InnerException!).Throw();
            throw;
        }
    }

    private static object? Get(object from, string name) => from.GetType().GetProperty(name)!.GetValue(from);

    private static IEnumerable<object> All(object from, string name) => ((IEnumerable)Get(from, name)!).Cast<object>();
}
