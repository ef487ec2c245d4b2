using System;
using System.Buffers;
using System.Buffers.Text;
using System.Text.Unicode;

namespace Goitin.Runtime;

/// <summary>Canonical JSON, written byte by byte: texts as in RFC 8785 §3.2.2.2, nothing between the tokens.</summary>
internal sealed class JsonOutput : IDisposable
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\v\f\r\u000e\u000f"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\"\\");

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(2048);
    private int _length;

    /// <summary>Whether the last byte opens an object or a list, so that no comma is due.</summary>
    public bool JustOpened => _length == 0 || _bytes[_length - 1] is (byte)'{' or (byte)'[';

    /// <summary>Whether the last byte names a member, so that its value is due.</summary>
    public bool JustNamed => _length > 0 && _bytes[_length - 1] == ':';

    /// <summary>Whether a value had no wire form; something stands in its place, for the judge to see.</summary>
    public bool HasUnwritable { get; set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public ArraySegment<byte> Segment => new(_bytes, 0, _length);

    public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    public void Byte(char ascii)
    {
        Room(1);
        _bytes[_length++] = (byte)ascii;
    }

    /// <summary>Bytes that are JSON already.</summary>
    public void Raw(ReadOnlySpan<byte> json)
    {
        Room(json.Length);
        json.CopyTo(_bytes.AsSpan(_length));
        _length += json.Length;
    }

    /// <summary>Characters that are JSON already, all of them ASCII.</summary>
    public void Ascii(ReadOnlySpan<char> json)
    {
        Room(json.Length);
        foreach (char one in json)
        {
            _bytes[_length++] = (byte)one;
        }
    }

    public void Number(long value)
    {
        Room(20);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out int written);
        _length += written;
    }

    /// <summary>A JSON text.</summary>
    /// <exception cref="InvalidPacketException">The text has a lone surrogate: no UTF-8 can carry it.</exception>
    public void Text(ReadOnlySpan<char> text)
    {
        Byte('"');
        for (int at; (at = text.IndexOfAny(Escaped)) >= 0; text = text[(at + 1)..])
        {
            Plain(text[..at]);
            Escape(text[at]);
        }

        Plain(text);
        Byte('"');
    }

    /// <summary>Whether a text can be written.</summary>
    public static bool Takes(string text)
    {
        try
        {
            using JsonOutput output = new();
            output.Text(text);
            return true;
        }
        catch (InvalidPacketException)
        {
            return false;
        }
    }

    /// <summary>For what would make the document none.</summary>
    /// <param name="reason">Why, as of a document that is read.</param>
    public InvalidPacketException Unwritable(string reason) =>
        new([JsonBreaks.Finding(new Break(reason, _length), ReadOptions.Default, new Spot().Behind(Written))]);

    private void Plain(ReadOnlySpan<char> text)
    {
        Room(3 * text.Length);
        OperationStatus done = Utf8.FromUtf16(text, _bytes.AsSpan(_length), out _, out int written, replaceInvalidSequences: false);
        _length += written;
        if (done != OperationStatus.Done)
        {
            throw Unwritable("surrogate");
        }
    }

    private void Escape(char one)
    {
        Byte('\\');
        switch (one)
        {
            case '"' or '\\': Byte(one); break;
            case '\b': Byte('b'); break;
            case '\t': Byte('t'); break;
            case '\n': Byte('n'); break;
            case '\f': Byte('f'); break;
            case '\r': Byte('r'); break;
            default:
                Raw("u00"u8);
                Byte("0123456789abcdef"[one >> 4]);
                Byte("0123456789abcdef"[one & 15]);
                break;
        }
    }

    private void Room(int wanted)
    {
        if (_bytes.Length - _length < wanted)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _bytes.Length, _length + wanted));
            _bytes.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }
    }
}
