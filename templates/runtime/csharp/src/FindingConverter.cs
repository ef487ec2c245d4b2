#if !NETFRAMEWORK
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Goitin.Runtime;

/// <summary>Phát hiện ở dạng viết của nó, ghi và đọc. / A finding in its written form, written and read.</summary>
public sealed class FindingConverter : JsonConverter<Finding>
{
    /// <inheritdoc/>
    public override Finding Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonOutput json = new();
        ReadOnlySpan<byte> utf8 = JsonTokens.Value(ref reader, json);
        try
        {
            return WrittenFinding.Read(utf8);
        }
        catch (FormatException fault)
        {
            throw new JsonException(fault.Message);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Finding value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        using JsonOutput json = new();
        WrittenFinding.Write(json, value);
        writer.WriteRawValue(json.Written, skipInputValidation: true);
    }
}

/// <summary>Ngoại lệ như danh sách phát hiện của nó. / An exception as the list of its findings.</summary>
public sealed class InvalidPacketExceptionConverter : JsonConverter<InvalidPacketException>
{
    /// <inheritdoc/>
    public override InvalidPacketException Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<Dictionary<string, Finding[]>>(ref reader)?.GetValueOrDefault("findings") is { } findings
            ? new(findings)
            : throw Refusal.Of("Thiếu `findings`.", "`findings` is missing.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, InvalidPacketException value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        using JsonOutput json = new();
        json.Ascii("{\"findings\":");
        ReadingParts.List(json, value.Findings, WrittenFinding.Write);
        json.Byte('}');
        writer.WriteRawValue(json.Written, skipInputValidation: true);
    }
}
#endif
