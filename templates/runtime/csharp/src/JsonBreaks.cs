using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Goitin.Runtime;

/// <summary>Why a document is not JSON text, and at which byte; -1: no place says more.</summary>
internal readonly record struct Break(string Reason, int At = -1);

/// <summary>The items of a list that were cut out of a document: where they stood in it, and in what stands in their place.</summary>
/// <param name="Prefix">How long the document is before the list's items.</param>
/// <param name="Resume">Where the document goes on behind what was cut out.</param>
/// <param name="Levels">How many lists and objects are open there.</param>
internal readonly record struct Cut(int Prefix, int Resume, int Levels);

/// <summary>
/// A second look at a document that was refused, character by character: it finds the first break. It decides nothing.
/// </summary>
internal ref struct JsonBreaks
{
    private const int MaxNumber = 100;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly ReadOptions _options;
    private readonly Cut? _cut;
    private readonly int _end;
    private readonly string _behind;
    private readonly List<HashSet<string>?> _open = [];
    private int _at;
    private int _items;
    private int? _itemsOfRest;
    private bool _isOwnListOver;
    private bool _isFresh;
    private Break? _found;

    private JsonBreaks(ReadOnlySpan<byte> utf8, int start, ReadOptions options, Cut? cut)
    {
        _utf8 = utf8;
        _at = start;
        _options = options;
        _cut = cut;
        int good = GoodLength(utf8);
        (_end, _behind) = (good, good == utf8.Length ? "cut" : "utf-8");
    }

    /// <summary>The first break of a document that was refused.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="options">How it was read.</param>
    /// <param name="cut">What was cut out of it; null: nothing.</param>
    public static Break First(ReadOnlySpan<byte> utf8, ReadOptions options, Cut? cut = null)
    {
        if (utf8.Length > options.MaxBytes && cut is null)
        {
            return new("bytes");
        }

        bool isMarked = utf8.StartsWith("\uFEFF"u8);
        if (KindOfFile(utf8[(isMarked ? 3 : 0)..]) is { } file)
        {
            return new(file);
        }

        if (isMarked && options.Mode == ReadMode.Strict)
        {
            return new("bom");
        }

        JsonBreaks look = new(utf8, isMarked ? 3 : 0, options, cut);
        look.Document();
        return look._found ?? new("syntax", utf8.Length);
    }

    /// <summary>The finding on a document that was refused.</summary>
    public static Finding Finding(ReadOnlySpan<byte> utf8, ReadOptions options)
    {
        Break found = First(utf8, options);
        return Finding(found, options, found.At < 0 ? default : new Spot().Behind(utf8[..found.At]));
    }

    /// <summary>The finding of a break at a place.</summary>
    public static Finding Finding(Break found, ReadOptions options, Spot place)
    {
        List<(string, Word)> words = [];
        int? most = found.Reason switch
        {
            "bytes" => options.MaxBytes,
            "levels" => options.MaxLevels,
            "items" => options.MaxItems,
            _ => null,
        };
        if (most is { } limit)
        {
            words.Add(("max", Spot.Text(limit)));
        }

        if (found.At >= 0)
        {
            words.AddRange([("line", Spot.Text(place.Line)), ("column", Spot.Text(place.Column)), ("byte", Spot.Text(place.Byte))]);
        }

        return new("", FindingRules.Json, FindingSeverity.Error, Sentence.Root("json " + found.Reason, words.ToArray()));
    }

    private static string? KindOfFile(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> bare = utf8.TrimStart(" \t\r\n"u8);
        if (bare.IsEmpty)
        {
            return "empty";
        }

        if (bare[0] == '<')
        {
            return Begins(bare, "<!doctype html"u8) || Begins(bare, "<html"u8) || Begins(bare, "<head"u8) || Begins(bare, "<body"u8) ? "html" : "xml";
        }

        ReadOnlySpan<byte> two = utf8[..Math.Min(2, utf8.Length)];
        if (two is [0xFF, 0xFE] or [0xFE, 0xFF] || two.Contains((byte)0))
        {
            return "utf-16";
        }

        return utf8.StartsWith("PK\u0003\u0004"u8) ? "zip"
            : utf8.StartsWith("%PDF"u8) ? "pdf"
            : utf8.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? "ole"
            : null;
    }

    private static bool Begins(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> word) =>
        bytes.Length >= word.Length && Ascii.EqualsIgnoreCase(bytes[..word.Length], word);

    // How many bytes at the start are whole characters.
    private static int GoodLength(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
        {
            return utf8.Length;
        }

        int at = 0;
        while (Rune.DecodeFromUtf8(utf8[at..], out _, out int length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private void Document()
    {
        Value(isItem: false);
        while (_found is null && _open.Count > 0)
        {
            Member();
        }

        SkipSpace();
        if (_found is null && (_at < _end || _behind == "utf-8"))
        {
            Fail(_at < _end ? "trailing" : "utf-8", _at);
        }
    }

    // One more member of the innermost list or object, or its end.
    private void Member()
    {
        HashSet<string>? keys = _open[^1];
        SkipSpace();
        if (Peek() == (keys is null ? ']' : '}'))
        {
            if (IsOwnList)
            {
                _items = _itemsOfRest ?? _items;
                _isOwnListOver = true;
            }

            _at++;
            _open.RemoveAt(_open.Count - 1);
            _isFresh = false;
            return;
        }

        if (!_isFresh)
        {
            Take((byte)',');
        }

        _isFresh = false;
        if (keys is null)
        {
            Value(isItem: true);
        }
        else
        {
            Key(keys);
            Take((byte)':');
            Value(isItem: false);
        }
    }

    private readonly bool IsOwnList => !_isOwnListOver && _cut is { } cut && _open.Count == cut.Levels && _open[^1] is null && _at >= cut.Prefix;

    private void Key(HashSet<string> keys)
    {
        SkipSpace();
        int start = _at;
        if (Peek() != '"')
        {
            Fail("syntax", _at);
            return;
        }

        Text();
        if (_found is null && !keys.Add(JsonText.Unescape(_utf8[(start + 1)..(_at - 1)])))
        {
            Fail("repeated-key", start);
        }
    }

    // A value; of a list or an object only its beginning.
    private void Value(bool isItem)
    {
        SkipSpace();
        int first = Peek();
        if (_found is not null)
        {
            return;
        }

        ReadOnlySpan<byte> here = _utf8[_at.._end];
        if (here.StartsWith("NaN"u8) || here.StartsWith("Infinity"u8) || here.StartsWith("-Infinity"u8) || here.StartsWith("undefined"u8))
        {
            Fail("not-a-number", _at);
        }
        else if (!"\"[{-0123456789tfn"u8.Contains((byte)first))
        {
            Fail("syntax", _at);
        }
        else if (isItem && IsTooMany())
        {
            Fail("items", _at);
        }
        else if (first is '[' or '{')
        {
            Open(first);
        }
        else if (first == '"')
        {
            Text();
        }
        else if (first is 't' or 'f' or 'n')
        {
            foreach (byte letter in first == 't' ? "true"u8 : first == 'f' ? "false"u8 : "null"u8)
            {
                Take(letter);
            }
        }
        else
        {
            Number();
        }
    }

    // The items of a list that is cut out are not counted, and each of them counts for itself.
    private bool IsTooMany()
    {
        if (IsOwnList)
        {
            _itemsOfRest ??= _items;
            _items = 0;
            return false;
        }

        return ++_items > _options.MaxItems;
    }

    private void Open(int bracket)
    {
        if (_open.Count >= _options.MaxLevels)
        {
            Fail("levels", _at);
            return;
        }

        _at++;
        _open.Add(bracket == '[' ? null : new HashSet<string>(JsonKeys.Comparer));
        _isFresh = true;
    }

    private void Text()
    {
        for (_at++; _found is null;)
        {
            int one = Peek();
            if (one == '"')
            {
                _at++;
                return;
            }

            if (one == '\\')
            {
                Escape();
            }
            else if (one < ' ')
            {
                Fail("control", _at);
            }
            else
            {
                _at++;
            }
        }
    }

    private void Escape()
    {
        int start = _at++;
        int letter = Peek();
        if (_found is not null)
        {
            return;
        }

        if ("\"\\/bfnrt"u8.Contains((byte)letter))
        {
            _at++;
        }
        else if (letter != 'u')
        {
            Fail("escape", start);
        }
        else
        {
            int unit = Unit(start);
            if (_found is null && unit is >= 0xD800 and < 0xE000)
            {
                bool isPair = unit < 0xDC00 && JsonText.IsCharacter(_utf8[start.._end], out int length) && length == 12;
                _at += isPair ? 6 : 0;
                if (!isPair)
                {
                    Fail("surrogate", start);
                }
            }
        }
    }

    // The four digits behind u, which stands here.
    private int Unit(int start)
    {
        int unit = 0;
        for (int digit = 0; digit < 4 && _found is null; digit++)
        {
            _at++;
            int one = Peek();
            if (_found is null && !JsonText.IsHexDigit(one))
            {
                Fail("escape", start);
            }

            unit = (unit << 4) | (_found is null ? Convert.ToInt32(((char)one).ToString(), 16) : 0);
        }

        _at++;
        return unit;
    }

    private void Number()
    {
        int start = _at;
        Step("-"u8, start);
        if (!Step("0"u8, start))
        {
            DigitsOf(start);
        }

        if (Step("."u8, start))
        {
            DigitsOf(start);
        }

        if (Step("eE"u8, start))
        {
            Step("+-"u8, start);
            DigitsOf(start);
        }
    }

    private void DigitsOf(int start)
    {
        if (!JsonText.IsDigit(Peek()))
        {
            Fail("syntax", _at);
        }

        while (Step("0123456789"u8, start))
        {
        }
    }

    private bool Step(ReadOnlySpan<byte> chars, int start)
    {
        if (_found is not null || _at >= _end || !chars.Contains(_utf8[_at]))
        {
            return false;
        }

        _at++;
        if (_at - start > MaxNumber)
        {
            Fail("number", start);
        }

        return _found is null;
    }

    // The one character that can stand here; white space before a sign, none within a word.
    private void Take(byte asked)
    {
        if (asked is (byte)':' or (byte)',')
        {
            SkipSpace();
        }

        if (Peek() != asked)
        {
            Fail("syntax", _at);
        }

        _at++;
    }

    // Where the document ends, or what is no character begins, that is the break.
    private int Peek()
    {
        if (_at < _end)
        {
            return _utf8[_at];
        }

        Fail(_behind, _end);
        return 0;
    }

    private void SkipSpace()
    {
        while (_at < _end && JsonText.IsSpace(_utf8[_at]))
        {
            _at++;
        }
    }

    // The first break counts.
    private void Fail(string reason, int at) => _found ??= new(reason, at);
}

/// <summary>A place in a document: lines and columns from 1, bytes from 0.</summary>
internal readonly record struct Spot()
{
    public long Line { get; init; } = 1;

    public long Column { get; init; } = 1;

    public long Byte { get; init; }

    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The place behind some bytes; a mark of byte order at the top is no column.</summary>
    public Spot Behind(ReadOnlySpan<byte> bytes)
    {
        int last = bytes.LastIndexOf((byte)'\n');
        long column = last < 0 ? Column : 1;
        foreach (byte one in bytes[(last + 1)..])
        {
            column += (one & 0xC0) != 0x80 ? 1 : 0;
        }

        bool isMarked = Byte == 0 && last < 0 && bytes.StartsWith("\uFEFF"u8);
        return new Spot { Line = Line + bytes.Count((byte)'\n'), Column = column - (isMarked ? 1 : 0), Byte = Byte + bytes.Length };
    }
}
