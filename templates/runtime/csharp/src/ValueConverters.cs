#if !NETFRAMEWORK
using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Goitin.Runtime;

/// <summary>Một tháng như <c>"2023-01"</c>. / A month as <c>"2023-01"</c>.</summary>
public sealed class YearMonthConverter : JsonConverter<YearMonth>
{
    /// <inheritdoc/>
    public override YearMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Of(reader.GetString()) : Of(null);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Text(value));
    }

    /// <inheritdoc/>
    public override YearMonth ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Text(value));
    }

    private static YearMonth Of(string? text) =>
        YearMonth.TryParse(text, CultureInfo.InvariantCulture, out YearMonth month)
            ? month
            : throw Refusal.Of("Cần một tháng như \"2023-01\".", "A month such as \"2023-01\" is asked.");

    private static string Text(YearMonth value) =>
        value.IsReal ? value.ToString() : throw Refusal.Of("Không phải một tháng.", "This is not a month.");
}

/// <summary>Giá trị JSON giữ nguyên. / A JSON value as it is.</summary>
public sealed class RawJsonConverter : JsonConverter<RawJson>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonOutput json = new();
        ReadOnlySpan<byte> utf8 = JsonTokens.Value(ref reader, json);
        return RawJson.TryParse(utf8) ?? throw Refusal.Of("Không phải JSON hợp lệ.", "It is no valid JSON.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(value is null ? "null"u8 : value.Utf8, skipInputValidation: true);
    }
}

/// <summary>Các trường lạ như một đối tượng. / Unknown members as an object.</summary>
public sealed class UnknownMembersConverter : JsonConverter<UnknownMembers>
{
    /// <inheritdoc/>
    public override UnknownMembers Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonOutput json = new();
        ReadOnlySpan<byte> utf8 = JsonTokens.Value(ref reader, json);
        return UnknownMembers.TryParse(utf8) ?? throw Refusal.Of("Cần một đối tượng JSON, mỗi khóa một lần.", "A JSON object is asked, each key once.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, UnknownMembers value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach ((string name, RawJson member) in value)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(member.Utf8, skipInputValidation: true);
        }

        writer.WriteEndObject();
    }
}

/// <summary>Một lựa chọn như một từ: <c>"error"</c>, <c>"response"</c>. / A choice as a word: <c>"error"</c>, <c>"response"</c>.</summary>
/// <typeparam name="T">Kiểu lựa chọn. / The choice.</typeparam>
public sealed class WordConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
#endif
