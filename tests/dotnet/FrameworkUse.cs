// What a program on .NET Framework does with the SDK, in C# 7.3: makes, writes, reads, judges, streams. Prints what it sees.

using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Goitin.Runtime;
using Qcvn120;

internal static class FrameworkUse
{
    private static async Task Main()
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        TienDoHoSo made = TienDoHoSo.Create(b => b
            .Set(x => x.MaHoSo, "H56.14-240312-0001")
            .Set(x => x.ThoiDiemXuLy, new DateTime(2024, 3, 12, 8, 30, 0))
            .Set(x => x.NoiDungXuLy, "Tiếp nhận")
            .Set(x => x.TrangThai, TrangThaiHoSo.DuocTiepNhan)
            .Set(x => x.NgayBatDau, new DateTime(2024, 3, 13)));
        string json = Encoding.UTF8.GetString(made.ToJson());
        Console.WriteLine(json);
        await Inputs(made);
        Copies(made);
        Days();
        Codes();
        Judging(made);
        await Streams(json);
        Refusals();
        Console.WriteLine(IsSlow(at => at % 2 == 0 ? "Aa" : "BB") ? "slow" : "quick");
    }

    // Keys whose hashes would all be the same if they were not salted: "Aa" and "BB" have one in many runtimes.
    private static bool IsSlow(Func<int, string> pair)
    {
        string[] keys = Enumerable.Range(0, 1 << 15).Select(key => string.Concat(Enumerable.Range(0, 15).Select(at => pair(key >> at)))).ToArray();
        byte[] json = Encoding.UTF8.GetBytes("{" + string.Join(",", keys.Select(key => "\"" + key + "\":1")) + "}");
        DateTime before = DateTime.UtcNow;
        TienDoHoSo.Read(json);
        return DateTime.UtcNow - before > TimeSpan.FromSeconds(3);
    }

    private static async Task Inputs(TienDoHoSo made)
    {
        string json = made.ToJsonString();
        using (MemoryStream stream = new MemoryStream())
        {
            made.WriteTo(stream);
            stream.Position = 0;
            bool isSame = TienDoHoSo.Read(json).Value == made && (await TienDoHoSo.ReadAsync(stream)).Value == made;
            Console.WriteLine(isSame + " " + made.IsValid());
        }
    }

    private static void Copies(TienDoHoSo made)
    {
        TienDoHoSo same = TienDoHoSo.Read(made.ToJson()).OrThrow();
        TienDoHoSo other = made.With(b => b.Set(x => x.NoiDungXuLy, "Trả kết quả").Set(x => x.NgayBatDau, null));
        Console.WriteLine(string.Join(" ", same == made, same.GetHashCode() == made.GetHashCode(), other == made, made.NoiDungXuLy, other.NgayBatDau is null));
        Console.WriteLine(other);
    }

    private static void Days()
    {
        KetQuaHoiDap answered = KetQuaHoiDap.Create(b => b.Set(x => x.NgayTraLoi, new DateOnly(2024, 2, 29)));
        DateOnly day = answered.NgayTraLoi.Value;
        Console.WriteLine(string.Join(" ", day.Year, day.AddYears(1).Day, day < day.AddDays(1), day.ToDateTime(new TimeOnly(7, 30)).Hour, day == new DateOnly(2024, 2, 29)));
        DanhGia rated = DanhGia.Create(b => b.Set(x => x.NgayTongHop, new YearMonth(2024, 2)));
        Console.WriteLine(string.Join(" ", rated.NgayTongHop, YearMonth.Parse("2023-01")));
    }

    private static void Codes()
    {
        TrangThaiHoSo stranger = new TrangThaiHoSo("99");
        Console.WriteLine(string.Join(" ", TrangThaiHoSo.DuocTiepNhan.LabelVi, stranger.IsKnown, TrangThaiHoSo.Known.Count, new List<TrangThaiHoSo> { stranger, TrangThaiHoSo.DuocTiepNhan }.Min()));
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(TrangThaiHoSo));
        Console.WriteLine(((TrangThaiHoSo)converter.ConvertFromInvariantString("2")).LabelEn + " " + TypeDescriptor.GetConverter(typeof(YearMonth)).ConvertFromInvariantString("2023-01"));
    }

    private static void Judging(TienDoHoSo made)
    {
        TienDoHoSo wrong = made.With(b => b.Set(x => x.MaHoSo, "sai").Set(x => x.TrangThai, new TrangThaiHoSo("99")));
        foreach (Finding finding in wrong.Validate())
        {
            Console.WriteLine(finding + " " + finding.MessageVi + " " + Finding.FromJson(finding.ToJson()).Equals(finding));
        }

        List<ValidationResult> results = new List<ValidationResult>();
        Validator.TryValidateObject(wrong, new ValidationContext(wrong, null, null), results, true);
        Console.WriteLine(string.Join("; ", results.SelectMany(one => one.MemberNames)));
        ReadOptions how = ReadOptions.Tolerant.WithEdition(Qcvn120Editions.All[0]).WithMaxFindings(2);
        Reading<TienDoHoSo> reading = TienDoHoSo.Read(Encoding.UTF8.GetBytes("{\"mahoso\":1,\"la\":{},\"Lạ\":[ 1 ]}"), how);
        Console.WriteLine(string.Join(" ", reading.IsValid, reading.Truncated, reading.Findings.Count, how.Mode, how == ReadOptions.Tolerant));
    }

    private static async Task Streams(string json)
    {
        byte[] message = Encoding.UTF8.GetBytes(
            "{\"session\":\"p\",\"madonvi\":\"000.00.00.G05\",\"service\":\"CapNhatTienDoHoSoMC\",\"data\":[" + json + ",{}," + json + "]}");
        MessageReading whole = Qcvn120Messages.Read(message, ReadOptions.Default.WithKind(MessageKind.Request));
        Console.WriteLine(whole + ": " + string.Join(" ", whole.Records.Select(record => record.IsValid)));
        using (MessageStream<TienDoHoSo> stream = Qcvn120Messages.Stream<TienDoHoSo>(new MemoryStream(message), Qcvn120Services.CapNhatTienDoHoSoMc))
        {
            Console.WriteLine(string.Join(" ", stream.Select(record => record.IsValid)) + " " + stream.IsComplete);
        }

        using (AsyncMessageStream<TienDoHoSo> stream = Qcvn120Messages.StreamAsync(new SlowStream(message), Qcvn120Services.CapNhatTienDoHoSoMc))
        {
            for (Reading<TienDoHoSo> next; (next = await stream.NextAsync()) != null;)
            {
                Console.WriteLine(next.Index + " " + next.IsValid);
            }

            Console.WriteLine(string.Join(" ", stream.IsComplete, stream.IsValid));
        }
    }

    private static void Refusals()
    {
        PacketBuilder<TienDoHoSo> kept = null;
        TienDoHoSo.Create(b => kept = b);
        Refused(() => kept.Set(x => x.MaHoSo, "x"));
        Refused(() => TienDoHoSo.Create(b => b.Set(x => x.MaHoSo.Length, 1)));
        Refused(() => TienDoHoSo.Create(b => b.Set(x => (object)x.MaHoSo, 1)));
        Refused(() => TienDoHoSo.Read((string)null));
        Refused(() => ReadOptions.Default.WithMaxFindings(0));
        Refused(() => TienDoHoSo.Create(b => b.Set(x => x.MaHoSo, "nửa \ud800")).ToJson());
        Refused(() => RawJson.Parse("[1,"));
    }

    private static void Refused(Action action)
    {
        try
        {
            action();
            Console.WriteLine("taken");
        }
        catch (Exception refusal)
        {
            Console.WriteLine(refusal.GetType().FullName);
        }
    }

    // Gives one byte at a time, later.
    private sealed class SlowStream : MemoryStream
    {
        public SlowStream(byte[] bytes)
            : base(bytes)
        {
        }

        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
        {
            await Task.Yield();
            return Read(buffer, offset, Math.Min(count, 1));
        }
    }
}
