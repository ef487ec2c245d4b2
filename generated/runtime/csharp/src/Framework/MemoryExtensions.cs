#if NETFRAMEWORK
using System.Buffers;
using System.Collections.Generic;

namespace System
{
    /// <summary>What the runtime asks of spans.</summary>
    internal static class MemoryExtensions
    {
        public static Span<T> AsSpan<T>(this T[]? items) => items;

        public static Span<T> AsSpan<T>(this T[]? items, int start) => new(items, start, (items?.Length ?? 0) - start);

        public static Span<T> AsSpan<T>(this T[]? items, int start, int length) => new(items, start, length);

        public static ReadOnlySpan<char> AsSpan(this string? text) => text;

        public static ReadOnlySpan<char> AsSpan(this string text, int start) => text.Substring(start);

        public static ReadOnlySpan<char> AsSpan(this string text, int start, int length) => text.Substring(start, length);

        public static void CopyTo<T>(this T[] items, Span<T> other) => ((ReadOnlySpan<T>)items).CopyTo(other);

        public static bool SequenceEqual<T>(this Span<T> one, ReadOnlySpan<T> other) => SequenceEqual((ReadOnlySpan<T>)one, other);

        public static bool SequenceEqual<T>(this ReadOnlySpan<T> one, ReadOnlySpan<T> other)
        {
            if (one.Length != other.Length)
            {
                return false;
            }

            EqualityComparer<T> comparer = EqualityComparer<T>.Default;
            for (int at = 0; at < one.Length; at++)
            {
                if (!comparer.Equals(one[at], other[at]))
                {
                    return false;
                }
            }

            return true;
        }

        public static bool SequenceEqual(this ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) => one.Length == other.Length && one.StartsWith(other);

        public static bool StartsWith(this ReadOnlySpan<byte> one, ReadOnlySpan<byte> start)
        {
            if (start.Length > one.Length)
            {
                return false;
            }

            for (int at = 0; at < start.Length; at++)
            {
                if (one[at] != start[at])
                {
                    return false;
                }
            }

            return true;
        }

        public static bool StartsWith(this Span<byte> one, ReadOnlySpan<byte> start) => StartsWith((ReadOnlySpan<byte>)one, start);

        public static bool Contains(this ReadOnlySpan<byte> span, byte wanted) => span.IndexOf(wanted) >= 0;

        public static int IndexOf(this ReadOnlySpan<byte> span, byte wanted)
        {
            ArraySegment<byte> bytes = span.Segment();
            int found = Array.IndexOf(bytes.Array!, wanted, bytes.Offset, bytes.Count);
            return found < 0 ? -1 : found - bytes.Offset;
        }

        public static int LastIndexOf(this ReadOnlySpan<byte> span, byte wanted)
        {
            int at = span.Length - 1;
            while (at >= 0 && span[at] != wanted)
            {
                at--;
            }

            return at;
        }

        public static int Count(this ReadOnlySpan<byte> span, byte wanted)
        {
            int count = 0;
            foreach (byte one in span)
            {
                count += one == wanted ? 1 : 0;
            }

            return count;
        }

        public static int IndexOfAny(this Span<byte> span, SearchValues<byte> wanted) => IndexOfAny((ReadOnlySpan<byte>)span, wanted);

        public static int IndexOfAny(this ReadOnlySpan<byte> span, SearchValues<byte> wanted)
        {
            for (int at = 0; at < span.Length; at++)
            {
                if (wanted.Has(span[at]))
                {
                    return at;
                }
            }

            return -1;
        }

        public static int IndexOfAny(this ReadOnlySpan<char> span, SearchValues<char> wanted)
        {
            for (int at = 0; at < span.Length; at++)
            {
                if (wanted.Has(span[at]))
                {
                    return at;
                }
            }

            return -1;
        }

        public static int IndexOfAny(this ReadOnlySpan<char> span, string wanted) => span.IndexOfAny(SearchValues.Create(wanted));

        public static int IndexOfAnyExcept(this ReadOnlySpan<char> span, SearchValues<char> others)
        {
            for (int at = 0; at < span.Length; at++)
            {
                if (!others.Has(span[at]))
                {
                    return at;
                }
            }

            return -1;
        }

        public static int IndexOfAnyExcept(this ReadOnlySpan<char> span, string others) => span.IndexOfAnyExcept(SearchValues.Create(others));

        public static int IndexOfAnyExcept(this ReadOnlySpan<byte> span, byte other) => span.IndexOfAnyExceptInRange(other, other);

        public static int IndexOfAnyExcept(this ReadOnlySpan<char> span, char other) => span.IndexOfAnyExceptInRange(other, other);

        public static int IndexOfAnyExceptInRange(this ReadOnlySpan<char> span, char low, char high)
        {
            for (int at = 0; at < span.Length; at++)
            {
                if (span[at] < low || span[at] > high)
                {
                    return at;
                }
            }

            return -1;
        }

        public static int IndexOfAnyInRange(this ReadOnlySpan<char> span, char low, char high)
        {
            for (int at = 0; at < span.Length; at++)
            {
                if (span[at] >= low && span[at] <= high)
                {
                    return at;
                }
            }

            return -1;
        }

        public static int IndexOfAnyExceptInRange(this ReadOnlySpan<byte> span, byte low, byte high)
        {
            for (int at = 0; at < span.Length; at++)
            {
                if (span[at] < low || span[at] > high)
                {
                    return at;
                }
            }

            return -1;
        }

        public static ReadOnlySpan<byte> TrimStart(this ReadOnlySpan<byte> span, ReadOnlySpan<byte> blanks)
        {
            int start = 0;
            while (start < span.Length && blanks.Contains(span[start]))
            {
                start++;
            }

            return span[start..];
        }

        public static ReadOnlySpan<byte> Trim(this ReadOnlySpan<byte> span, ReadOnlySpan<byte> blanks)
        {
            ReadOnlySpan<byte> rest = span.TrimStart(blanks);
            int end = rest.Length;
            while (end > 0 && blanks.Contains(rest[end - 1]))
            {
                end--;
            }

            return rest[..end];
        }
    }
}

namespace System.Buffers
{
    /// <summary>Some bytes or characters, to be looked for.</summary>
    internal sealed class SearchValues<T>
    {
        private readonly ulong[] _bits;

        public SearchValues(int most) => _bits = new ulong[(most >> 6) + 1];

        public void Add(int value) => _bits[value >> 6] |= 1UL << value;

        public bool Contains(T value) => Has(value is char one ? one : (byte)(object)value!);

        public bool Has(int value) => value >> 6 < _bits.Length && (_bits[value >> 6] >> value & 1) != 0;
    }

    /// <summary>Makes them.</summary>
    internal static class SearchValues
    {
        public static SearchValues<byte> Create(ReadOnlySpan<byte> values)
        {
            SearchValues<byte> made = new(byte.MaxValue);
            foreach (byte value in values)
            {
                made.Add(value);
            }

            return made;
        }

        public static SearchValues<char> Create(string values) => Create(values.AsSpan());

        public static SearchValues<char> Create(ReadOnlySpan<char> values)
        {
            int most = 0;
            foreach (char value in values)
            {
                most = Math.Max(most, value);
            }

            SearchValues<char> made = new(most);
            foreach (char value in values)
            {
                made.Add(value);
            }

            return made;
        }
    }

    /// <summary>Arrays that are used again; one of each kind a thread, since a reading takes and returns them in turn.</summary>
    internal sealed class ArrayPool<T>
    {
        private const int MostBytesKept = 1 << 21;

        [ThreadStatic]
        private static T[]? _kept;

        public static ArrayPool<T> Shared { get; } = new();

        public T[] Rent(int least)
        {
            T[]? kept = _kept;
            if (kept is null || kept.Length < least)
            {
                return new T[Math.Max(least, 256)];
            }

            _kept = null;
            return kept;
        }

        public void Return(T[] array) => _kept = array.Length <= MostBytesKept && !(_kept?.Length > array.Length) ? array : _kept;
    }

    internal enum OperationStatus
    {
        Done,
        DestinationTooSmall,
        NeedMoreData,
        InvalidData,
    }
}
#endif
