using System;
using System.Buffers;

namespace Goitin.Runtime;

/// <summary>Arrays for what one reading writes down on the way: a thread keeps a small one at hand, the rest comes from the pool.</summary>
/// <typeparam name="T">The items.</typeparam>
internal static class Scratch<T>
{
    private const int MostKept = 4096;

    [ThreadStatic]
    private static T[]? _kept;

    public static T[] Rent(int least)
    {
        T[]? kept = _kept;
        if (kept is null || kept.Length < least)
        {
            return ArrayPool<T>.Shared.Rent(least);
        }

        _kept = null;
        return kept;
    }

    public static void Return(T[] array)
    {
        if (array.Length > MostKept)
        {
            ArrayPool<T>.Shared.Return(array);
            return;
        }

        if (_kept is null || _kept.Length < array.Length)
        {
            _kept = array;
        }
    }
}
