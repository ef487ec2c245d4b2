using System;
#if !NETFRAMEWORK
using System.Buffers;
#endif
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Goitin.Runtime;

/// <summary>Documents that do not come as an array of bytes.</summary>
internal static class Utf8Input
{
    private const int Part = 64 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The UTF-8 of a text; where half a surrogate pair stands, bytes that are none, so that the reader says where.</summary>
    public static byte[] Of(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return Strict.GetBytes(json);
        }
        catch (EncoderFallbackException half)
        {
            return [.. Strict.GetBytes(json.Substring(0, half.Index)), 0xED, 0xA0, 0x80];
        }
    }

    /// <summary>What is left of a stream, which stays open: one byte more than may be read at most, so that the reader says what is wrong.</summary>
    public static byte[] Of(Stream utf8, ReadOptions? options)
    {
        Task<byte[]> read = Held(Checked(utf8), waits: false, options, CancellationToken.None);
        return read.GetAwaiter().GetResult(); // nothing in it waits
    }

    /// <summary>The same without holding a thread.</summary>
    public static Task<byte[]> OfAsync(Stream utf8, ReadOptions? options, CancellationToken cancelled) =>
        Held(Checked(utf8), waits: true, options, cancelled);

#if !NETFRAMEWORK
    /// <summary>A sequence in one piece.</summary>
    public static ReadOnlySpan<byte> Of(ReadOnlySequence<byte> utf8) => utf8.IsSingleSegment ? utf8.FirstSpan : utf8.ToArray();
#endif

    private static Stream Checked(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return utf8.CanRead ? utf8 : throw new ArgumentException("Luồng không đọc được. / The stream cannot be read.", nameof(utf8));
    }

    private static async Task<byte[]> Held(Stream utf8, bool waits, ReadOptions? options, CancellationToken cancelled)
    {
        ByteSource source = new(utf8, waits) { Cancelled = cancelled };
        using MemoryStream held = new();
        byte[] part = new byte[Part];
        int read;
        while (held.Length <= (options ?? ReadOptions.Default).MaxBytes && (read = await source.Read(part, 0, Part).ConfigureAwait(false)) > 0)
        {
            held.Write(part, 0, read);
        }

        return held.ToArray();
    }
}
