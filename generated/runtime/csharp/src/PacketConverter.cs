#if !NETFRAMEWORK
using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Goitin.Runtime;

/// <summary>
/// Ghi một gói tin mà kiểu tĩnh không nói là bản ghi nào; đọc thì từ chối. / Writes a packet whose static type does not say which record it is; refuses to read one.
/// </summary>
public sealed class PacketConverter : JsonConverter<IPacket>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(IPacket).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    public override IPacket Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        "Kiểu này không nói là bản ghi nào. Hãy đọc kiểu của bản ghi, hoặc dùng Messages.Read. / This type does not state its record. Read the record's own type, or use Messages.Read.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IPacket value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteRawValue(value.ToJson(), skipInputValidation: true);
    }
}
#endif
