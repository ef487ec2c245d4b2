using System.IO;
using System.Text;
using System.Threading.Tasks;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>
/// Cuts a message that comes from a stream into the items of its payload list and the rest, which then looks as if the list were empty.
/// </summary>
/// <remarks>No item is cut out where something is wrong before the list: a repeated key, bad bytes, whatever the parser finds.</remarks>
/// <param name="source">JSON, UTF-8.</param>
/// <param name="payload">The row of the message that is its payload.</param>
/// <param name="options">How to read.</param>
internal sealed class MessageCutter(ByteSource source, Row payload, ReadOptions options)
{
    private const string Mark = "\u00EF\u00BB\u00BF";

    private readonly JsonScanner _scanner = new(source, options.MaxBytes);
    private bool _isCut;
    private readonly MemoryStream _rest = new();
    private readonly RecordType _message = options.Service!.Of(options.Kind!.Value);
    private bool _isOpen;
    private bool _isFirst;
    private bool _isInItems;
    private bool _hasItem;
    private bool _hasComma;
    private int _prefix;
    private Spot _behindList = new();

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

    /// <summary>Whether what stands before the list says that this is another service's message.</summary>
    public bool IsOthers { get; private set; }

    /// <summary>What is wrong, where it was broken; with enough at hand to see it.</summary>
    public async ValueTask<Finding> Why()
    {
        await _scanner.LookAhead().ConfigureAwait(false);
        if (_scanner.IsFull || _rest.Length > options.MaxBytes)
        {
            return JsonBreaks.Finding(new Break("bytes"), options, default);
        }

        // A text stands for the items that were cut out: it opens no level, and what comes behind it does not run into it.
        byte[] items = _isInItems ? Encoding.UTF8.GetBytes((_hasItem ? "\"\"" : "") + (_hasComma ? "," : "")) : [];
        return Why([.. Rest, .. items, .. _scanner.AtHand], (int)_rest.Length + items.Length, _scanner.Place);
    }

    /// <summary>What is wrong with the rest.</summary>
    public Finding WhyRest() => Why(Rest.ToArray(), _prefix, _behindList);

    // Up to a place the document stands as it came; from there on it stands elsewhere in what came.
    private Finding Why(byte[] document, int resume, Spot place)
    {
        Cut? cut = _prefix > 0 ? new Cut(_prefix, resume, _isCut ? 2 : 1) : null;
        Break found = JsonBreaks.First(document, options, cut);
        bool isBehind = cut is not null && found.At >= resume;
        Spot at = found.At < 0 ? default : isBehind ? place.Behind(document.AsSpan(resume, found.At - resume)) : new Spot().Behind(document.AsSpan(0, found.At));
        return JsonBreaks.Finding(found, options, at);
    }

    /// <summary>Moves into the next list whose items are to be cut out; false: there is none.</summary>
    public async ValueTask<bool> NextList()
    {
        if (_isOpen)
        {
            return Row is null ? await EndOfList().ConfigureAwait(false) : await Behind().ConfigureAwait(false);
        }

        _isOpen = true;
        if (!await Opens().ConfigureAwait(false))
        {
            return await End().ConfigureAwait(false);
        }

        if (await _scanner.Takes('[').ConfigureAwait(false))
        {
            return Enter("]"u8);
        }

        await _scanner.Takes('{').ConfigureAwait(false);
        await _scanner.SkipSpace().ConfigureAwait(false);
        return await Peeks('}').ConfigureAwait(false) ? await End().ConfigureAwait(false) : await Member().ConfigureAwait(false);
    }

    /// <summary>Moves to the next item of the list; false: the list has ended, or is broken.</summary>
    public async ValueTask<bool> NextItem()
    {
        bool wasFirst = _isFirst;
        _isFirst = false;
        _hasItem = !wasFirst;
        _hasComma = false;
        await _scanner.DropSpace().ConfigureAwait(false);
        if (await Peeks(']').ConfigureAwait(false))
        {
            return false;
        }

        if (!wasFirst && !await _scanner.Takes(',').ConfigureAwait(false))
        {
            return Break();
        }

        _hasComma = !wasFirst;
        await _scanner.DropSpace().ConfigureAwait(false);
        return await _scanner.Skip().ConfigureAwait(false) || Break();
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
    private async ValueTask<bool> Opens()
    {
        if (await _scanner.Peek().ConfigureAwait(false) == 0xEF)
        {
            for (int at = 0; at < Mark.Length; at++)
            {
                IsBroken |= !await _scanner.Takes(Mark[at]).ConfigureAwait(false) || options.Mode == ReadMode.Strict;
            }
        }

        await _scanner.SkipSpace().ConfigureAwait(false);
        return !IsBroken && (await Peeks('[').ConfigureAwait(false) || await Peeks('{').ConfigureAwait(false));
    }

    // What stands before the list is parsed as if the message ended with an empty one: that finds every break before it.
    private bool Enter(ReadOnlySpan<byte> ending)
    {
        _isFirst = true;
        if (!Keep())
        {
            return false;
        }

        _isInItems = true;
        _prefix = (int)_rest.Length;
        byte[] whole = [.. Rest, .. ending];
        JsonTree tree = new(whole.AsSpan(whole.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0));
        try
        {
            bool isGood = JsonParser.TryParse(ref tree, options.MaxLevels, options.MaxItems);
            IsOthers = isGood && Row is not null && _message.KeyOfOther(in tree, 0, options.Mode == ReadMode.Tolerant) >= 0;
            return isGood || Break();
        }
        finally
        {
            tree.Dispose();
        }
    }

    // A key, and its value if that is no list to be cut; then the next one.
    private async ValueTask<bool> Member()
    {
        do
        {
            await _scanner.SkipSpace().ConfigureAwait(false);
            if (!Keep() || !await Peeks('"').ConfigureAwait(false) || !await _scanner.SkipText().ConfigureAwait(false))
            {
                return Break();
            }

            string key = Unquoted(_scanner.Held);
            await _scanner.SkipSpace().ConfigureAwait(false);
            if (!await _scanner.Takes(':').ConfigureAwait(false))
            {
                return Break();
            }

            await _scanner.SkipSpace().ConfigureAwait(false);
            // An alias may turn out to be an unknown key, so only the own one is cut out, and once.
            Row = !_isCut && key == payload.Wire ? payload : null;
            Key = key;
            if (Row is not null && options.MaxLevels > 1 && await _scanner.Takes('[').ConfigureAwait(false))
            {
                _isCut = true;
                return Enter("]}"u8);
            }

            if (!await _scanner.Skip().ConfigureAwait(false))
            {
                return Break();
            }

            await _scanner.SkipSpace().ConfigureAwait(false);
        }
        while (await _scanner.Takes(',').ConfigureAwait(false));
        return await End().ConfigureAwait(false);
    }

    private async ValueTask<bool> Behind()
    {
        LeaveItems();
        await _scanner.Takes(']').ConfigureAwait(false);
        await _scanner.SkipSpace().ConfigureAwait(false);
        return await _scanner.Takes(',').ConfigureAwait(false)
            ? await Member().ConfigureAwait(false)
            : await End().ConfigureAwait(false);
    }

    private void LeaveItems()
    {
        _isInItems = false;
        _behindList = _scanner.Place;
    }

    private ValueTask<bool> EndOfList()
    {
        LeaveItems();
        return End();
    }

    // The parser of the rest sees whatever is wrong from here on.
    private async ValueTask<bool> End()
    {
        if (!IsBroken && (!await _scanner.SkipAll().ConfigureAwait(false) || !Keep()))
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
            return JsonParser.TryParse(ref tree, 0, 0) ? tree.Text(0) : "";
        }
        finally
        {
            tree.Dispose();
        }
    }

    private async ValueTask<bool> Peeks(char ascii) => await _scanner.Peek().ConfigureAwait(false) == ascii;
}
