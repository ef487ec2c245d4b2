using System;

namespace Goitin.Runtime.Tables;

/// <summary>The values of one record that has been read, in the order of its table.</summary>
public readonly ref struct Values
{
    private readonly ReadOnlySpan<Judge.Slot> _slots;

    internal Values(ReadOnlySpan<Judge.Slot> slots, UnknownMembers unknown)
    {
        _slots = slots;
        Unknown = unknown;
    }

    /// <summary>The members that the table does not know.</summary>
    public UnknownMembers Unknown { get; }

    /// <summary>The value of a row; its type's default where there is none.</summary>
    /// <typeparam name="T">The type of the row's values.</typeparam>
    /// <param name="row">The place of the row.</param>
    /// <returns>The value.</returns>
    public T Get<T>(int row) => _slots[row].Value is T value ? value : default!;
}
