#if !NETFRAMEWORK
using System;
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Goitin.Runtime;

/// <summary>From the tokens of somebody else's reader back to the bytes they came from, without what that reader let pass: commas, comments.</summary>
/// <remarks>Texts and numbers are copied as they stand, so no digit and no escape is lost.</remarks>
internal static class JsonTokens
{
    /// <summary>The bytes of the value that the reader stands on; moves to its last token.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <param name="scratch">Where they are copied to if they do not stand in one piece, or something stands between them that is not JSON.</param>
    public static ReadOnlySpan<byte> Value(scoped ref Utf8JsonReader reader, JsonOutput scratch)
    {
        JsonReaderOptions options = reader.CurrentState.Options;
        bool isNested = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        if (isNested && !options.AllowTrailingCommas && options.CommentHandling == JsonCommentHandling.Disallow)
        {
            Utf8JsonReader ahead = reader;
            if (ahead.TrySkip() && InOnePiece(in reader, in ahead) is { Length: > 0 } whole)
            {
                reader = ahead;
                return whole;
            }
        }

        Copy(ref reader, scratch);
        return scratch.Written;
    }

    // The first and the last bracket of a value are as far apart in memory as in the text only if all between them is there, too.
    private static ReadOnlySpan<byte> InOnePiece(scoped in Utf8JsonReader first, scoped in Utf8JsonReader last)
    {
        long length = last.BytesConsumed - first.TokenStartIndex;
        if (first.HasValueSequence || last.HasValueSequence || length > int.MaxValue)
        {
            return default;
        }

        ref byte start = ref MemoryMarshal.GetReference(first.ValueSpan);
        ref byte end = ref MemoryMarshal.GetReference(last.ValueSpan);
        bool isThere = Unsafe.ByteOffset(ref start, ref end) == (nint)(length - 1);
        return isThere ? MemoryMarshal.CreateReadOnlySpan(ref start, (int)length) : default;
    }

    private static void Copy(ref Utf8JsonReader reader, JsonOutput output)
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
#endif
