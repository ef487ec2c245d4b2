// What may be brought in from outside, and what is handed over before a break; one line a broken promise, none when all is well.

using System;
using System.Buffers;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.IO.Pipelines;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Example.QuanTrac;
using Goitin.Runtime;

internal static class LimitsUse
{
    private const string Good = "{\"MaTram\":\"HN0001\",\"ThoiGianDo\":\"20990102030405\",\"GiaTri\":12.5,\"TrangThai\":\"1\"}";
    private static readonly string Head = "{\"phien\":\"a\",\"dichVu\":\"GuiBanTin\",\"duLieu\":[";

    private static async Task Main()
    {
        FindingsOfEachRecord();
        ErrorsBeforeWarnings();
        Amplified();
        Guards();
        Numbers();
        await Breaks();
        Places();
        await Asynchronous();
        Sequences();
        Times();
        Marks();
    }

    // A mark knows yes alone: no leaves nothing behind, and a padded number has its zeros.
    private static void Marks()
    {
        MoiKieu set = MoiKieu.Read("{\"SoNguyenDem\":\"07\",\"DanhDau\":\"1\",\"MaChu\":\"01\",\"Con\":{\"Chat\":\"PM2.5\"},\"MoiThem\":\"m\"}"u8).OrThrow();
        string written = Encoding.UTF8.GetString((set with { DanhDau = false, SoNguyenDem = 8 }).ToJson());
        Check("a mark of no is not written", set.DanhDau == true && !written.Contains("DanhDau", StringComparison.Ordinal) && written.Contains("\"08\"", StringComparison.Ordinal));
    }

    // Behind the thousandth finding a record still says why it was refused, in a message and in a list.
    private static void FindingsOfEachRecord()
    {
        byte[] items = Bytes("[" + string.Join(",", Enumerable.Repeat("{\"la\":1}", 3000)) + "]");
        byte[] message = [.. Bytes(Head), .. items[1..], (byte)'}'];
        foreach (ReadOptions options in new[] { ReadOptions.Default, ReadOptions.Tolerant, new ReadOptions { MaxFindings = 3 } })
        {
            MessageReading whole = QuanTracMessages.Read(message, options);
            ListReading<BanTin> list = BanTin.ReadList(items, options);
            Reading<BanTin>[] streamed = [.. QuanTracMessages.Stream<BanTin>(new MemoryStream(message), QuanTracServices.GuiBanTin, options)];
            for (int at = 0; at < 3000; at += 499)
            {
                Reading<BanTin> alone = BanTin.Read("{\"la\":1}"u8, options);
                string[] expected = alone.Findings.Select(one => one.Rule + one.Severity + one.Path + one.MessageEn).ToArray();
                Check("record " + at, expected.SequenceEqual(Bare(whole.Records[at].Findings, "/duLieu/" + at)) && whole.Records[at] is { IsValid: false, Value: null });
                Check("item " + at, expected.SequenceEqual(Bare(list.Items[at].Findings, "/" + at)) && list.Items[at].Truncated == alone.Truncated);
                Check("streamed " + at, expected.SequenceEqual(Bare(streamed[at].Findings, "/duLieu/" + at)) && whole.Records[at].Truncated == alone.Truncated);
            }

            Check("the joined list is cut by itself", whole.Findings.Count == options.MaxFindings && whole.Truncated && list.Findings.Count == options.MaxFindings && list.Truncated);
        }

        byte[] clean = [.. Bytes(Head), .. Bytes(string.Join(",", Enumerable.Repeat("1", 1500).Append(Good))), (byte)']', (byte)'}'];
        Reading<IPacket> last = QuanTracMessages.Read(clean).Records[1500];
        Check("a clean record behind the cut is clean", last is { IsValid: true, Truncated: false, Findings.Count: 0 });
        Check("what is no record says so", QuanTracMessages.Read(clean).Records[1400].Findings is [{ Rule: FindingRules.Type, Path: "/duLieu/1400" }]);
    }

    private static IEnumerable<string> Bare(IReadOnlyList<Finding> findings, string place) =>
        findings.Select(one => one.Rule + one.Severity + (one.Path.StartsWith(place, StringComparison.Ordinal) ? one.Path[place.Length..] : "?" + one.Path) + one.MessageEn);

    private static void ErrorsBeforeWarnings()
    {
        byte[] json = Bytes("{" + string.Concat(Enumerable.Range(0, 1500).Select(at => "\"la" + at + "\":1,")) + Good[1..^1].Replace("HN0001", "!", StringComparison.Ordinal) + "}");
        Reading<BanTin> reading = BanTin.Read(json);
        Check("a refused record has its error", reading.Findings.Count == 1000 && reading.Truncated && reading.Findings is [.., { Rule: FindingRules.Length, Path: "/MaTram" }, { Rule: FindingRules.Pattern, Path: "/MaTram" }]);
        Check("then the first warnings, in order", reading.Findings.Take(998).Select((one, at) => one.Path == "/la" + at).All(one => one));
    }

    // Tiny records and many of them: no more time and memory than a plain tree of the platform's library.
    private static void Amplified()
    {
        byte[] small = [.. Bytes(Head), .. Bytes(string.Join(",", Enumerable.Repeat("{}", 300_000))), (byte)']', (byte)'}'];
        (long tree, long treeBytes) = Cost(() => JsonSerializer.Deserialize<System.Text.Json.Nodes.JsonNode>(small)!["duLieu"]!.AsArray().Count(item => item is System.Text.Json.Nodes.JsonObject { Count: 0 }));
        (long read, long readBytes) = Cost(() => QuanTracMessages.Read(small).Records.Count);
        Check("not twice the time of a tree: " + read + " of " + tree, read < (2 * tree) + 100);
        Check("not more memory than a tree: " + readBytes + " of " + treeBytes, readBytes < 1.5 * treeBytes);
        byte[] many = [.. Bytes(Head), .. Bytes(string.Join(",", Enumerable.Repeat("{}", 1_000_001))), (byte)']', (byte)'}'];
        MessageReading refused = QuanTracMessages.Read(many);
        Check("too many items", refused is { Findings: [{ Rule: FindingRules.Json, Path: "" }], Records.Count: 0, Value: null, IsValid: false });
        Check("no item too many", QuanTracMessages.Read(many, new ReadOptions { MaxItems = 1_000_001 }).Records.Count == 1_000_001);
        Check("a list counts too", BanTin.ReadList("[1,2,3]"u8, new ReadOptions { MaxItems = 2 }).Findings is [{ Rule: FindingRules.Json }]);
        Check("a stream does not count its own list", QuanTracMessages.Stream<BanTin>(new MemoryStream(small), QuanTracServices.GuiBanTin, new ReadOptions { MaxItems = 1 }).Count() == 300_000);
    }

    private static (long Milliseconds, long Bytes) Cost(Func<int> work)
    {
        long best = long.MaxValue;
        long bytes = 0;
        for (int round = 0; round < 3; round++)
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            Stopwatch watch = Stopwatch.StartNew();
            work();
            best = Math.Min(best, watch.ElapsedMilliseconds);
            bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
        }

        return (best, bytes);
    }

    private static void Guards()
    {
        Func<ReadOptions>[] wrong =
        [
            () => new() { MaxBytes = -1 }, () => new() { MaxFindings = 0 }, () => new() { MaxItems = -1 }, () => new() { MaxLevels = 0 },
            () => new() { Mode = (ReadMode)99 }, () => new() { Kind = (MessageKind)7 },
        ];
        Check("options are guarded", wrong.All(make => Throws<ArgumentOutOfRangeException>(() => make())));
    }

    // Whatever is long takes time in proportion, and throws nothing.
    private static void Numbers()
    {
        string digits = new('7', 2_000_000);
        foreach (string value in new[] { digits, "0." + digits, "-" + digits, digits + "%", "  " + digits + "  ", new string('0', 2_000_000) + "1" })
        {
            foreach (string key in new[] { "GiaTri", "ThoiGianDo", "MaTram", "TrangThai" })
            {
                Stopwatch watch = Stopwatch.StartNew();
                Check("a long " + key, !BanTin.Read(Bytes("{\"" + key + "\":\"" + value + "\"}"), ReadOptions.Tolerant).IsValid && watch.ElapsedMilliseconds < 2000);
            }
        }
    }

    private static async Task Breaks()
    {
        string tail = Good + "," + Good + "]}";
        await Broken(Head[..^1] + "1,\"duLieu\":[" + tail, 0);
        await Broken("{\"phien\":1,\"phien\":2," + Head[1..] + tail, 0);
        await Broken("{\"ph\\u0069en\":1,\"phien\":2," + Head[1..] + tail, 0);
        await Broken("{\"a\":\"\\ud800\"," + Head[1..] + tail, 0);
        await Broken("{\"a\":\"\\x\"," + Head[1..] + tail, 0);
        await Broken("{\"\\x\":1," + Head[1..] + tail, 0);
        await Broken("{\"a\":01," + Head[1..] + tail, 0);
        await Broken("{\"a\":tru," + Head[1..] + tail, 0);
        await Broken("{\"a\":" + new string('1', 101) + "," + Head[1..] + tail, 0);
        await Broken("{\"a\":" + new string('[', 64) + new string(']', 64) + "," + Head[1..] + tail, 0);
        await Broken("\u00ef[" + tail, 0);
        await Broken(Head + tail[..^2], 2);
        await Broken(Head + Good + ",{\"a\":tru}," + tail, 1);
        await Broken(Head + Good + ",{\"a\":1,\"a\":2}," + tail, 1);
        await Broken(Head + Good + " " + tail, 1);
        await Broken(Head + tail[..^1] + ",\"phien\":2}", 2);
        await Broken(Head + tail + "x", 2);
        byte[] bad = Bytes("{\"a\":\"?\"," + Head[1..] + tail);
        bad[Array.IndexOf(bad, (byte)'?')] = 0xC0;
        await Broken(bad, 0);
        byte[] mark = [0xEF, (byte)'[', .. Bytes(tail[..^1])];
        await Broken(mark, 0);
        byte[] items = Bytes("{\"a\":[" + string.Join(",", Enumerable.Repeat("1", 9)) + "]," + Head[1..] + tail);
        await Broken(items, 0, new ReadOptions { MaxItems = 8 });
    }

    // Wherever a message breaks, a stream says why and where in the very words of whoever reads the whole.
    private static void Places()
    {
        string text = "\uFEFF { \"phien\":\"\u1ea1\",\n\"dichVu\":\"GuiBanTin\",\"duLieu\": [\n " + Good + " ,\n{\"x\":[\"\\\"\u00e9\",1.5e3,true,null]}, " + Good + "\n] ,\n\"la\":{\"a\":[1,\"\ud83d\ude00\"]} }\n";
        byte[][] inserted = [.. new[] { "]", "\"", "\\", "{", ",", "x", "\u0001", "NaN", "\\u00", "\\ud800", "\"phien\":1,", "0123" }.Select(Bytes), [0xFF], [0xC0, 0xAF], [0xE1, 0xBA]];
        int broken = 0;
        foreach (byte[] message in new[] { Bytes(text), Bytes(text[1..]), Bytes("[" + Good + ",\n {} ]") })
        {
            for (int at = 0; at <= message.Length; at++)
            {
                broken += Same([.. message[..at]]);
                broken += Same([.. message[..at], .. message[Math.Min(at + 1, message.Length)..]]);
                foreach (byte[] more in inserted)
                {
                    broken += Same([.. message[..at], .. more, .. message[at..]]);
                }
            }
        }

        Check("only " + broken + " are broken", broken > 10_000);
    }

    private static int Same(byte[] json)
    {
        int broken = 0;
        foreach (ReadOptions reading in new[] { ReadOptions.Default, ReadOptions.Tolerant with { MaxLevels = 3 } })
        {
            MessageReading whole = QuanTracMessages.Read(json, reading with { Service = QuanTracServices.GuiBanTin, Kind = MessageKind.Request });
            using MessageStream<BanTin> stream = QuanTracMessages.Stream<BanTin>(new MemoryStream(json), QuanTracServices.GuiBanTin, reading);
            _ = stream.Count();
            if (whole.Findings is [{ Rule: FindingRules.Json } why])
            {
                broken++;
                string[] said = stream.Findings.Select(one => Encoding.UTF8.GetString(one.ToJson())).ToArray();
                Check("said " + string.Join(" ", said) + " for " + Encoding.UTF8.GetString(why.ToJson()) + " " + Encoding.Latin1.GetString(json), said is [var only] && only == Encoding.UTF8.GetString(why.ToJson()));
            }
            else
            {
                Check("nothing is broken: " + Encoding.Latin1.GetString(json), stream.Findings.All(one => one.Rule != FindingRules.Json));
            }
        }

        return broken;
    }

    private static Task Broken(string json, int handedOver) => Broken(Bytes(json), handedOver);

    private static async Task Broken(byte[] json, int handedOver, ReadOptions? options = null)
    {
        string text = Encoding.Latin1.GetString(json);
        foreach (ReadOptions reading in new[] { ReadOptions.Default, ReadOptions.Tolerant })
        {
            ReadOptions how = options ?? reading;
            using MessageStream<BanTin> stream = QuanTracMessages.Stream<BanTin>(new MemoryStream(json), QuanTracServices.GuiBanTin, how);
            int count = stream.Count();
            Check("handed over " + count + " of " + handedOver + ": " + text, count == handedOver);
            Check("then the one finding: " + text, stream is { IsValid: false, Findings: [{ Rule: FindingRules.Json, Path: "", Severity: FindingSeverity.Error }] });
            await using AsyncMessageStream<BanTin> waiting = QuanTracMessages.StreamAsync<BanTin>(new Slow(json, 7), QuanTracServices.GuiBanTin, how);
            int met = 0;
            await foreach (Reading<BanTin> _ in waiting)
            {
                met++;
            }

            Check("the same where it waits: " + text, met == handedOver && waiting.Findings.SequenceEqual(stream.Findings));
        }
    }

    private static async Task Asynchronous()
    {
        byte[] json = Bytes(Head + string.Join(" ,\n", Enumerable.Repeat(Good, 2000)) + "],\"la\":1}");
        foreach (int size in new[] { 1, 13, 4096, 1 << 20 })
        {
            AsyncMessageStream<BanTin> stream = QuanTracMessages.StreamAsync<BanTin>(new Slow(json, size), QuanTracServices.GuiBanTin);
            int good = 0;
            await foreach (Reading<BanTin> reading in stream.ConfigureAwait(false))
            {
                good += reading.IsValid ? 1 : 0;
            }

            Check("asynchronous, " + size, good == 2000 && stream is { IsValid: true, Findings: [{ Path: "/la" }] });
            await stream.DisposeAsync();
        }

        Pipe pipe = new();
        ValueTask<FlushResult> written = pipe.Writer.WriteAsync(json);
        await pipe.Writer.CompleteAsync();
        int piped = 0;
        await foreach (Reading<BanTin> reading in QuanTracMessages.StreamAsync<BanTin>(pipe.Reader.AsStream(), QuanTracServices.GuiBanTin))
        {
            piped++;
        }

        await written;
        Check("from a pipe", piped == 2000);
        using CancellationTokenSource cancel = new();
        int before = 0;
        try
        {
            await foreach (Reading<BanTin> reading in QuanTracMessages.StreamAsync<BanTin>(new Slow(json, 100), QuanTracServices.GuiBanTin).WithCancellation(cancel.Token))
            {
                if (++before == 10)
                {
                    cancel.Cancel();
                }
            }
        }
        catch (OperationCanceledException)
        {
            before += 1000;
        }

        Check("it can be cancelled", before is >= 1010 and < 1100);
    }

    // The bytes of a value may stand in many pieces.
    private static void Sequences()
    {
        byte[] json = Bytes(" " + Good + " ");
        for (int size = 1; size < 30; size++)
        {
            Utf8JsonReader reader = new(Pieces(json, size));
            Check("in pieces of " + size, JsonSerializer.Deserialize<BanTin>(ref reader)!.Equals(BanTin.Read(json).Value));
        }
    }

    private static ReadOnlySequence<byte> Pieces(byte[] json, int size)
    {
        Piece first = new(json.AsMemory(0, size), null);
        Piece last = first;
        for (int at = size; at < json.Length; at += size)
        {
            last = new Piece(json.AsMemory(at, Math.Min(size, json.Length - at)).ToArray(), last);
        }

        return new(first, 0, last, last.Memory.Length);
    }

    private static void Times()
    {
        DateTime vietnam = new(2024, 3, 12, 8, 15, 2);
        DateTime utc = new DateTime(2024, 3, 12, 1, 15, 2, DateTimeKind.Utc);
        BanTin good = BanTin.Read(Bytes(Good)).OrThrow();
        BanTin moved = good with { ThoiGianDo = utc };
        Check("a time of another zone is moved", moved.ThoiGianDo == vietnam && moved.ThoiGianDo.Kind == DateTimeKind.Unspecified && moved.Equals(good with { ThoiGianDo = vietnam }));
        Check("and so is a local one", (good with { ThoiGianDo = utc.ToLocalTime() }).ThoiGianDo == vietnam && VietnamTime.Instant(utc).UtcDateTime == utc);
        Check("no month has no wire form", Throws<InvalidPacketException>(() => Month().ToJson()) && Month().Validate().Any(one => one is { Rule: FindingRules.Format, Path: "/thang" or "/Thang" }));
        Check("nor in System.Text.Json", Throws<InvalidPacketException>(() => JsonSerializer.Serialize(Month())));
    }

    private static MoiKieu Month() => new() { Con = new ChiTiet { Chat = new Chat("PM2.5") }, Thang = default(YearMonth) };

    private static bool Throws<TException>(Func<object> action)
        where TException : Exception
    {
        try
        {
            action();
            return false;
        }
        catch (TException)
        {
            return true;
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static void Check(string what, bool holds)
    {
        if (!holds)
        {
            Console.WriteLine(what.Length > 900 ? what[..900] : what);
        }
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, Piece? before)
        {
            Memory = memory;
            RunningIndex = before is null ? 0 : before.RunningIndex + before.Memory.Length;
            if (before is not null)
            {
                before.Next = this;
            }
        }
    }

    /// <summary>Gives a few bytes at a time, later, and never at once.</summary>
    private sealed class Slow(byte[] json, int size) : MemoryStream(json, 0, json.Length, writable: false, publiclyVisible: true)
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            int count = (int)Math.Min(Math.Min(buffer.Length, size), Length - Position);
            GetBuffer().AsMemory((int)Position, count).CopyTo(buffer);
            Position += count;
            return count;
        }
    }
}
