using System.Collections.Generic;
using System.Linq;
using System;
using Goitin.Runtime.Contract;
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
            Object(output, "source", [("vi", source.Vi), ("en", source.En), ("cited", source.Cited), ("row", source.Row), ("confidence", source.Confidence)]);
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
            return Of(ContractEntry.Of(utf8, "finding"));
        }
        catch (InvalidOperationException)
        {
            throw new FormatException("Không phải dạng viết của một phát hiện. / It is not a finding in its written form.");
        }
    }

    private static Finding Of(ContractEntry written)
    {
        ContractEntry sentence = written.Entry("sentence");
        return new(
            written.Text("path"),
            written.Text("rule"),
            Row.Weight(written),
            sentence.Text("vi"),
            sentence.Text("en"),
            written.EntryOrNull("label") is { } label ? new(label.Text("wire"), label.Text("vi"), label.Text("en")) : null,
            written.EntryOrNull("source") is { } source
                ? new(source.Text("vi"), source.Text("en"), source.TextOrNull("row"), source.Text("confidence"), source.TextOrNull("cited"))
                : null,
            written.EntryOrNull("limits") is { } limits ? limits.Keys.Select(key => new KeyValuePair<string, string>(key, limits.Text(key))) : null);
    }

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
