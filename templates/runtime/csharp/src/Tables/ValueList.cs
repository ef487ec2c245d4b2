using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Goitin.Runtime.Tables;

/// <summary>A list that never changes and equals another one with equal items, as the value of a record must.</summary>
/// <typeparam name="T">The items.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>The same items, apart from what the caller does to his list later.</summary>
    /// <param name="items">The items; null: there is no list.</param>
    /// <returns>The list, or null.</returns>
    [return: NotNullIfNotNull(nameof(items))]
    public static ValueList<T>? Of(IEnumerable<T>? items) => items switch
    {
        null => null,
        ValueList<T> list => list,
        _ => new ValueList<T>(items.ToArray()),
    };

    /// <summary>These very items, which nobody else has.</summary>
    internal static ValueList<T> Own(T[] items) => new(items);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? other) => Equals(other as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}
