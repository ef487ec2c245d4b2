using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Goitin.Runtime;

/// <summary>Lets a code stand as JSON text in types that are not ours.</summary>
internal sealed class CodeConverter<T> : JsonConverter<T>
    where T : struct, ICode<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? T.Of(reader.GetString()!)
            : throw new JsonException("A code is a JSON text.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);
}
