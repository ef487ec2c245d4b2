using System;
using System.IO;

namespace Qcvn120.Runtime;

/// <summary>
/// Cuts a message that comes from a stream into the items of its payload list and the rest, which then looks as if the list were empty.
/// </summary>
/// <param name="utf8">JSON, UTF-8.</param>
/// <param name="payload">The row of the message that is its payload.</param>
/// <param name="options">How to read.</param>
internal sealed class MessageCutter(Stream utf8, Row payload, ReadOptions options)
{
    private readonly JsonScanner _scanner = new(utf8, options.MaxBytes);
    private bool _isCut;
    private readonly MemoryStream _rest = new();
    private bool _isOpen;
    private bool _isFirst;

    /// <summary>Whether the bytes cannot be one JSON text, or are too many; then nothing follows.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The row whose list is being cut; null: the list stands at the top.</summary>
    public Row? Row { get; private set; }

    /// <summary>The key of that list, as met.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The item that was moved to.</summary>
    public ReadOnlySpan<byte> Item => _scanner.Held;

    /// <summary>The message without the items; whole when there is no further list.</summary>
    public ReadOnlySpan<byte> Rest => _rest.GetBuffer().AsSpan(0, (int)_rest.Length);

    /// <summary>Moves into the next list whose items are to be cut out; false: there is none.</summary>
    public bool NextList()
    {
        if (!_isOpen)
        {
            _isOpen = true;
            if (!Opens())
            {
                return End();
            }

            if (_scanner.Takes('['))
            {
                return Enter();
            }

            _scanner.Takes('{');
            _scanner.SkipSpace();
            return Peeks('}') ? End() : Member();
        }

        return Row is null ? End() : Behind();
    }

    /// <summary>Moves to the next item of the list; false: the list has ended, or is broken.</summary>
    public bool NextItem()
    {
        bool wasFirst = _isFirst;
        _isFirst = false;
        _scanner.DropSpace();
        if (Peeks(']'))
        {
            return false;
        }

        if (!wasFirst && !_scanner.Takes(','))
        {
            return Break();
        }

        _scanner.DropSpace();
        return _scanner.Skip() || Break();
    }

    /// <summary>Forgets the item that was moved to.</summary>
    public void DropItem() => _scanner.Drop();

    /// <summary>Says that the bytes cannot be one JSON text.</summary>
    /// <returns>False.</returns>
    public bool Break()
    {
        IsBroken = true;
        return false;
    }

    // A mark of byte order is no part of JSON; only tolerant reading takes it.
    private bool Opens()
    {
        if (_scanner.Peek() == 0xEF)
        {
            foreach (byte one in "\uFEFF"u8)
            {
                IsBroken |= !_scanner.Takes((char)one) || options.Mode == Mode.Strict;
            }
        }

        _scanner.SkipSpace();
        return !IsBroken && (Peeks('[') || Peeks('{'));
    }

    private bool Enter()
    {
        _isFirst = true;
        return Keep();
    }

    // A key, and its value if that is no list to be cut; then the next one.
    private bool Member()
    {
        do
        {
            _scanner.SkipSpace();
            if (!Keep() || !Peeks('"') || !_scanner.SkipText())
            {
                return Break();
            }

            string key = Unquoted(_scanner.Held);
            _scanner.SkipSpace();
            if (!_scanner.Takes(':'))
            {
                return Break();
            }

            _scanner.SkipSpace();
            // An alias may turn out to be an unknown key, so only the own one is cut out, and once.
            Row = !_isCut && key == payload.Wire ? payload : null;
            Key = key;
            if (Row is not null && options.MaxLevels > 1 && _scanner.Takes('['))
            {
                _isCut = true;
                return Enter();
            }

            if (!_scanner.Skip())
            {
                return Break();
            }

            _scanner.SkipSpace();
        }
        while (_scanner.Takes(','));
        return End();
    }

    private bool Behind()
    {
        _scanner.Takes(']');
        _scanner.SkipSpace();
        return _scanner.Takes(',') ? Member() : End();
    }

    // The parser of the rest sees whatever is wrong from here on.
    private bool End()
    {
        if (!IsBroken && (!_scanner.SkipAll() || !Keep()))
        {
            Break();
        }

        return false;
    }

    private bool Keep()
    {
        _rest.Write(_scanner.Held);
        _scanner.Drop();
        return _rest.Length <= options.MaxBytes || Break();
    }

    private static string Unquoted(ReadOnlySpan<byte> text)
    {
        JsonTree tree = new(text);
        try
        {
            return JsonParser.TryParse(ref tree, 0) ? tree.Text(0) : "";
        }
        finally
        {
            tree.Dispose();
        }
    }

    private bool Peeks(char ascii) => _scanner.Peek() == ascii;
}
