using System;
using System.Buffers.Binary;
using System.Collections.Generic;

namespace Goitin.Runtime;

/// <summary>Keys of objects: their hash, and whether one stands twice.</summary>
internal static class JsonKeys
{
    private const int Few = 64;

    /// <summary>Compares what senders chose; its hash is salted for each process, so keys chosen to collide do not make it slow.</summary>
    public static IEqualityComparer<string> Comparer { get; } =
#if NETFRAMEWORK
        new SaltedComparer();
#else
        StringComparer.Ordinal;
#endif

    /// <summary>A hash of a key's bytes: quick, and good enough for the few keys of a record.</summary>
    public static int Hash(ReadOnlySpan<byte> key)
    {
        if (key.Length < 4)
        {
            return key.Length == 0 ? 0 : (key[0] * 961) + (key[^1] * 31) + key.Length;
        }

        ulong first = BinaryPrimitives.ReadUInt32LittleEndian(key);
        ulong last = BinaryPrimitives.ReadUInt32LittleEndian(key[^4..]);
        ulong middle = ((ulong)key[key.Length / 2] << 8) + (ulong)key.Length;
        return (int)(((first * 0x9E3779B97F4A7C15) + (last * 0xC2B2AE3D27D4EB4F) + (middle * 0x165667B19E3779F9)) >> 32);
    }

    /// <summary>Whether an object has a key twice, compared as texts.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="first">The first key.</param>
    /// <param name="count">How many keys there are.</param>
    public static bool Repeat(in JsonTree tree, int first, int count)
    {
        if (count > Few)
        {
            return RepeatOfMany(in tree, first, count);
        }

#if NETFRAMEWORK
        Span<ulong> met = new ulong[Few / 8];
#else
        Span<ulong> met = stackalloc ulong[Few / 8];
#endif
        // One bit for each hash, eight times as many as keys
        for (int key = first, i = 0; i < count; i++, key = tree[key + 1].Next)
        {
            if (tree[key].Escaped)
            {
                return RepeatOfMany(in tree, first, count);
            }

            int hash = Hash(tree.Bytes(key));
            ref ulong bits = ref met[(hash >> 6) & (met.Length - 1)];
            if ((bits >> hash & 1) != 0 && Stands(in tree, first, key))
            {
                return true;
            }

            bits |= 1UL << hash;
        }

        return false;
    }

    // Whether a key stands among those before it.
    private static bool Stands(in JsonTree tree, int first, int key)
    {
        ReadOnlySpan<byte> bytes = tree.Bytes(key);
        for (int other = first; other < key; other = tree[other + 1].Next)
        {
            if (tree.Bytes(other).SequenceEqual(bytes))
            {
                return true;
            }
        }

        return false;
    }

    private static bool RepeatOfMany(in JsonTree tree, int first, int count)
    {
        HashSet<string> seen = new(Comparer);
        for (int key = first, i = 0; i < count; i++, key = tree[key + 1].Next)
        {
            if (!seen.Add(tree.Text(key)))
            {
                return true;
            }
        }

        return false;
    }
}
