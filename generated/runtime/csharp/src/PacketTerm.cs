using System;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Goitin.Runtime;

/// <summary>Điều một quy chuẩn đặt tên: lần ban hành, dịch vụ, chiều. / What a regulation names: an edition, a service, a direction.</summary>
[JsonConverter(typeof(PacketTermConverter))]
public abstract class PacketTerm
{
    private protected PacketTerm(string id, string labelVi, string labelEn)
    {
        Id = id;
        LabelVi = labelVi;
        LabelEn = labelEn;
    }

    /// <summary>Tên trong đặc tả. / Its name in the specification.</summary>
    public string Id { get; }

    /// <summary>Tên tiếng Việt. / Name in Vietnamese.</summary>
    public string LabelVi { get; }

    /// <summary>Tên tiếng Anh. / Name in English.</summary>
    public string LabelEn { get; }

    /// <inheritdoc/>
    public sealed override string ToString() => Id;

    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => OtherMappers.Refuse();

    [OnDeserializing]
    private void RefuseReading(StreamingContext context) => OtherMappers.Refuse();
}

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
