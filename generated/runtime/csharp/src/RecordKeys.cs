using System.Text;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>From a key to its row: own names and aliases.</summary>
internal sealed class RecordKeys
{
    private readonly Row[] _rows;
    private readonly Entry[] _slots;

    public RecordKeys(Row[] rows)
    {
        _rows = rows;
        int names = 0;
        foreach (Row row in rows)
        {
            names += 1 + row.Aliases.Length;
        }

        int width = 4;
        while (width < 2 * names)
        {
            width *= 2;
        }

        _slots = new Entry[width];
        for (int row = 0; row < rows.Length; row++)
        {
            Add(new Entry(rows[row].Key, row, false));
            foreach (string alias in rows[row].Aliases)
            {
                Add(new Entry(Encoding.UTF8.GetBytes(alias), row, true));
            }
        }
    }

    /// <summary>The row that a key names; -1: none.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="key">The key.</param>
    /// <param name="guess">The row that is likely: packets mostly come in the table's order.</param>
    /// <param name="isAlias">Whether it is another name of the row.</param>
    public int Find(in JsonTree tree, int key, int guess, out bool isAlias)
    {
        ReadOnlySpan<byte> name = tree.Plain(key);
        isAlias = false;
        if (guess < _rows.Length && name.SequenceEqual(_rows[guess].Key))
        {
            return guess;
        }

        for (int slot = Slot(name); _slots[slot].Key is { } known; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (name.SequenceEqual(known))
            {
                isAlias = _slots[slot].IsAlias;
                return _slots[slot].Row;
            }
        }

        return -1;
    }

    private void Add(Entry entry)
    {
        int slot = Slot(entry.Key);
        while (_slots[slot].Key is not null)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = entry;
    }

    private int Slot(ReadOnlySpan<byte> key) => JsonKeys.Hash(key) & (_slots.Length - 1);

    private readonly record struct Entry(byte[] Key, int Row, bool IsAlias);
}
