#if !NETFRAMEWORK
using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Goitin.Runtime;

/// <summary>
/// Cho System.Text.Json và ASP.NET đọc và ghi một bản ghi bằng chính mã của <c>Read</c> và <c>ToJson</c>. / Lets System.Text.Json and ASP.NET read and write a record through the same code as <c>Read</c> and <c>ToJson</c>.
/// </summary>
/// <remarks>
/// Chỉ từ chối điều mà kiểu ấy không bao giờ mang được: sai kiểu, sai dạng, thiếu thành viên bắt buộc; phần còn lại do bước kiểm tra báo.
/// Khi từ chối, <see cref="JsonException"/> mang một <see cref="InvalidPacketException"/> với mọi phát hiện.
/// / It refuses only what the type can never hold: another type or form, a missing required member; a validator reports the rest.
/// Where it refuses, the <see cref="JsonException"/> carries an <see cref="InvalidPacketException"/> with every finding.
/// </remarks>
/// <typeparam name="T">Kiểu bản ghi. / The record.</typeparam>
public sealed class RecordConverter<T> : JsonConverter<T>
    where T : Packet<T>
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        bool isWhole = reader.CurrentDepth == 0;
        using JsonOutput json = new();
        ReadOnlySpan<byte> utf8 = JsonTokens.Value(ref reader, json);
        return Packets.Bind<T>(utf8) ?? throw Refusal.Of(Packets.Read<T>(utf8, ReadOptions.Boundless).Findings, isWhole);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using JsonOutput json = Packets.Written(value);
        writer.WriteRawValue(json.Written, skipInputValidation: true);
    }
}
#endif
