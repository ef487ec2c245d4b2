#if !NETFRAMEWORK
using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Goitin.Runtime;

/// <summary>
/// Như <see cref="RecordConverter{T}"/>, cho các lớp thông điệp có tham số kiểu. / As <see cref="RecordConverter{T}"/>, for classes of messages with a type parameter.
/// </summary>
public sealed class MessageConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeof(IPacket).IsAssignableFrom(typeToConvert) && typeToConvert.IsSealed;
    }

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(RecordConverter<>).MakeGenericType(typeToConvert))!;
}
#endif
