using System;

namespace Goitin.Runtime;

/// <summary>From a few words in UTF-8 that are known beforehand to what they mean.</summary>
/// <typeparam name="T">What they mean.</typeparam>
internal sealed class ByteTable<T>
{
    private readonly Entry[] _slots;

    /// <param name="count">How many words there will be.</param>
    public ByteTable(int count)
    {
        int width = 4;
        while (width < 2 * count)
        {
            width *= 2;
        }

        _slots = new Entry[width];
    }

    /// <summary>Adds a word that is not in it.</summary>
    public void Add(byte[] word, T meaning)
    {
        int slot = Slot(word);
        while (_slots[slot].Word is not null)
        {
            slot = Next(slot);
        }

        _slots[slot] = new Entry(word, meaning);
    }

    /// <summary>What a word means; false: it is not known.</summary>
    public bool TryFind(ReadOnlySpan<byte> word, out T meaning)
    {
        for (int slot = Slot(word); _slots[slot].Word is { } known; slot = Next(slot))
        {
            if (word.SequenceEqual(known))
            {
                meaning = _slots[slot].Meaning;
                return true;
            }
        }

        meaning = default!;
        return false;
    }

    private int Slot(ReadOnlySpan<byte> word) => JsonKeys.Hash(word) & (_slots.Length - 1);

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);

    private readonly record struct Entry(byte[] Word, T Meaning);
}
