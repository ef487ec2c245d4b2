using System;
using System.Buffers;
using System.Text.Json;

namespace Qcvn120.Runtime;

/// <summary>From the tokens of somebody else's reader back to the bytes they came from, without what that reader let pass: commas, comments.</summary>
/// <remarks>Texts and numbers are copied as they stand, so no digit and no escape is lost.</remarks>
internal static class JsonTokens
{
    /// <summary>Copies the value that the reader stands on, and moves to its last token.</summary>
    public static void Copy(ref Utf8JsonReader reader, JsonOutput output)
    {
        int depth = reader.CurrentDepth;
        Token(ref reader, output);
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            while (reader.Read())
            {
                Token(ref reader, output);
                if (reader.CurrentDepth == depth && reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    return;
                }
            }
        }
    }

    private static void Token(ref Utf8JsonReader reader, JsonOutput output)
    {
        JsonTokenType type = reader.TokenType;
        if (type == JsonTokenType.Comment)
        {
            return;
        }

        if (type is not (JsonTokenType.EndObject or JsonTokenType.EndArray) && !output.JustOpened && !output.JustNamed)
        {
            output.Byte(',');
        }

        switch (type)
        {
            case JsonTokenType.PropertyName:
                Text(ref reader, output);
                output.Byte(':');
                break;
            case JsonTokenType.String:
                Text(ref reader, output);
                break;
            default:
                Raw(ref reader, output);
                break;
        }
    }

    private static void Text(ref Utf8JsonReader reader, JsonOutput output)
    {
        output.Byte('"');
        Raw(ref reader, output);
        output.Byte('"');
    }

    private static void Raw(ref Utf8JsonReader reader, JsonOutput output)
    {
        if (!reader.HasValueSequence)
        {
            output.Raw(reader.ValueSpan);
            return;
        }

        foreach (ReadOnlyMemory<byte> part in reader.ValueSequence)
        {
            output.Raw(part.Span);
        }
    }
}
