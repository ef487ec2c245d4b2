using System;
using System.Buffers;
using System.IO;

namespace Goitin.Runtime;

/// <summary>
/// Moves over JSON that comes from a stream, token by token, and holds no more of it than is asked for.
/// </summary>
/// <remarks>It finds where values end and judges nothing: whoever is given the bytes parses them.</remarks>
/// <param name="utf8">JSON, UTF-8.</param>
/// <param name="most">The most bytes that are held at once.</param>
internal sealed class JsonScanner(Stream utf8, int most)
{
    private const int Chunk = 64 * 1024;

    private static readonly SearchValues<byte> EndsText = SearchValues.Create("\"\\"u8);
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> EndsScalar = SearchValues.Create(" \t\r\n,:\"{}[]"u8);

    private byte[] _bytes = new byte[Chunk];
    private int _start;
    private int _at;
    private int _end;

    /// <summary>What was moved over since the last <see cref="Drop"/>.</summary>
    public ReadOnlySpan<byte> Held => _bytes.AsSpan(_start, _at - _start);

    /// <summary>Forgets what was moved over.</summary>
    public void Drop() => _start = _at;

    /// <summary>The next byte; -1: there is none, or too many are held.</summary>
    public int Peek() => _at < _end || Fill() ? _bytes[_at] : -1;

    /// <summary>Moves over a byte if it is the next one.</summary>
    public bool Takes(char ascii)
    {
        bool here = Peek() == ascii;
        _at += here ? 1 : 0;
        return here;
    }

    /// <summary>Moves over whitespace.</summary>
    public void SkipSpace()
    {
        for (int next = Peek(); next >= 0 && JsonText.IsSpace((byte)next); next = Peek())
        {
            _at++;
        }
    }

    /// <summary>Moves over whitespace and holds nothing.</summary>
    public void DropSpace()
    {
        for (Drop(); Peek() is >= 0 and var next && JsonText.IsSpace((byte)next); Drop())
        {
            _at++;
        }
    }

    /// <summary>Moves over all that is there; false: too many bytes are held.</summary>
    public bool SkipAll()
    {
        for (_at = _end; Fill(); _at = _end)
        {
        }

        return Held.Length <= most;
    }

    /// <summary>Moves over one value; false: it does not end, or takes too many bytes.</summary>
    public bool Skip() => Peek() switch
    {
        '"' => SkipText(),
        '{' or '[' => SkipNested(),
        _ => SkipScalar(),
    };

    /// <summary>Moves over a text; false: it does not end, or takes too many bytes.</summary>
    public bool SkipText()
    {
        _at++;
        while (MovesTo(EndsText))
        {
            if (_bytes[_at++] == '"')
            {
                return Held.Length <= most;
            }

            if (Peek() < 0)
            {
                return false;
            }

            _at++;
        }

        return false;
    }

    private bool SkipNested()
    {
        int depth = 0;
        while (MovesTo(Structure))
        {
            byte one = _bytes[_at];
            if (one == '"')
            {
                if (!SkipText())
                {
                    return false;
                }

                continue;
            }

            _at++;
            depth += one is (byte)'{' or (byte)'[' ? 1 : -1;
            if (depth == 0)
            {
                return Held.Length <= most;
            }
        }

        return false;
    }

    private bool SkipScalar()
    {
        int start = _at - _start;
        return MovesTo(EndsScalar) && _at - _start > start && Held.Length <= most;
    }

    private bool MovesTo(SearchValues<byte> wanted)
    {
        do
        {
            int found = _bytes.AsSpan(_at, _end - _at).IndexOfAny(wanted);
            if (found >= 0)
            {
                _at += found;
                return true;
            }

            _at = _end;
        }
        while (Fill());
        return false;
    }

    // What is held moves to the front only when there is no room behind it, so each byte moves a bounded number of times.
    private bool Fill()
    {
        if (_end - _start > most)
        {
            return false;
        }

        if (_end == _bytes.Length)
        {
            MakeRoom();
        }

        int read = utf8.Read(_bytes, _end, _bytes.Length - _end);
        _end += read;
        return read > 0;
    }

    private void MakeRoom()
    {
        int held = _end - _start;
        byte[] room = held > _bytes.Length / 2 ? new byte[Math.Min(Array.MaxLength, 2L * _bytes.Length)] : _bytes;
        _bytes.AsSpan(_start, held).CopyTo(room);
        _at -= _start;
        _end = held;
        _start = 0;
        _bytes = room;
    }
}
