using System;
using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using Newtonsoft.Json;

namespace Goitin.Runtime.NewtonsoftJson;

/// <summary>
/// Cho Newtonsoft.Json ghi và đọc mọi kiểu của gói tin như <c>ToJson</c> và <c>Read</c>. / Lets Newtonsoft.Json write and read every type of packets as <c>ToJson</c> and <c>Read</c> do.
/// </summary>
/// <remarks>
/// <c>settings.Converters.Add(new PacketJsonConverter());</c>. Khi đọc, nó từ chối điều mà bộ đọc ấy đã đánh mất: chữ số của số có phần thập phân, văn bản đã thành ngày.
/// / When reading it refuses what that reader has lost already: digits of numbers with a fraction, texts that became dates.
/// </remarks>
public sealed class PacketJsonConverter : Newtonsoft.Json.JsonConverter
{
    private static readonly JsonWriterOptions AsItStands = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ConcurrentDictionary<Type, bool> _known = new();

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType)
    {
        ArgumentNullException.ThrowIfNull(objectType);
        return _known.GetOrAdd(Nullable.GetUnderlyingType(objectType) ?? objectType, static type => IsOurs(type));
    }

    /// <inheritdoc/>
    public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(System.Text.Json.JsonSerializer.Serialize(value, value?.GetType() ?? typeof(object)));
    }

    /// <inheritdoc/>
    /// <exception cref="JsonSerializationException">Không thể thành giá trị; ngoại lệ bên trong mang mọi phát hiện. / It cannot become a value; the inner exception carries every finding.</exception>
    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArrayBufferWriter<byte> json = new();
        using (Utf8JsonWriter writer = new(json, AsItStands))
        {
            Copy(reader, writer);
        }

        try
        {
            return System.Text.Json.JsonSerializer.Deserialize(json.WrittenSpan, objectType);
        }
        catch (System.Text.Json.JsonException refusal)
        {
            throw new JsonSerializationException(refusal.Message, refusal.InnerException ?? refusal);
        }
    }

    // A type of the runtime, or one of generated code, which carries a converter of the runtime.
    private static bool IsOurs(Type type) =>
        type.Assembly == typeof(IPacket).Assembly
        || type.GetCustomAttribute<System.Text.Json.Serialization.JsonConverterAttribute>(inherit: false)?.ConverterType?.Assembly == typeof(IPacket).Assembly;

    // The value that the reader stands on. What is inside it has not been read yet, so it can be read without loss.
    private static void Copy(JsonReader reader, Utf8JsonWriter writer)
    {
        DateParseHandling dates = reader.DateParseHandling;
        reader.DateParseHandling = DateParseHandling.None;
        try
        {
            int depth = reader.Depth;
            Token(reader, writer);
            bool isInside = reader.TokenType is JsonToken.StartObject or JsonToken.StartArray;
            while (isInside)
            {
                if (!reader.Read())
                {
                    throw new JsonSerializationException("Dữ liệu bị cắt. / The data is truncated.");
                }

                Token(reader, writer);
                isInside = reader.Depth > depth || reader.TokenType is not (JsonToken.EndObject or JsonToken.EndArray);
            }
        }
        catch (JsonReaderException fault)
        {
            // Its own text may hold a value of the packet.
            throw new JsonSerializationException(
                "JSON không hợp lệ, hoặc có số mà bộ đọc không mang được. / This is not valid JSON, or has a number that the reader cannot represent."
                + string.Create(CultureInfo.InvariantCulture, $" ({fault.LineNumber}:{fault.LinePosition})"));
        }
        finally
        {
            reader.DateParseHandling = dates;
        }
    }

    private static void Token(JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonToken.StartObject: writer.WriteStartObject(); break;
            case JsonToken.EndObject: writer.WriteEndObject(); break;
            case JsonToken.StartArray: writer.WriteStartArray(); break;
            case JsonToken.EndArray: writer.WriteEndArray(); break;
            case JsonToken.PropertyName: writer.WritePropertyName(Text(reader)); break;
            case JsonToken.String: writer.WriteStringValue(Text(reader)); break;
            case JsonToken.Boolean: writer.WriteBooleanValue((bool)reader.Value!); break;
            case JsonToken.Integer or JsonToken.Float: writer.WriteRawValue(Number(reader.Value), skipInputValidation: true); break;
            case JsonToken.Null: writer.WriteNullValue(); break;
            case JsonToken.Comment: break;
            default: throw Lost(reader.TokenType);
        }
    }

    // Of half a surrogate pair that reader leaves U+FFFD; one that was sent as such cannot be told from it.
    private static string Text(JsonReader reader)
    {
        string text = (string)reader.Value!;
        return text.Contains('\ufffd', StringComparison.Ordinal) ? throw Lost(JsonToken.String) : text;
    }

    // Of 1.50 that reader leaves 1.5, of 1e2 a 100, and of too many digits some: what stood there nobody can tell any more.
    private static string Number(object? value) => value switch
    {
        long or int => Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        BigInteger many => many.ToString(CultureInfo.InvariantCulture),
        _ => throw Lost(JsonToken.Float),
    };

    private static JsonSerializationException Lost(JsonToken token) => new(
        "Newtonsoft.Json đã đổi giá trị trước khi tới đây (" + token + "). Hãy đọc các byte bằng Read, hoặc bằng System.Text.Json."
        + " / Newtonsoft.Json changed a value before it arrived here (" + token + "). Read the bytes by Read, or by System.Text.Json.");
}
