#if !NETFRAMEWORK
using System;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Goitin.Runtime;

/// <summary>
/// Cho mã đứng trong kiểu của người khác: văn bản JSON, số nguyên JSON nếu đặc tả biết dạng ấy, hay khóa của từ điển. / Lets a code stand in types that are not ours: as JSON text, as a JSON integer where the specification knows that form, or as the key of a dictionary.
/// </summary>
/// <typeparam name="T">Kiểu mã. / The code.</typeparam>
public sealed class CodeConverter<T> : JsonConverter<T>
    where T : struct, ICode<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return default(T).Of(reader.GetString()!);
        }

        if (reader.TokenType == JsonTokenType.Number && default(T).Table.TakesNumbers && !reader.HasValueSequence && Digits.IsInteger(reader.ValueSpan))
        {
            return default(T).Of(Encoding.ASCII.GetString(reader.ValueSpan));
        }

        throw Refusal.Of(
            default(T).Table.Id + ": cần văn bản JSON" + (default(T).Table.TakesNumbers ? " hoặc số nguyên." : "."),
            default(T).Table.Id + ": a JSON text" + (default(T).Table.TakesNumbers ? " or integer" : "") + " is asked.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Code);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => default(T).Of(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Code);
    }
}
#endif
