using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Goitin.Runtime;

/// <summary>Where the bytes of a stream come from: at once, or some time later.</summary>
/// <param name="utf8">The stream.</param>
/// <param name="waits">Whether the caller can wait; otherwise every answer is there at once.</param>
internal sealed class ByteSource(Stream utf8, bool waits)
{
    /// <summary>Ends the waiting.</summary>
    public CancellationToken Cancelled { get; set; }

    /// <summary>Reads into a part of an array; 0: the stream has ended.</summary>
    public ValueTask<int> Read(byte[] into, int offset, int count) => waits
#if NETFRAMEWORK
        ? new(utf8.ReadAsync(into, offset, count, Cancelled))
#else
        ? utf8.ReadAsync(into.AsMemory(offset, count), Cancelled)
#endif
        : ValueTask.FromResult(utf8.Read(into, offset, count));
}
