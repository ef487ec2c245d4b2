using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Goitin.Runtime.AspNetCore;

/// <summary>The bytes of a request's body, without synchronous reading.</summary>
internal static class PacketBody
{
    /// <summary>All bytes; one more than the limit at most, so that the reader says what is wrong.</summary>
    public static async Task<byte[]> Read(HttpRequest request, int most)
    {
        using MemoryStream held = new();
        byte[] part = new byte[64 * 1024];
        while (held.Length <= most && await request.Body.ReadAsync(part, request.HttpContext.RequestAborted).ConfigureAwait(false) is > 0 and var read)
        {
            held.Write(part, 0, read);
        }

        return held.ToArray();
    }
}
