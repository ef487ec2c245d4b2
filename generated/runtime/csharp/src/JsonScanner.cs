using System;
using System.Buffers;
using System.Threading.Tasks;

namespace Goitin.Runtime;

/// <summary>
/// Moves over JSON that comes from a stream, token by token, and holds no more of it than is asked for.
/// </summary>
/// <remarks>
/// It finds where values end and judges nothing: whoever is given the bytes parses them. Its tasks have ended when they come back,
/// unless the source waits.
/// </remarks>
/// <param name="source">JSON, UTF-8.</param>
/// <param name="most">The most bytes that are held at once.</param>
internal sealed class JsonScanner(ByteSource source, int most)
{
    private const int Chunk = 64 * 1024;
    private const int LooksAhead = 1024;

    private static readonly SearchValues<byte> EndsText = SearchValues.Create("\"\\"u8);
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> EndsScalar = SearchValues.Create(" \t\r\n,:\"{}[]"u8);

    private byte[] _bytes = new byte[Chunk];
    private int _start;
    private int _at;
    private int _end;

    /// <summary>What was moved over since the last <see cref="Drop"/>.</summary>
    public ReadOnlySpan<byte> Held => _bytes.AsSpan(_start, HeldCount);

    /// <summary>What is held, and what is at hand behind it.</summary>
    public ReadOnlySpan<byte> AtHand => _bytes.AsSpan(_start, _end - _start);

    /// <summary>Where what is held begins in the document.</summary>
    public Spot Place { get; private set; } = new();

    /// <summary>Whether as much is held as may be.</summary>
    public bool IsFull => _end - _start > most;

    private int HeldCount => _at - _start;

    /// <summary>Forgets what was moved over.</summary>
    public void Drop()
    {
        Place = Place.Behind(Held);
        _start = _at;
    }

    /// <summary>Has some bytes at hand behind what was moved over, or all that are left: enough to see what is wrong there.</summary>
    public async ValueTask LookAhead()
    {
        while (_end - _at < LooksAhead && await Fill().ConfigureAwait(false))
        {
        }
    }

    /// <summary>The next byte; -1: there is none, or too many are held.</summary>
    public ValueTask<int> Peek() => _at < _end ? ValueTask.FromResult<int>(_bytes[_at]) : Peeked();

    /// <summary>Moves over a byte if it is the next one.</summary>
    public async ValueTask<bool> Takes(char ascii)
    {
        bool here = await Peek().ConfigureAwait(false) == ascii;
        _at += here ? 1 : 0;
        return here;
    }

    /// <summary>Moves over whitespace.</summary>
    public async ValueTask SkipSpace()
    {
        while (!EndsSpace(drops: false) && await Fill().ConfigureAwait(false))
        {
        }
    }

    /// <summary>Moves over whitespace and holds nothing.</summary>
    public async ValueTask DropSpace()
    {
        Drop();
        while (!EndsSpace(drops: true) && await Fill().ConfigureAwait(false))
        {
        }
    }

    /// <summary>Moves over all that is there; false: too many bytes are held.</summary>
    public async ValueTask<bool> SkipAll()
    {
        do
        {
            _at = _end;
        }
        while (await Fill().ConfigureAwait(false));
        return HeldCount <= most;
    }

    /// <summary>Moves over one value; false: it does not end, or takes too many bytes.</summary>
    public async ValueTask<bool> Skip() => await Peek().ConfigureAwait(false) switch
    {
        '"' => await SkipText().ConfigureAwait(false),
        '{' or '[' => await SkipNested().ConfigureAwait(false),
        _ => await SkipScalar().ConfigureAwait(false),
    };

    /// <summary>Moves over a text; false: it does not end, or takes too many bytes.</summary>
    public async ValueTask<bool> SkipText()
    {
        _at++;
        while (Finds(EndsText) || await MovesTo(EndsText).ConfigureAwait(false))
        {
            if (_bytes[_at++] == '"')
            {
                return HeldCount <= most;
            }

            if (await Peek().ConfigureAwait(false) < 0)
            {
                return false;
            }

            _at++;
        }

        return false;
    }

    private async ValueTask<bool> SkipNested()
    {
        int depth = 0;
        while (Finds(Structure) || await MovesTo(Structure).ConfigureAwait(false))
        {
            byte one = _bytes[_at];
            if (one == '"')
            {
                if (!SkipsShortText() && !await SkipText().ConfigureAwait(false))
                {
                    return false;
                }

                continue;
            }

            _at++;
            depth += one is (byte)'{' or (byte)'[' ? 1 : -1;
            if (depth == 0)
            {
                return HeldCount <= most;
            }
        }

        return false;
    }

    private async ValueTask<bool> SkipScalar()
    {
        int held = HeldCount;
        return await MovesTo(EndsScalar).ConfigureAwait(false) && HeldCount > held && HeldCount <= most;
    }

    private async ValueTask<int> Peeked() => await Fill().ConfigureAwait(false) ? _bytes[_at] : -1;

    private async ValueTask<bool> MovesTo(SearchValues<byte> wanted)
    {
        do
        {
            if (Finds(wanted))
            {
                return true;
            }

            _at = _end;
        }
        while (await Fill().ConfigureAwait(false));
        return false;
    }

    // Whether one of these bytes is at hand; then it is the next one.
    private bool Finds(SearchValues<byte> wanted)
    {
        int found = _bytes.AsSpan(_at, _end - _at).IndexOfAny(wanted);
        _at += Math.Max(found, 0);
        return found >= 0;
    }

    // A text without escapes whose end is at hand, as nearly all are.
    private bool SkipsShortText()
    {
        int found = _bytes.AsSpan(_at + 1, _end - _at - 1).IndexOfAny(EndsText);
        bool ends = found >= 0 && _bytes[_at + 1 + found] == '"';
        _at += ends ? found + 2 : 0;
        return ends;
    }

    // Whether something else than whitespace is at hand; then it is the next byte.
    private bool EndsSpace(bool drops)
    {
        while (_at < _end && JsonText.IsSpace(_bytes[_at]))
        {
            _at++;
        }

        if (drops)
        {
            Drop();
        }

        return _at < _end;
    }

    // What is held moves to the front only when there is no room behind it, so each byte moves a bounded number of times.
    private async ValueTask<bool> Fill()
    {
        if (_end - _start > most)
        {
            return false;
        }

        if (_end == _bytes.Length)
        {
            MakeRoom();
        }

        int read = await source.Read(_bytes, _end, _bytes.Length - _end).ConfigureAwait(false);
        _end += read;
        return read > 0;
    }

    private void MakeRoom()
    {
        int held = _end - _start;
        byte[] room = held > _bytes.Length / 2 ? new byte[Math.Min(JsonTree.MostItems, 2L * _bytes.Length)] : _bytes;
        _bytes.AsSpan(_start, held).CopyTo(room);
        _at -= _start;
        _end = held;
        _start = 0;
        _bytes = room;
    }
}
