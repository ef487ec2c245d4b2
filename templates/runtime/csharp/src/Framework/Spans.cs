#if NETFRAMEWORK
namespace System
{
    /// <summary>A part of an array, under the name that .NET has for it, so that the sources are the same.</summary>
    internal readonly ref struct ReadOnlySpan<T>
    {
        private readonly T[]? _items;
        private readonly int _start;

        public ReadOnlySpan(T[] items)
            : this(items, 0, items.Length)
        {
        }

        public ReadOnlySpan(T[]? items, int start, int length)
        {
            int held = items is null ? 0 : items.Length;
            if ((uint)start > (uint)held || (uint)length > (uint)(held - start))
            {
                throw new ArgumentOutOfRangeException(nameof(start));
            }

            _items = items;
            _start = start;
            Length = length;
        }

        public int Length { get; }

        public bool IsEmpty => Length == 0;

        public ref readonly T this[int index]
        {
            get
            {
                if ((uint)index >= (uint)Length)
                {
                    throw new IndexOutOfRangeException();
                }

                return ref _items![_start + index];
            }
        }

        public static implicit operator ReadOnlySpan<T>(T[]? items) => new(items, 0, items is null ? 0 : items.Length);

        // Of characters alone: no other span is ever asked of a text.
        public static implicit operator ReadOnlySpan<T>(string? text) => text is null ? default : (ReadOnlySpan<T>)(T[])(object)text.ToCharArray();

        public ReadOnlySpan<T> Slice(int start) => Slice(start, Length - start);

        public ReadOnlySpan<T> Slice(int start, int length)
        {
            if ((uint)start > (uint)Length || (uint)length > (uint)(Length - start))
            {
                throw new ArgumentOutOfRangeException(nameof(start));
            }

            return new(_items, _start + start, length);
        }

        public T[] ToArray()
        {
            T[] items = new T[Length];
            CopyTo(items);
            return items;
        }

        public void CopyTo(Span<T> other) => other.Take(_items, _start, Length);

        public ArraySegment<T> Segment() => new(_items ?? [], _start, Length);

        public Enumerator GetEnumerator() => new(this);

        public ref struct Enumerator(ReadOnlySpan<T> items)
        {
            private readonly ReadOnlySpan<T> _items = items;
            private int _at = -1;

            public readonly ref readonly T Current => ref _items[_at];

            public bool MoveNext() => ++_at < _items.Length;
        }
    }

    /// <summary>The same, to be written to.</summary>
    internal readonly ref struct Span<T>
    {
        private readonly T[]? _items;
        private readonly int _start;

        public Span(T[]? items, int start, int length)
        {
            ReadOnlySpan<T> seen = new(items, start, length);
            _items = items;
            _start = start;
            Length = seen.Length;
        }

        public int Length { get; }

        public ref T this[int index]
        {
            get
            {
                if ((uint)index >= (uint)Length)
                {
                    throw new IndexOutOfRangeException();
                }

                return ref _items![_start + index];
            }
        }

        public static implicit operator Span<T>(T[]? items) => new(items, 0, items is null ? 0 : items.Length);

        public static implicit operator ReadOnlySpan<T>(Span<T> span) => new(span._items, span._start, span.Length);

        public Span<T> Slice(int start) => Slice(start, Length - start);

        public Span<T> Slice(int start, int length)
        {
            ReadOnlySpan<T> seen = ((ReadOnlySpan<T>)this).Slice(start, length);
            return new(_items, _start + start, seen.Length);
        }

        public T[] ToArray() => ((ReadOnlySpan<T>)this).ToArray();

        public void CopyTo(Span<T> other) => ((ReadOnlySpan<T>)this).CopyTo(other);

        public void Clear()
        {
            if (Length > 0)
            {
                Array.Clear(_items!, _start, Length);
            }
        }

        public void Fill(T value)
        {
            for (int at = 0; at < Length; at++)
            {
                this[at] = value;
            }
        }

        public ReadOnlySpan<T>.Enumerator GetEnumerator() => ((ReadOnlySpan<T>)this).GetEnumerator();

        internal void Take(T[]? items, int start, int length)
        {
            if (length > Length)
            {
                throw new ArgumentException("The destination is too short.");
            }

            if (length > 0)
            {
                Array.Copy(items!, start, _items!, _start, length);
            }
        }
    }

    /// <summary>A place in a list, from its start or its end.</summary>
    internal readonly struct Index(int value, bool fromEnd = false)
    {
        public static Index End => new(0, fromEnd: true);

        public static implicit operator Index(int value) => new(value);

        public int GetOffset(int length) => fromEnd ? length - value : value;
    }

    /// <summary>From one place to another.</summary>
    internal readonly struct Range(Index start, Index end)
    {
        public Index Start { get; } = start;

        public Index End { get; } = end;

        public static Range StartAt(Index start) => new(start, Index.End);

        public static Range EndAt(Index end) => new(0, end);
    }
}
#endif
