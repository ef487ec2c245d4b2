using System;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Goitin.Runtime;

/// <summary>
/// Lets System.Text.Json and ASP.NET read and write a record through the same code as <c>Read</c> and <c>ToJson</c>.
/// </summary>
/// <remarks>
/// It refuses only what cannot become a value; every other fault is left to the validator, so that it is reported with all others.
/// </remarks>
internal sealed class RecordConverter<T> : JsonConverter<T>
    where T : class, IRecord<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        Reading<T> reading = Packets.Bind<T>(Encoding.UTF8.GetBytes(document.RootElement.GetRawText()));
        return reading.Value ?? throw Refusal(reading.Findings[0]);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteRawValue(Packets.ToJson(value), skipInputValidation: true);

    private static JsonException Refusal(Finding first) =>
        new(first + ": " + first.MessageVi + " / " + first.MessageEn);
}
