using System;
using System.Buffers.Binary;
using System.Collections.Generic;

namespace Goitin.Runtime;

/// <summary>Keys of objects: their hash, and whether one stands twice.</summary>
internal static class JsonKeys
{
    private const int Few = 64;

    /// <summary>A hash of a key's bytes: quick, and good enough for the few keys of a record.</summary>
    public static int Hash(ReadOnlySpan<byte> key)
    {
        if (key.Length < 4)
        {
            return key.Length == 0 ? 0 : (key[0] * 961) + (key[^1] * 31) + key.Length;
        }

        uint first = BinaryPrimitives.ReadUInt32LittleEndian(key);
        uint last = BinaryPrimitives.ReadUInt32LittleEndian(key[^4..]);
        uint middle = key[key.Length / 2];
        return (int)(((first * 0x9E3779B1) ^ (last * 0x85EBCA6B) ^ (middle * 0xC2B2AE35) ^ (uint)key.Length) * 0x27D4EB2F >> 16);
    }

    /// <summary>Whether an object has a key twice, compared as texts.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="first">The first key.</param>
    /// <param name="count">How many keys there are.</param>
    public static bool Repeat(in JsonTree tree, int first, int count)
    {
        bool anyEscaped = false;
        for (int key = first, i = 0; i < count; i++, key = tree[key + 1].Next)
        {
            anyEscaped |= tree[key].Escaped;
        }

        return anyEscaped || count > Few ? RepeatOfMany(in tree, first, count) : RepeatOfFew(in tree, first, count);
    }

    private static bool RepeatOfFew(in JsonTree tree, int first, int count)
    {
        const int Mask = (2 * Few) - 1;
        Span<int> slots = stackalloc int[Mask + 1];
        slots.Clear();
        for (int key = first, i = 0; i < count; i++, key = tree[key + 1].Next)
        {
            ReadOnlySpan<byte> bytes = tree.Bytes(key);
            int slot = Hash(bytes) & Mask;
            while (slots[slot] != 0)
            {
                if (tree.Bytes(slots[slot]).SequenceEqual(bytes))
                {
                    return true;
                }

                slot = (slot + 1) & Mask;
            }

            slots[slot] = key;
        }

        return false;
    }

    // The set's own hash is salted for each process, so keys chosen to collide do not make it slow.
    private static bool RepeatOfMany(in JsonTree tree, int first, int count)
    {
        HashSet<string> seen = new(count, StringComparer.Ordinal);
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
