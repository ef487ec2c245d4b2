using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Qcvn120.Runtime;

namespace Qcvn120.Tests;

internal delegate Reading<T> Reader<T>(ReadOnlySpan<byte> utf8, ReadOptions? options = null)
    where T : class;

/// <summary>One member of the sample put in place of the good one (null: left out), and the finding it must give.</summary>
internal sealed record Breach(string Wire, string? Value, string Rule, Severity Severity);

/// <summary>Runs the tests of one record and counts what fails.</summary>
internal static class Case
{
    public static int Passed { get; private set; }

    public static int Failed { get; private set; }

    /// <summary>A JSON text of so many characters, each of them two UTF-16 units.</summary>
    public static string Long(int length) => "\"" + string.Concat(Enumerable.Repeat("\U0001F600", length)) + "\"";

    /// <summary>All tests of a record.</summary>
    /// <param name="read">How it is read.</param>
    /// <param name="write">How it is written.</param>
    /// <param name="members">A good one: keys and their JSON.</param>
    /// <param name="secrets">Keys of personal data.</param>
    /// <param name="breaches">What must not pass.</param>
    public static void Run<T>(
        Reader<T> read, Func<T, byte[]> write, (string Wire, string Json)[] members, string[] secrets, Breach[] breaches)
        where T : class
    {
        string name = typeof(T).Name;
        string json = Object(members);
        Check(name + " is read", read(Bytes(json)).IsValid);
        if (read(Bytes(json)).Value is not { } value)
        {
            return;
        }

        byte[] written = write(value);
        Check(name + " comes back equal", Equals(read(written).Value, value));
        Check(name + " is written the same again", write(read(written).OrThrow()).AsSpan().SequenceEqual(written));
        CheckUnknown(name, read, write, members);
        foreach (string secret in secrets)
        {
            string shown = members.Single(member => member.Wire == secret).Json.Trim('"');
            Check(name + "." + secret + " is not shown", shown.Length < 4 || !value.ToString()!.Contains(shown, StringComparison.Ordinal));
        }

        foreach (Breach breach in breaches)
        {
            CheckBreach(name, read, members, breach);
        }
    }

    private static void CheckUnknown<T>(string name, Reader<T> read, Func<T, byte[]> write, (string Wire, string Json)[] members)
        where T : class
    {
        const string Unknown = "{\"a\":1.50,\"b\":[1e400,null]}";
        Reading<T> reading = read(Bytes(Object([.. members, ("goitin/~la", Unknown)])));
        Check(name + " reports what it does not know", reading.Findings.Any(one => one is { Path: "/goitin~1~0la", Rule: Rules.Unknown }));
        string again = reading.Value is { } value ? Encoding.UTF8.GetString(write(value)) : "";
        Check(name + " keeps what it does not know", again.EndsWith("\"goitin/~la\":" + Unknown + "}", StringComparison.Ordinal));
    }

    private static void CheckBreach<T>(string name, Reader<T> read, (string Wire, string Json)[] members, Breach breach)
        where T : class
    {
        IEnumerable<(string Wire, string Json)> others = members.Where(member => member.Wire != breach.Wire);
        IEnumerable<(string Wire, string Json)> changed = breach.Value is null ? others : others.Append((breach.Wire, breach.Value));
        Reading<T> reading = read(Bytes(Object(changed)));
        bool isFound = reading.Findings.Any(one => one.Path == "/" + breach.Wire && one.Rule == breach.Rule && one.Severity == breach.Severity);
        Check(name + "." + breach.Wire + " breaks " + breach.Rule, isFound);
        Check(name + "." + breach.Wire + " has no value with an error", breach.Severity == Severity.Warning || reading.Value is null);
    }

    private static void Check(string what, bool holds)
    {
        Passed += holds ? 1 : 0;
        Failed += holds ? 0 : 1;
        if (!holds)
        {
            Console.Error.WriteLine("FAILED: " + what);
        }
    }

    private static string Object(IEnumerable<(string Wire, string Json)> members) =>
        "{" + string.Join(",", members.Select(member => "\"" + member.Wire + "\":" + member.Json)) + "}";

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);
}
