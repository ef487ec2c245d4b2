namespace Goitin.Tests;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel.DataAnnotations;
using global::System.Linq;
using global::System.Runtime.CompilerServices;
using global::System.Text;
using global::System.Text.Json;
using global::Goitin.Runtime;

/// <summary>What every record promises, tried with one example of it and with ways to break that.</summary>
internal static class Case
{
    private const string Stranger = "goitin/~la";
    private const string Mark = "dau_vet_rieng_tu";
    private static readonly ReadOptions[] Readings = [ReadOptions.Default, ReadOptions.Tolerant];

    /// <summary>All promises of one record.</summary>
    public static void Run<T>(JsonElement given, Report report)
        where T : Packet<T>
    {
        Example example = Example.Of(given.GetProperty("example"));
        Reading<T> reading = Packet<T>.Read(example.Json);
        report.Check(typeof(T).Name + " is read: " + string.Join(", ", reading.Findings), reading.IsValid);
        if (reading.Value is { } value)
        {
            GoesRound(value, report);
            WorksWithFrameworks(value, report);
            Mapping.OfRecord(value, report);
            RefusesWhatTheTypeCannotHold(value, report);
            KeepsUnknownMembers<T>(example, report);
            string[] personal = given.GetProperty("sensitive").EnumerateArray().Select(key => key.GetString()!).ToArray();
            HidesPersonalData<T>(example, personal, report);
            foreach (JsonElement breach in given.GetProperty("breaches").EnumerateArray())
            {
                Reports<T>(example, breach, report);
            }
        }
    }

    private static void GoesRound<T>(T value, Report report)
        where T : Packet<T>
    {
        Reading<T> again = Packet<T>.Read(value.ToJson());
        report.Check(typeof(T).Name + " comes back equal", value.Equals(again.Value));
        report.Check(typeof(T).Name + " is written the same again", Same(value.ToJson(), again.Value?.ToJson()));
        report.Check(typeof(T).Name + " is validated as it is read", again.Findings.SequenceEqual(value.Validate()));
    }

    private static void WorksWithFrameworks<T>(T value, Report report)
        where T : Packet<T>
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(value);
        report.Check(typeof(T).Name + " is written by System.Text.Json", Same(json, value.ToJson()));
        report.Check(typeof(T).Name + " is read by System.Text.Json", value.Equals(JsonSerializer.Deserialize<T>(json)));
        bool isValid = Validator.TryValidateObject(value, new ValidationContext(value), null, validateAllProperties: true);
        report.Check(typeof(T).Name + " is valid by its annotations", isValid);
    }

    /// <summary>A missing required member, or key that is always sent, is refused, with every finding; so is a value of another type.</summary>
    private static void RefusesWhatTheTypeCannotHold<T>(T value, Report report)
        where T : Packet<T>
    {
        IReadOnlyList<Finding> findings = Packet<T>.Read("{}"u8).Findings;
        bool hasRequired = typeof(T).GetProperties().Any(one => one.IsDefined(typeof(RequiredMemberAttribute), inherit: false))
            || findings.Any(one => one.Severity == FindingSeverity.Error && one.Limits.Any(limit => limit.Key == "empty"));
        try
        {
            JsonSerializer.Deserialize<T>("{}");
            report.Check(typeof(T).Name + " is not made without what it requires", !hasRequired);
        }
        catch (JsonException refusal)
        {
            bool hasAll = refusal.InnerException is InvalidPacketException cause && cause.Findings.SequenceEqual(findings);
            bool isWrong = findings.Any(one => one.Severity == FindingSeverity.Error);
            report.Check(typeof(T).Name + " is refused with all that is to be said", isWrong && hasAll && refusal.Path is ['$', '.' or '[', ..]);
        }

        JsonSerializerOptions lax = new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };
        string json = "/* */ " + Encoding.UTF8.GetString(value.ToJson())[..^1] + (value.ToJson().Length > 2 ? "," : "") + "//\n}";
        report.Check(typeof(T).Name + " is read where commas and comments are allowed", value.Equals(JsonSerializer.Deserialize<T>(json, lax)));
    }

    private static void KeepsUnknownMembers<T>(Example example, Report report)
        where T : Packet<T>
    {
        const string Json = "{\"a\":1.50,\"b\":[1e400,null,\"" + Mark + "\"]}";
        Reading<T> reading = Packet<T>.Read(example.With(Stranger, Json).Json);
        bool isReported = reading.Findings.Any(one => one is { Path: "/goitin~1~0la", Rule: FindingRules.Unknown, Severity: FindingSeverity.Warning });
        string written = Encoding.UTF8.GetString(reading.Value?.ToJson() ?? []);
        report.Check(typeof(T).Name + " reports what it does not know", isReported);
        report.Check(typeof(T).Name + " keeps what it does not know", written.EndsWith("\"" + Stranger + "\":" + Json + "}", StringComparison.Ordinal));
        report.Check(typeof(T).Name + " does not show what it does not know", !Shown(reading).Contains(Mark, StringComparison.Ordinal));
    }

    private static void HidesPersonalData<T>(Example example, string[] keys, Report report)
        where T : Packet<T>
    {
        string shown = Shown(Packet<T>.Read(example.Json));
        foreach (string key in keys)
        {
            string marked = Shown(Packet<T>.Read(example.With(key, "\"" + Mark + "\"").Json));
            report.Check(typeof(T).Name + "." + key + " is hidden", shown.Contains(key + " = ***", StringComparison.Ordinal));
            report.Check(typeof(T).Name + "." + key + " is not shown", !marked.Contains(Mark, StringComparison.Ordinal));
        }
    }

    /// <summary>A breach is reported in both readings, with its weight, or understood by the tolerant one; an error costs the value.</summary>
    private static void Reports<T>(Example example, JsonElement breach, Report report)
        where T : Packet<T>
    {
        string key = breach[0].GetString()!;
        string rule = breach[2].GetString()!;
        FindingSeverity severity = Enum.Parse<FindingSeverity>(breach[3].GetString()!, ignoreCase: true);
        string path = "/" + key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        byte[] json = example.With(key, breach[1].GetString()).Json;
        foreach (ReadOptions options in Readings)
        {
            Reading<T> reading = Packet<T>.Read(json, options);
            bool isFound = reading.Findings.Any(one => one.Path == path && one.Rule == rule && one.Severity == severity);
            bool isUnderstood = options.Mode == ReadMode.Tolerant && reading.Findings.Any(one => one.Path == path && one.Rule == FindingRules.Form);
            string what = typeof(T).Name + path + " breaks " + rule + " (" + options.Mode + ")";
            report.Check(what + ": " + string.Join(", ", reading.Findings), isFound || isUnderstood);
            report.Check(what + " and has no value with an error", isUnderstood || severity == FindingSeverity.Warning || reading.Value is null);
            report.Check(what + " and says so", reading.Findings.All(one => one.MessageVi.Length > 0 && one.MessageEn.Length > 0));
        }
    }

    private static bool Same(byte[] one, byte[]? other) => other is not null && one.AsSpan().SequenceEqual(other);

    /// <summary>Everything that a log could hold of a reading.</summary>
    private static string Shown<T>(Reading<T> reading)
        where T : class =>
        reading.Value + string.Concat(reading.Findings.Select(one => one + one.MessageVi + one.MessageEn));
}
