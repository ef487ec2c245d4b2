using System;
using System.Buffers;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Goitin.Runtime.Tests;

/// <summary>Documents that are no array of bytes, and packets that go elsewhere than into one.</summary>
internal static class Inputs
{
    private const string Json = "{\"id\":\"a\",\"owner\":\"Nguyễn Văn An\"}";
    private const string Message = "{\"service\":\"SendNotes\",\"data\":[" + Json + "]}";

    private static readonly byte[] Utf8 = Encoding.UTF8.GetBytes(Json);

    public static void Run(Report report)
    {
        Records(report);
        Messages(report);
        Refused(report);
        Written(report);
    }

    private static void Records(Report report)
    {
        Note note = Note.Read(Utf8).OrThrow();
        report.Check("a text is read", Note.Read(Json).Value == note && Note.ReadList("[" + Json + "]").Values.Single() == note);
        using MemoryStream stream = new(Utf8);
        report.Check("a stream is read, and stays open", Note.Read(stream).Value == note && stream.CanRead);
        report.Check("memory is read", Note.Read(new ReadOnlyMemory<byte>(Utf8)).Value == note);
        report.Check("a sequence is read, in one piece or two", Note.Read(new ReadOnlySequence<byte>(Utf8)).Value == note && Note.Read(Parted(7)).Value == note);
        Task<Reading<Note>> later = Note.ReadAsync(new MemoryStream(Utf8));
        report.Check("a stream is read without waiting", later.GetAwaiter().GetResult().Value == note);
        report.Check("a list, too", Note.ReadListAsync(new MemoryStream([.. "["u8, .. Utf8, .. "]"u8])).GetAwaiter().GetResult().Items.Count == 1);
        using CancellationTokenSource ended = new();
        ended.Cancel();
        report.Check("the reading can be ended", Mapping.IsThrown<OperationCanceledException>(() => Note.ReadAsync(new MemoryStream(Utf8), cancellationToken: ended.Token).GetAwaiter().GetResult()));
    }

    private static void Messages(Report report)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Message);
        MessageReading[] readings =
        [
            NoteMessages.Read(Message),
            NoteMessages.Read(new MemoryStream(utf8)),
            NoteMessages.Read(new ReadOnlyMemory<byte>(utf8)),
            NoteMessages.Read(new ReadOnlySequence<byte>(utf8)),
            NoteMessages.ReadAsync(new MemoryStream(utf8)).GetAwaiter().GetResult(),
            NoteMessages.Instance.ReadMessage(Message),
        ];
        report.Check("a message is read from each of them", readings.All(one => one.IsValid && one.Service == NoteMessages.Send && one.Records.Count == 1));
        report.Check("a request of a service, too", NoteMessages.Send.ReadRequest(Message).IsValid && NoteMessages.Send.ReadRequestAsync(new MemoryStream(utf8)).GetAwaiter().GetResult().IsValid);
        report.Check("and a response", NoteMessages.Send.ReadResponse("{\"error\":\"0\"}").IsValid);
    }

    private static void Refused(Report report)
    {
        report.Check("null is no document", Null(() => Note.Read((string)null!), "json") && Null(() => Note.Read((Stream)null!), "utf8") && Null(() => Note.ReadList((byte[])null!), "utf8") && Null(() => NoteMessages.Read((string)null!), "json"));
        report.Check("half a surrogate pair in a text has a place", Note.Read("{\"id\":\"\ud800\"}").Findings is [{ Rule: FindingRules.Json, MessageEn: var said }] && said.Contains("column 8", StringComparison.Ordinal));
        Endless endless = new();
        report.Check("of an endless stream no more is read than may be", Note.Read(endless, new() { MaxBytes = 1000 }).Findings is [{ Rule: FindingRules.Json }] && endless.Given < 1_000_000);
        MemoryStream closed = new();
        closed.Dispose();
        report.Check("a closed stream is no document", Mapping.IsThrown<ArgumentException>(() => Note.Read(closed)));
    }

    private static void Written(Report report)
    {
        Note note = Note.Read(Utf8).OrThrow();
        report.Check("a packet becomes a text", note.ToJsonString() == Json);
        using MemoryStream stream = new();
        note.WriteTo(stream);
        note.WriteToAsync(stream).GetAwaiter().GetResult();
        report.Check("and goes to a stream", Encoding.UTF8.GetString(stream.ToArray()) == Json + Json && stream.CanWrite);
        ArrayBufferWriter<byte> buffer = new();
        ((IPacket)note).WriteTo(buffer);
        report.Check("and to a buffer", buffer.WrittenSpan.SequenceEqual(Utf8));
        using System.Net.Http.HttpContent content = note.ToContent();
        report.Check("and into a request", content.Headers.ContentType?.ToString() == "application/json; charset=utf-8" && content.ReadAsByteArrayAsync().GetAwaiter().GetResult().AsSpan().SequenceEqual(Utf8));
        report.Check("it says whether it is valid", note.IsValid() && !(note with { Id = "too long" }).IsValid() && (note with { Unknown = new([new("la", RawJson.Parse("1"))]) }).IsValid());
        stream.SetLength(0);
        report.Check("nothing is written of what cannot be", Mapping.IsThrown<InvalidPacketException>(() => (note with { Owner = "\ud800" }).WriteTo(stream)) && stream.Length == 0);
    }

    private static bool Null(Action action, string name) => Mapping.IsThrown<ArgumentNullException>(action, cause => cause.ParamName == name);

    private static ReadOnlySequence<byte> Parted(int at)
    {
        Part first = new(Utf8.AsMemory(0, at), null);
        Part second = new(Utf8.AsMemory(at), first);
        return new(first, 0, second, second.Memory.Length);
    }

    private sealed class Part : ReadOnlySequenceSegment<byte>
    {
        public Part(ReadOnlyMemory<byte> memory, Part? before)
        {
            Memory = memory;
            if (before is not null)
            {
                RunningIndex = before.Memory.Length;
                before.Next = this;
            }
        }
    }

    /// <summary>Spaces without end.</summary>
    private sealed class Endless : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Given += count;
            return count;
        }
    }
}
