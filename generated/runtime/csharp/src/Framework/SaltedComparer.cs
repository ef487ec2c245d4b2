#if NETFRAMEWORK
using System.Collections.Generic;
using System.Security.Cryptography;

namespace Goitin.Runtime;

/// <summary>Texts by their characters; nobody outside the process can tell which two have the same hash (Marvin32).</summary>
internal sealed class SaltedComparer : IEqualityComparer<string>
{
    private readonly uint _low;
    private readonly uint _high;

    public SaltedComparer()
    {
        byte[] salt = new byte[8];
        using RandomNumberGenerator random = RandomNumberGenerator.Create();
        random.GetBytes(salt);
        _low = System.BitConverter.ToUInt32(salt, 0);
        _high = System.BitConverter.ToUInt32(salt, 4);
    }

    public bool Equals(string? one, string? other) => string.Equals(one, other);

    public int GetHashCode(string text)
    {
        uint low = _low;
        uint high = _high;
        for (int at = 0; at + 1 < text.Length; at += 2)
        {
            low += text[at] | ((uint)text[at + 1] << 16);
            Mix(ref low, ref high);
        }

        low += text.Length % 2 == 0 ? 0x80u : text[text.Length - 1] | 0x800000u;
        Mix(ref low, ref high);
        Mix(ref low, ref high);
        return (int)(low ^ high);
    }

    private static void Mix(ref uint low, ref uint high)
    {
        high ^= low;
        low = Turned(low, 20) + high;
        high = Turned(high, 9) ^ low;
        low = Turned(low, 27) + high;
        high = Turned(high, 19);
    }

    private static uint Turned(uint value, int by) => (value << by) | (value >> (32 - by));
}
#endif
