// A message of many small records, read record by record or whole; says records, the most that lived on the managed heap in bytes, and milliseconds.
// usage: StreamMemory stream|whole COUNT

using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using Example.QuanTrac;
using Goitin.Runtime;

internal static class StreamMemory
{
    private static void Main(string[] args)
    {
        int count = int.Parse(args[1]);
        using Made made = new(count);
        Stopwatch watch = Stopwatch.StartNew();
        (int good, long peak) = args[0] == "stream" ? Streamed(made) : Whole(made);
        Console.WriteLine($"{good} {peak} {watch.ElapsedMilliseconds}");
    }

    private static (int Good, long Peak) Streamed(Stream made)
    {
        int good = 0;
        long peak = 0;
        using MessageStream<BanTin> stream = QuanTracMessages.Stream<BanTin>(made, QuanTracServices.GuiBanTin);
        foreach (Reading<BanTin> record in stream)
        {
            good += record.Value is { MaTram: "HN0001" } ? 1 : 0;
            peak = good % 10_000 == 0 ? Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true)) : peak;
        }

        return (stream.IsValid ? good : -1, peak);
    }

    private static (int Good, long Peak) Whole(Stream made)
    {
        using MemoryStream bytes = new();
        made.CopyTo(bytes);
        MessageReading reading = QuanTracMessages.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        return (reading.Records.Count(record => record.IsValid && record.Value is BanTin), GC.GetTotalMemory(forceFullCollection: true));
    }

    /// <summary>A message that is made while it is read.</summary>
    private sealed class Made(int count) : Stream
    {
        private const string Record = "{\"MaTram\":\"HN0001\",\"ThoiGianDo\":\"20990102030405\",\"GiaTri\":12.5,\"TrangThai\":\"1\"}";
        private byte[] _part = Encoding.UTF8.GetBytes("{\"phien\":\"a\",\"dichVu\":\"GuiBanTin\",\"duLieu\":[" + Record);
        private int _at;
        private int _made = 1;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int length)
        {
            if (_at == _part.Length && _made <= count)
            {
                _part = Encoding.UTF8.GetBytes(_made < count ? "," + Record : "]}");
                _at = 0;
                _made++;
            }

            int read = Math.Min(length, _part.Length - _at);
            Array.Copy(_part, _at, buffer, offset, read);
            _at += read;
            return read;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int length) => throw new NotSupportedException();
    }
}
