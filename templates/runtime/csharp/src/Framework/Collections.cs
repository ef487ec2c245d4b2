#if NETFRAMEWORK
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace System
{
    /// <summary>Two values. In the runtime alone: what is public names no tuple.</summary>
    internal struct ValueTuple<T1, T2>(T1 item1, T2 item2)
    {
        public T1 Item1 = item1;
        public T2 Item2 = item2;
    }

    /// <summary>Three values.</summary>
    internal struct ValueTuple<T1, T2, T3>(T1 item1, T2 item2, T3 item3)
    {
        public T1 Item1 = item1;
        public T2 Item2 = item2;
        public T3 Item3 = item3;
    }

    /// <summary>The hash of several values, of which equal ones have equal hashes.</summary>
    internal struct HashCode
    {
        private uint _hash;

        public static int Combine<T1, T2>(T1 one, T2 other) => Combine(one, other, 0);

        public static int Combine<T1, T2, T3>(T1 one, T2 other, T3 third)
        {
            HashCode hash = default;
            hash.Add(one);
            hash.Add(other);
            hash.Add(third);
            return hash.ToHashCode();
        }

        public void Add<T>(T value) => _hash = (((_hash << 5) | (_hash >> 27)) + (uint)(value?.GetHashCode() ?? 0)) * 0x9E3779B1;

        public void AddBytes(ReadOnlySpan<byte> bytes)
        {
            foreach (byte one in bytes)
            {
                _hash = (_hash ^ one) * 0x01000193;
            }
        }

        public readonly int ToHashCode() => (int)_hash;
    }
}

namespace Goitin.Runtime
{
    /// <summary>What .NET's own texts have in later versions.</summary>
    internal static class LaterTexts
    {
        public static string GetString(this Encoding encoding, ReadOnlySpan<byte> bytes)
        {
            ArraySegment<byte> segment = bytes.Segment();
            return encoding.GetString(segment.Array!, segment.Offset, segment.Count);
        }

        public static IEnumerable<Rune> EnumerateRunes(this string text)
        {
            for (int at = 0; at < text.Length; at++)
            {
                bool isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
                yield return new(isPair ? char.ConvertToUtf32(text[at], text[at + 1]) : char.IsSurrogate(text[at]) ? 0xFFFD : text[at]);
                at += isPair ? 1 : 0;
            }
        }

        // Ordinal as asked: these are not those that compare by culture.
        public static int IndexOf(this string text, char one, StringComparison _) => text.IndexOf(one);

        public static bool EndsWith(this string text, char one) => text.Length > 0 && text[text.Length - 1] == one;

        public static string Replace(this string text, string old, string other, StringComparison _) => text.Replace(old, other);
    }

    /// <summary>What .NET's own collections and classes have in later versions.</summary>
    internal static class LaterMembers
    {
        public static TValue GetOrAdd<TKey, TValue, TArgument>(
            this ConcurrentDictionary<TKey, TValue> dictionary, TKey key, Func<TKey, TArgument, TValue> make, TArgument argument) =>
            dictionary.GetOrAdd(key, one => make(one, argument));

        public static TValue? GetValueOrDefault<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key) =>
            dictionary.TryGetValue(key, out TValue? value) ? value : default;

        public static void Deconstruct<TKey, TValue>(this KeyValuePair<TKey, TValue> pair, out TKey key, out TValue value)
        {
            key = pair.Key;
            value = pair.Value;
        }

        public static IEnumerable<T> Prepend<T>(this IEnumerable<T> items, T first) => new[] { first }.Concat(items);

        public static IEnumerable<T> SkipLast<T>(this IReadOnlyList<T> items, int count) => items.Take(items.Count - count);

        public static T FirstOrDefault<T>(this IEnumerable<T> items, Func<T, bool> isWanted, T other) =>
            items.Where(isWanted).DefaultIfEmpty(other).First();

        public static bool TryPop<T>(this Stack<T> stack, out T top)
        {
            bool isThere = stack.Count > 0;
            top = isThere ? stack.Pop() : default!;
            return isThere;
        }

        public static bool TryDequeue<T>(this Queue<T> queue, [MaybeNullWhen(false)] out T first)
        {
            bool isThere = queue.Count > 0;
            first = isThere ? queue.Dequeue() : default!;
            return isThere;
        }

        public static T CreateDelegate<T>(this MethodInfo method)
            where T : class => (T)(object)method.CreateDelegate(typeof(T));

        public static void Write(this Stream stream, ReadOnlySpan<byte> bytes)
        {
            ArraySegment<byte> segment = bytes.Segment();
            stream.Write(segment.Array!, segment.Offset, segment.Count);
        }

        public static void ReadExactly(this Stream stream, byte[] bytes)
        {
            for (int at = 0; at < bytes.Length;)
            {
                int read = stream.Read(bytes, at, bytes.Length - at);
                at += read > 0 ? read : throw new EndOfStreamException();
            }
        }
    }

    /// <summary>.NET's own, with what .NET has later; it is never thrown.</summary>
    internal sealed class ArgumentNullException : System.ArgumentNullException
    {
        private ArgumentNullException()
        {
        }

        public static void ThrowIfNull(
            [NotNull] object? argument,
            [CallerArgumentExpression(nameof(argument))] string? name = null)
        {
            if (argument is null)
            {
                throw new System.ArgumentNullException(name);
            }
        }
    }

    /// <summary>The same.</summary>
    internal sealed class ArgumentOutOfRangeException : System.ArgumentOutOfRangeException
    {
        private ArgumentOutOfRangeException()
        {
        }

        public static void ThrowIfNegative(int value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
            ThrowIfLessThan(value, 0, name);

        public static void ThrowIfLessThan(int value, int other, [CallerArgumentExpression(nameof(value))] string? name = null)
        {
            if (value < other)
            {
                throw new System.ArgumentOutOfRangeException(name);
            }
        }

        public static void ThrowIfGreaterThanOrEqual(uint value, uint other, [CallerArgumentExpression(nameof(value))] string? name = null)
        {
            if (value >= other)
            {
                throw new System.ArgumentOutOfRangeException(name);
            }
        }

        public static void ThrowIfGreaterThan(int value, int other, [CallerArgumentExpression(nameof(value))] string? name = null)
        {
            if (value > other)
            {
                throw new System.ArgumentOutOfRangeException(name);
            }
        }
    }

    /// <summary>The same.</summary>
    internal sealed class ObjectDisposedException : System.ObjectDisposedException
    {
        private ObjectDisposedException()
            : base("")
        {
        }

        public static void ThrowIf(bool isDisposed, object instance)
        {
            if (isDisposed)
            {
                throw new System.ObjectDisposedException(instance.GetType().FullName);
            }
        }
    }

    internal static class RuntimeFeature
    {
        public static bool IsDynamicCodeSupported => true;
    }

    internal static class GC
    {
        public static T[] AllocateUninitializedArray<T>(int length) => new T[length];
    }
}
#endif
