using System;
using System.Buffers;
using System.Text.Unicode;

namespace Goitin.Runtime;

/// <summary>
/// Bytes to a tree of places, or nothing: exactly one JSON text (RFC 8259) in UTF-8, no key twice in an object.
/// </summary>
internal ref struct JsonParser
{
    private const int MaxNumber = 100;
    private const int Wrong = -1;

    private static readonly SearchValues<byte> EndsText = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\v\f\r\u000e\u000f"u8
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\"\\"u8);

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly int _maxLevels;
    private int _itemsLeft;
    private int _depth;

    private JsonParser(ReadOnlySpan<byte> utf8, int maxLevels, int maxItems)
    {
        _utf8 = utf8;
        _maxLevels = maxLevels;
        _itemsLeft = maxItems;
    }

    /// <summary>
    /// Fills an empty tree from its bytes; false: they are not one JSON text, its lists and objects stand too deep, or its lists have too many items.
    /// </summary>
    public static bool TryParse(ref JsonTree tree, int maxLevels, int maxItems)
    {
        JsonParser parser = new(tree.Utf8, maxLevels, maxItems);
        return Utf8.IsValid(tree.Utf8) && parser.SkipSpace(parser.Value(ref tree, 0)) == tree.Utf8.Length;
    }

    // Each part is read from the place where it starts, and answers with the place behind it.
    private int Value(ref JsonTree tree, int at)
    {
        at = SkipSpace(at);
        return Peek(at) switch
        {
            (byte)'"' => Text(ref tree, at),
            (byte)'{' => Nested(ref tree, JsonType.Object, at),
            (byte)'[' => Nested(ref tree, JsonType.List, at),
            (byte)'t' => Word(ref tree, JsonType.True, "true"u8, at),
            (byte)'f' => Word(ref tree, JsonType.False, "false"u8, at),
            (byte)'n' => Word(ref tree, JsonType.Null, "null"u8, at),
            _ => Number(ref tree, at),
        };
    }

    private int Nested(ref JsonTree tree, JsonType type, int at)
    {
        if (_depth >= _maxLevels)
        {
            return Wrong;
        }

        int node = tree.Open(type, at);
        _depth++;
        int end = type == JsonType.Object ? Members(ref tree, node, at + 1) : Items(ref tree, at + 1);
        _depth--;
        tree.Close(node, end);
        return end;
    }

    private int Items(ref JsonTree tree, int at)
    {
        at = SkipSpace(at);
        if (Peek(at) == ']')
        {
            return at + 1;
        }

        for (; ; at++)
        {
            if (_itemsLeft-- == 0)
            {
                return Wrong;
            }

            at = SkipSpace(Value(ref tree, at));
            if (Peek(at) != ',')
            {
                return Peek(at) == ']' ? at + 1 : Wrong;
            }
        }
    }

    private int Members(ref JsonTree tree, int node, int at)
    {
        at = SkipSpace(at);
        if (Peek(at) == '}')
        {
            return at + 1;
        }

        for (int count = 1; ; count++, at++)
        {
            at = SkipSpace(at);
            at = Peek(at) == '"' ? SkipSpace(Text(ref tree, at)) : Wrong;
            at = Peek(at) == ':' ? SkipSpace(Value(ref tree, at + 1)) : Wrong;
            if (Peek(at) != ',')
            {
                return Peek(at) == '}' && !JsonKeys.Repeat(in tree, node + 1, count) ? at + 1 : Wrong;
            }
        }
    }

    private readonly int Text(ref JsonTree tree, int at)
    {
        int start = at + 1;
        int end = start;
        bool isEscaped = false;
        while (true)
        {
            int length = _utf8[end..].IndexOfAny(EndsText);
            end += length;
            if (length >= 0 && _utf8[end] == '"')
            {
                tree.Add(JsonType.Text, start, end, isEscaped);
                return end + 1;
            }

            end = length >= 0 && _utf8[end] == '\\' ? Escape(end) : Wrong;
            if (end == Wrong)
            {
                return Wrong;
            }

            isEscaped = true;
        }
    }

    private readonly int Escape(int at)
    {
        ReadOnlySpan<byte> rest = _utf8[at..];
        if (rest.Length > 1 && rest[1] == 'u')
        {
            return JsonText.IsCharacter(rest, out int length) ? at + length : Wrong;
        }

        return rest.Length > 1 && "\"\\/bfnrt"u8.Contains(rest[1]) ? at + 2 : Wrong;
    }

    private readonly int Word(ref JsonTree tree, JsonType type, ReadOnlySpan<byte> word, int at)
    {
        if (!_utf8[at..].StartsWith(word))
        {
            return Wrong;
        }

        tree.Add(type, at, at + word.Length);
        return at + word.Length;
    }

    private readonly int Number(ref JsonTree tree, int start)
    {
        int at = Peek(start) == '-' ? start + 1 : start;
        at = Peek(at) == '0' ? at + 1 : Digits(at);
        if (Peek(at) == '.')
        {
            at = Digits(at + 1);
        }

        if (Peek(at) is (byte)'e' or (byte)'E')
        {
            at = Digits(Peek(at + 1) is (byte)'+' or (byte)'-' ? at + 2 : at + 1);
        }

        if (at == Wrong || at - start > MaxNumber)
        {
            return Wrong;
        }

        tree.Add(JsonType.Number, start, at);
        return at;
    }

    private readonly int Digits(int start)
    {
        int at = start;
        while (JsonText.IsDigit(Peek(at)))
        {
            at++;
        }

        return at > start ? at : Wrong;
    }

    private readonly int SkipSpace(int at)
    {
        while (JsonText.IsSpace(Peek(at)))
        {
            at++;
        }

        return at;
    }

    // Neither behind the end nor where something was wrong before stands anything that JSON asks for: NUL.
    private readonly byte Peek(int at) => (uint)at < (uint)_utf8.Length ? _utf8[at] : (byte)0;
}
