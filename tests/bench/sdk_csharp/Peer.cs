using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SdkBench;

/// <summary>System.Text.Json as most use it, and DataAnnotations, which has to be led into lists by hand.</summary>
internal static class Peer
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Vietnamese as it stands, which is faster too
    };

    public static HandWritten Read(ReadOnlySpan<byte> packet) => JsonSerializer.Deserialize<HandWritten>(packet, Options)!;

    public static byte[] Write(HandWritten record) => JsonSerializer.SerializeToUtf8Bytes(record, Options);

    public static List<ValidationResult> Findings(HandWritten record)
    {
        List<ValidationResult> findings = [];
        Validate(record, findings);
        foreach (IReadOnlyList<HandWrittenPart>? list in (IReadOnlyList<HandWrittenPart>?[])[record.DanhSach0, record.DanhSach1, record.DanhSach2])
        {
            foreach (HandWrittenPart part in list ?? [])
            {
                Validate(part, findings);
            }
        }

        return findings;
    }

    private static void Validate(object value, List<ValidationResult> findings) =>
        Validator.TryValidateObject(value, new ValidationContext(value), findings, validateAllProperties: true);
}

/// <summary>A time as <c>yyyyMMddHHmmss</c>; an empty text is none.</summary>
internal sealed class CompactTime : JsonConverter<DateTime?>
{
    private const string Pattern = "yyyyMMddHHmmss";

    public override DateTime? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = reader.GetString()!;
        return text.Length == 0 ? null : DateTime.ParseExact(text, Pattern, CultureInfo.InvariantCulture);
    }

    public override void Write(Utf8JsonWriter writer, DateTime? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value!.Value.ToString(Pattern, CultureInfo.InvariantCulture));
}
