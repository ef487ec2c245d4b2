using System;
using System.Text;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>From a key to its row: own names and aliases.</summary>
internal sealed class RecordKeys
{
    private readonly Row[] _rows;
    private readonly ByteTable<Name> _names;

    public RecordKeys(Row[] rows)
    {
        _rows = rows;
        int names = 0;
        foreach (Row row in rows)
        {
            names += 1 + row.Aliases.Length;
        }

        _names = new(names);
        for (int row = 0; row < rows.Length; row++)
        {
            _names.Add(rows[row].Key, new Name(row, false));
            foreach (string alias in rows[row].Aliases)
            {
                _names.Add(Encoding.UTF8.GetBytes(alias), new Name(row, true));
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

        if (!_names.TryFind(name, out Name found))
        {
            return -1;
        }

        isAlias = found.IsAlias;
        return found.Row;
    }

    private readonly record struct Name(int Row, bool IsAlias);
}
