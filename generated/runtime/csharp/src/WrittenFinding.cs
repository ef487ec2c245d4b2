using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>The written form of a finding: canonical JSON, the same from the command line and in every language.</summary>
internal static class WrittenFinding
{
    public static void Write(JsonOutput output, Finding finding)
    {
        output.Byte('{');
        Member(output, "path", finding.Path);
        Member(output, "rule", finding.Rule);
        Member(output, "severity", finding.Severity == FindingSeverity.Error ? "error" : "warning");
        Object(output, "sentence", [("vi", finding.SentenceVi), ("en", finding.SentenceEn)]);
        if (finding.Label is { } label)
        {
            Object(output, "label", [("wire", label.Wire), ("vi", label.Vi), ("en", label.En)]);
        }

        if (finding.Source is { } source)
        {
            Object(output, "source", [("vi", source.Vi), ("en", source.En), ("row", source.Row), ("confidence", source.Confidence)]);
        }

        if (finding.Limits.Count > 0)
        {
            Object(output, "limits", finding.Limits.Select(limit => (limit.Key, (string?)limit.Value)));
        }

        output.Byte('}');
    }

    /// <summary>The same back.</summary>
    /// <exception cref="FormatException">It is not of that form.</exception>
    public static Finding Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8.ToArray());
            return Of(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException("Không phải dạng viết của một phát hiện. / It is not a finding in its written form.");
        }
    }

    private static Finding Of(JsonElement written)
    {
        JsonElement sentence = written.GetProperty("sentence");
        return new(
            Text(written, "path"),
            Text(written, "rule"),
            Text(written, "severity") switch
            {
                "error" => FindingSeverity.Error,
                "warning" => FindingSeverity.Warning,
                _ => throw new KeyNotFoundException(),
            },
            Text(sentence, "vi"),
            Text(sentence, "en"),
            written.TryGetProperty("label", out JsonElement label) ? new(Text(label, "wire"), Text(label, "vi"), Text(label, "en")) : null,
            written.TryGetProperty("source", out JsonElement source) ? SourceOf(source) : null,
            written.TryGetProperty("limits", out JsonElement limits) ? limits.EnumerateObject().Select(Limit) : null);
    }

    private static FindingSource SourceOf(JsonElement source) =>
        new(Text(source, "vi"), Text(source, "en"), source.TryGetProperty("row", out _) ? Text(source, "row") : null, Text(source, "confidence"));

    private static KeyValuePair<string, string> Limit(JsonProperty limit) => new(limit.Name, limit.Value.GetString() ?? throw new KeyNotFoundException());

    private static string Text(JsonElement written, string key) => written.GetProperty(key).GetString() ?? throw new KeyNotFoundException();

    private static void Object(JsonOutput output, string key, IEnumerable<(string Key, string? Text)> members)
    {
        Key(output, key);
        output.Byte('{');
        foreach ((string name, string? text) in members)
        {
            if (text is not null)
            {
                Member(output, name, text);
            }
        }

        output.Byte('}');
    }

    private static void Member(JsonOutput output, string key, string text)
    {
        Key(output, key);
        output.Text(text);
    }

    private static void Key(JsonOutput output, string key)
    {
        if (!output.JustOpened)
        {
            output.Byte(',');
        }

        output.Text(key);
        output.Byte(':');
    }
}
