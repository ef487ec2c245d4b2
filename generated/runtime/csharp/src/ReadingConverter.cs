#if !NETFRAMEWORK
using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Goitin.Runtime;

/// <summary>
/// Ghi kết quả đọc: giá trị như <c>ToJson</c>, phát hiện ở dạng viết của chúng; không đọc lại được. / Writes what was read: values as <c>ToJson</c> writes them, findings in their written form; it cannot be read again.
/// </summary>
public sealed class ReadingConverter : JsonConverter<object>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(IReadingParts).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        "Kết quả đọc chỉ do Read tạo ra. Hãy gửi gói tin, hoặc các phát hiện. / Only Read creates readings. Send the packet, or the findings.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        using JsonOutput json = new();
        ((IReadingParts)value).Write(json);
        writer.WriteRawValue(json.Written, skipInputValidation: true);
    }
}
#endif
