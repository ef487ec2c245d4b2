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

    private static readonly SearchValues<byte> EndsText = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\v\f\r\u000e\u000f"u8
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\"\\"u8);

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly int _maxLevels;
    private int _at;
    private int _depth;

    private JsonParser(ReadOnlySpan<byte> utf8, int maxLevels)
    {
        _utf8 = utf8;
        _maxLevels = maxLevels;
    }

    /// <summary>Fills an empty tree from its bytes; false: they are not one JSON text, or its lists and objects stand too deep.</summary>
    public static bool TryParse(ref JsonTree tree, int maxLevels)
    {
        JsonParser parser = new(tree.Utf8, maxLevels);
        if (!Utf8.IsValid(tree.Utf8) || !parser.Value(ref tree))
        {
            return false;
        }

        parser.SkipSpace();
        return parser._at == tree.Utf8.Length;
    }

    private bool Value(ref JsonTree tree)
    {
        SkipSpace();
        if (_at == _utf8.Length)
        {
            return false;
        }

        return _utf8[_at] switch
        {
            (byte)'"' => Text(ref tree),
            (byte)'{' => Nested(ref tree, JsonType.Object),
            (byte)'[' => Nested(ref tree, JsonType.List),
            (byte)'t' => Word(ref tree, JsonType.True, "true"u8),
            (byte)'f' => Word(ref tree, JsonType.False, "false"u8),
            (byte)'n' => Word(ref tree, JsonType.Null, "null"u8),
            _ => Number(ref tree),
        };
    }

    private bool Nested(ref JsonTree tree, JsonType type)
    {
        if (_depth >= _maxLevels)
        {
            return false;
        }

        int node = tree.Add(type, _at++);
        _depth++;
        bool good = type == JsonType.Object ? Members(ref tree, node) : Items(ref tree);
        _depth--;
        tree.Close(node, _at);
        return good;
    }

    private bool Items(ref JsonTree tree)
    {
        SkipSpace();
        if (Takes((byte)']'))
        {
            return true;
        }

        do
        {
            if (!Value(ref tree))
            {
                return false;
            }

            SkipSpace();
        }
        while (Takes((byte)','));
        return Takes((byte)']');
    }

    private bool Members(ref JsonTree tree, int node)
    {
        SkipSpace();
        if (Takes((byte)'}'))
        {
            return true;
        }

        int count = 0;
        do
        {
            SkipSpace();
            if (_at == _utf8.Length || _utf8[_at] != '"' || !Text(ref tree))
            {
                return false;
            }

            SkipSpace();
            if (!Takes((byte)':') || !Value(ref tree))
            {
                return false;
            }

            count++;
            SkipSpace();
        }
        while (Takes((byte)','));
        return Takes((byte)'}') && !JsonKeys.Repeat(in tree, node + 1, count);
    }

    private bool Text(ref JsonTree tree)
    {
        int node = tree.Add(JsonType.Text, ++_at);
        while (true)
        {
            int length = _utf8[_at..].IndexOfAny(EndsText);
            _at += length;
            if (length < 0 || _utf8[_at] < ' ')
            {
                return false;
            }

            if (_utf8[_at] == '"')
            {
                tree.Close(node, _at++);
                return true;
            }

            tree[node].Escaped = true;
            if (!Escape())
            {
                return false;
            }
        }
    }

    private bool Escape()
    {
        ReadOnlySpan<byte> rest = _utf8[_at..];
        if (rest.Length > 1 && rest[1] == 'u')
        {
            bool good = JsonText.IsCharacter(rest, out int length);
            _at += good ? length : 0;
            return good;
        }

        _at += 2;
        return rest.Length > 1 && "\"\\/bfnrt"u8.Contains(rest[1]);
    }

    private bool Word(ref JsonTree tree, JsonType type, ReadOnlySpan<byte> word)
    {
        if (!_utf8[_at..].StartsWith(word))
        {
            return false;
        }

        int node = tree.Add(type, _at);
        _at += word.Length;
        tree.Close(node, _at);
        return true;
    }

    private bool Number(ref JsonTree tree)
    {
        int node = tree.Add(JsonType.Number, _at);
        int start = _at;
        Takes((byte)'-');
        if (!Takes((byte)'0') && !Digits())
        {
            return false;
        }

        if (Takes((byte)'.') && !Digits())
        {
            return false;
        }

        if (Takes((byte)'e') || Takes((byte)'E'))
        {
            _ = Takes((byte)'+') || Takes((byte)'-');
            if (!Digits())
            {
                return false;
            }
        }

        tree.Close(node, _at);
        return _at - start <= MaxNumber;
    }

    private bool Digits()
    {
        int start = _at;
        while (_at < _utf8.Length && char.IsAsciiDigit((char)_utf8[_at]))
        {
            _at++;
        }

        return _at > start;
    }

    private bool Takes(byte wanted)
    {
        bool here = _at < _utf8.Length && _utf8[_at] == wanted;
        _at += here ? 1 : 0;
        return here;
    }

    private void SkipSpace()
    {
        while (_at < _utf8.Length && JsonText.IsSpace(_utf8[_at]))
        {
            _at++;
        }
    }
}
