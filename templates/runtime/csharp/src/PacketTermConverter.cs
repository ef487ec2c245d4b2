#if !NETFRAMEWORK
using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Goitin.Runtime;

/// <summary>
/// Ghi một điều được đặt tên bằng tên của nó; đọc thì từ chối, vì tên không nói là của quy chuẩn nào. / Writes what has a name as that name; refuses to read one, which does not say of which regulation it is.
/// </summary>
public sealed class PacketTermConverter : JsonConverter<PacketTerm>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(PacketTerm).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    public override PacketTerm Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        "Tên không nói là của quy chuẩn nào. Hãy tìm nó trong Editions hay Services của quy chuẩn. / A name does not say of which regulation it is. Look it up in the Editions or Services of the regulation.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PacketTerm value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Id);
    }
}
#endif
