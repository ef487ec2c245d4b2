#if !NETFRAMEWORK
using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Goitin.Runtime;

/// <summary>
/// Cho System.Text.Json đọc các bản ghi như <c>Read</c>: mọi lỗi đều bị từ chối, với mọi phát hiện. / Has System.Text.Json read records as <c>Read</c> does: every error is refused, with every finding.
/// </summary>
/// <remarks>
/// <c>options.Converters.Add(new JudgingConverters())</c>. Không có nó, bộ chuyển chỉ từ chối điều mà kiểu không thể mang.
/// / Without it the serializer refuses only what the type cannot hold.
/// </remarks>
/// <param name="reading">Cách đọc; null: chặt chẽ. / How to read; null: strict.</param>
/// <param name="onRefusal">
/// Được gọi trước mỗi lần từ chối, cho khung nào bỏ mất ngoại lệ. / Called before each refusal, for frameworks that lose the exception.
/// </param>
public sealed class JudgingConverters(ReadOptions? reading = null, Action<InvalidPacketException>? onRefusal = null) : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeof(IPacket).IsAssignableFrom(typeToConvert) && typeToConvert.IsSealed;
    }

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(JudgingConverter<>).MakeGenericType(typeToConvert), reading ?? ReadOptions.Default, onRefusal)!;
}

/// <summary>Reads one kind of record as <c>Read</c> does.</summary>
internal sealed class JudgingConverter<T>(ReadOptions reading, Action<InvalidPacketException>? onRefusal) : JsonConverter<T>
    where T : Packet<T>
{
    private readonly RecordConverter<T> _plain = new();

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        bool isWhole = reader.CurrentDepth == 0;
        using JsonOutput json = new();
        Reading<T> read = Packets.Read<T>(JsonTokens.Value(ref reader, json), reading);
        return read.Value ?? throw Refusal.Of(read.Findings, isWhole, onRefusal);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _plain.Write(writer, value, options);
}
#endif
