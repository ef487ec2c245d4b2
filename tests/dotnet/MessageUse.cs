// What a vendor's program may count on with messages and streams; one line a broken promise, none when all is well.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Example.QuanTrac;
using Goitin.Runtime;

internal static class MessageUse
{
    private const string Good = "{\"MaTram\":\"HN0001\",\"ThoiGianDo\":\"20990102030405\",\"GiaTri\":12.5,\"TrangThai\":\"1\"}";
    private const string Bad = "{\"MaTram\":\"bi-mat\",\"la\":\"\\\\\\\" \u00e9\ud83d\ude00\"}";
    private const string Message = "{\"phien\":\"bi-mat\", \"dichVu\" :\"GuiBanTin\",\"duLieu\": [" + Good + " ,\n" + Bad + "],\"la\":[{\"x\":\"]}\"}]}";

    private static void Main()
    {
        Reads();
        Streams();
        ChunksOfAnySize();
        LongRecords();
        Misuse();
    }

    private static void Reads()
    {
        MessageReading reading = QuanTracMessages.Read(Encoding.UTF8.GetBytes(Message.Replace("," + "\n" + Bad, "")));
        Check("the value is of the message's class", reading.OrThrow() is YeuCau<IReadOnlyList<BanTin>> { DuLieu: [{ MaTram: "HN0001" }], DichVu: "GuiBanTin" });
        Check("service and kind are found", reading.Service == QuanTracServices.GuiBanTin && reading.Kind == MessageKind.Request);
        Check("a value of any class writes itself", QuanTracMessages.Read(reading.OrThrow().ToJson()).Records[0].OrThrow() is BanTin);
        Check("what can only be one value need not be given", new HoiTramYeuCau { MaTram = "HN0001" }.DichVu == "HoiTram");
        Check("a value of any class judges itself", reading.OrThrow().Validate().Count == 1 && reading.OrThrow().Unknown.Count == 1);
        MessageReading bad = QuanTracMessages.Read(Encoding.UTF8.GetBytes(Message));
        Check("a bad record does not cost the others", bad.Records.Select(record => record.IsValid).SequenceEqual([true, false]));
        Check("findings of a record are those of the message", bad.Records[1].Findings.All(bad.Findings.Contains));
        Check("nothing personal is shown", !(bad + string.Concat(bad.Findings) + Thrown(() => bad.OrThrow())).Contains("bi-mat", StringComparison.Ordinal));
        MessageReading list = QuanTracMessages.Read("[]"u8, ReadOptions.Tolerant with { Service = QuanTracServices.GuiBanTin });
        Check("a list is valid and has no value", list.IsValid && list.Value is null && Thrown(() => list.OrThrow()).Contains("message", StringComparison.Ordinal));
    }

    private static void Streams()
    {
        MemoryStream bytes = new(Encoding.UTF8.GetBytes(Message));
        using (MessageStream<BanTin> stream = QuanTracMessages.Stream<BanTin>(bytes, QuanTracServices.GuiBanTin))
        {
            Check("before the end nothing is known", !stream.IsValid && stream.Findings.Count == 0);
            Check("it can be left and taken up again", stream.First().IsValid && stream.Count() == 1);
            Check("behind the end it does not begin again", Thrown(() => stream.Any()).Length > 0);
            Check("behind the end the rest is known", !stream.IsValid && stream.Findings is [{ Path: "/la", Rule: FindingRules.Unknown }]);
            Check("kind and service are those of the rest", stream.Kind == MessageKind.Request && stream.Service == QuanTracServices.GuiBanTin);
        }

        Check("the stream is closed", !bytes.CanRead);
    }

    private static void ChunksOfAnySize()
    {
        byte[] json = Encoding.UTF8.GetBytes(Message);
        IReadOnlyList<Reading<IPacket>> whole = QuanTracMessages.Read(json).Records;
        for (int size = 1; size < 40; size++)
        {
            using MessageStream<BanTin> stream = QuanTracMessages.Stream<BanTin>(new Chunks(json, size), QuanTracServices.GuiBanTin);
            Reading<BanTin>[] records = stream.ToArray();
            bool isSame = records.Zip(whole).All(pair => Equals(pair.First.Value, pair.Second.Value) && pair.First.Findings.SequenceEqual(pair.Second.Findings));
            Check("chunks of " + size, isSame && records.Length == whole.Count && !stream.IsValid);
        }
    }

    private static void LongRecords()
    {
        string[] records = Enumerable.Range(0, 40).Select(at => Good[..^1] + ",\"la\":\"" + new string('x', 7919 * (at % 23)) + "\\\\\\\"\"}").ToArray();
        byte[] json = Encoding.UTF8.GetBytes("{\"dichVu\":\"GuiBanTin\",\"duLieu\":[" + string.Join(" , ", records) + "],\"phien\":\"" + new string('y', 200_000) + "\"}");
        using MessageStream<BanTin> stream = QuanTracMessages.Stream<BanTin>(new Chunks(json, 50_000), QuanTracServices.GuiBanTin);
        string[] written = stream.Select(record => Encoding.UTF8.GetString(record.OrThrow().ToJson())).ToArray();
        Check("long records come whole", written.SequenceEqual(records) && stream.IsValid);
    }

    private static void Misuse()
    {
        Check("another record", Thrown(() => QuanTracMessages.Stream<ChiTiet>(Stream.Null, QuanTracServices.GuiBanTin)).Contains("ChiTiet", StringComparison.Ordinal));
        Check("another kind", Thrown(() => QuanTracMessages.Stream<BanTin>(Stream.Null, QuanTracServices.GuiBanTin, new ReadOptions { Kind = MessageKind.Response })).Length > 0);
        Check("no list", Thrown(() => QuanTracMessages.Stream<TuKhoa>(Stream.Null, QuanTracServices.BaoDong)).Length > 0);
        Check("services are told apart", QuanTracServices.All.Select(service => service.Id).Distinct().Count() == QuanTracServices.All.Count);
        Check("a service says what it is", QuanTracServices.HoiSoDo is { Id: "hoi_so_do", Wire: "HoiTram", LabelEn.Length: > 0, LabelVi.Length: > 0 } && QuanTracServices.HoiSoDo.Direction == QuanTracDirections.FromTrungTam);
        Check("a login has no name", QuanTracServices.MoPhien.Wire is null);
    }

    private static void Check(string what, bool holds)
    {
        if (!holds)
        {
            Console.WriteLine(what);
        }
    }

    private static string Thrown(Func<object> action)
    {
        try
        {
            action();
            return "";
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or InvalidPacketException)
        {
            return e.ToString();
        }
    }

    /// <summary>Gives a few bytes at a time, as a network does.</summary>
    private sealed class Chunks(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, size));
    }
}
