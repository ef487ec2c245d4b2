using System;
using System.Collections;
using System.Collections.Generic;

namespace Goitin.Runtime;

/// <summary>The readings of many records, which cost little where nobody looks at them.</summary>
/// <remarks>Either the reading itself is kept, or the value and the place of the record's bytes, from which the findings are found again.</remarks>
internal sealed class RecordList<T> : IReadOnlyList<Reading<T>>
    where T : class
{
    private Entry[] _entries = [];

    public int Count { get; private set; }

    /// <summary>What the readings rest on.</summary>
    public Basis Basis { get; set; } = Basis.None;

    /// <summary>Finds the findings of records again; null: all are kept.</summary>
    public RecordsAgain? Again { get; set; }

    public Reading<T> this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            ref Entry entry = ref _entries[index];
            return entry.What as Reading<T> ?? new Reading<T>(entry.What as T, entry.IsValid, entry.IsCut, new(Again!, entry.Start, entry.End, index)) { Basis = Basis };
        }
    }

    public void Add(T? value, bool isValid, IReadOnlyList<Finding> findings, bool isCut, RawJson? json)
    {
        Reading<T> reading = new(value, findings, isValid, isCut, Count, json) { Basis = Basis };
        Room() = new Entry { What = reading };
    }

    /// <summary>Adds a record whose findings were counted only.</summary>
    public void Add(T? value, bool isValid, int start, int end, bool isCut) =>
        Room() = new Entry { What = value, Start = start, End = end, IsValid = isValid, IsCut = isCut };

    public IEnumerator<Reading<T>> GetEnumerator()
    {
        for (int index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ref Entry Room()
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, Math.Max(4, 2 * Count));
        }

        return ref _entries[Count++];
    }

    private struct Entry
    {
        public object? What;
        public int Start;
        public int End;
        public bool IsValid;
        public bool IsCut;
    }
}
