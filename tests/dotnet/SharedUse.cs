// What a vendor's program may count on with messages whose class many services share; one line a broken promise, none when all is well.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Goitin.Runtime;
using Qcvn120;

internal static class SharedUse
{
    private static readonly TienDoHoSo Step = new()
    {
        MaHoSo = "H56.14-240312-0001",
        NguoiXuLy = "Nguyễn Thị Mẫu",
        NoiDungXuLy = "Tiếp nhận",
        ThoiDiemXuLy = new DateTime(2024, 3, 12, 8, 30, 0),
        TrangThai = TrangThaiHoSo.DuocTiepNhan,
    };

    private static void Main()
    {
        Requests();
        Responses();
        ReadingByService();
        ReadingByClass();
        Serializers();
    }

    private static void Requests()
    {
        List<TienDoHoSo> steps = [Step];
        YeuCau<IReadOnlyList<TienDoHoSo>> made = new(Qcvn120Services.CapNhatTienDoHoSoMc) { Phien = "bi-mat", MaDonVi = "H56", DuLieu = steps };
        steps.Clear();
        Check("the service gives its name", made.DichVu == "CapNhatTienDoHoSoMC" && made.Validate().Count == 0);
        Check("the caller's list is his own", made.DuLieu.Count == 1);
        Check("it comes back equal", Qcvn120Services.CapNhatTienDoHoSoMc.ReadRequest(made.ToJson()).Value == made);
        Check("a change keeps the service", (made with { MaDonVi = "H57" }).DichVu == made.DichVu && (made with { MaDonVi = "H57" }).Validate().Count == 0);
        Check("nothing personal is shown", made.ToString().StartsWith("YeuCau { session = ***, madonvi = H56, service = CapNhatTienDoHoSoMC, data = [", StringComparison.Ordinal));
        YeuCau one = new(Qcvn120Services.LayDanhMucGioiTinh) { Phien = "a", MaDonVi = "H56" };
        YeuCau other = new(Qcvn120Services.LayDanhMucTonGiao) { Phien = "a", MaDonVi = "H56" };
        Check("another service is another request", one != other && one == new YeuCau(Qcvn120Services.LayDanhMucGioiTinh) { Phien = "a", MaDonVi = "H56" });
        Check("each is written under its name", Text(one).Contains("LayDanhMucGioiTinh", StringComparison.Ordinal) && Text(other).Contains("LayDanhMucTonGiao", StringComparison.Ordinal));
        Check("made without init", Qcvn120Services.LayDanhMucTonGiao.Create(to => to.Set(x => x.Phien, "a").Set(x => x.MaDonVi, "H56")) == other);
        Check("the name stays the service's", Throws<ArgumentException>(() => Qcvn120Services.LayDanhMucTonGiao.Create(to => to.Set(x => x.DichVu, "X"))));
        Check("a class of its own is made so, too", Qcvn120Services.TraCuuHoSo.Create(to => to.Set(x => x.Phien, "a")).DichVu == "TraCuuHoSo");
        Check("of many services only by one", Throws<InvalidOperationException>(() => YeuCau.Create(to => { })));
        Check("a copy knows its service", other.With(to => to.Set(x => x.Phien, "b")).Validate().Count == 0);
        Check("no service, no request", Throws<ArgumentNullException>(() => new YeuCau(null!) { Phien = "a", MaDonVi = "b" }));
    }

    private static void Responses()
    {
        PhanHoi<IReadOnlyList<DinhDanhKyThuat>> made = new() { MaLoi = MaLoi.ThanhCong, KetQua = [new() { TechnicalId = "1" }] };
        Check("a response needs no service", made.Validate().Count == 0 && Text(made) == "{\"error_code\":\"0\",\"result\":[{\"TECHNICALID\":\"1\"}]}");
        Check("it equals what a service reads", Qcvn120Services.TraCuuTechId.ReadResponse(made.ToJson()).Value == made);
        Check("and what any message is read as", Qcvn120Messages.Read(made.ToJson(), new() { Service = Qcvn120Services.TraCuuTechId }).Value is PhanHoi<IReadOnlyList<DinhDanhKyThuat>> read && read == made);
        Check("one with nothing in it is raw", Qcvn120Messages.Read("{\"error_code\":\"-1\"}"u8).Value is PhanHoi<RawJson> { KetQua: null });
        Check("a payload of another type is refused", Said(Qcvn120Services.TraCuuTechId.ReadResponse("{\"error_code\":0,\"result\":7}"u8.ToArray())) == "type /result");
        Check("no service answers so", Throws<InvalidOperationException>(() => PhanHoi<Version>.Read("{}"u8)));
    }

    private static void ReadingByService()
    {
        byte[] json = Request("LayDanhMucTonGiao");
        Check("a service reads its request", Qcvn120Services.LayDanhMucTonGiao.ReadRequest(json).IsValid);
        Check("not that of another", Said(Qcvn120Services.LayDanhMucGioiTinh.ReadRequest(json)) == "code /service");
        Check("nor a name that nobody has", Said(Qcvn120Services.LayDanhMucGioiTinh.ReadRequest(Request("Khong"))) == "code /service");
        Check("a class of its own is read in the same way", Qcvn120Services.TraCuuHoSo.ReadRequest("{}"u8).Findings.Count == TraCuuHoSoYeuCau.Read("{}"u8).Findings.Count);
        Check("any message becomes its class", Qcvn120Messages.Read(json) is { Value: YeuCau { DichVu: "LayDanhMucTonGiao" }, Service.Id: "lay_danh_muc_ton_giao" });
    }

    private static void ReadingByClass()
    {
        Check("the document says the service", YeuCau.Read(Request("LayDanhMucTonGiao")).Value is { DichVu: "LayDanhMucTonGiao" });
        Check("it is judged by it", Said(YeuCau.Read(Request("LayDanhMucTonGiao", ",\"la\":1"))) == "unknown /la");
        Check("one that is of another class", Said(YeuCau.Read(Request("DongBoHoSoMC"))) == "code /service");
        Check("one that nobody has", Said(YeuCau.Read(Request("LayDanhMucTonGia"))) == "code /service");
        Check("and what may be meant", YeuCau.Read(Request("LayDanhMucTonGia")).Findings[0].MessageEn.Contains("LayDanhMucTonGiao", StringComparison.Ordinal));
        Check("one that is not said", Said(YeuCau.Read("{\"session\":\"a\",\"madonvi\":\"H56\"}"u8)) == "required /service");
        Check("each of a list", YeuCau.ReadList(Encoding.UTF8.GetBytes("[" + Encoding.UTF8.GetString(Request("LayDanhMucTonGiao")) + "," + Encoding.UTF8.GetString(Request("LayDanhMucGioiTinh")) + "]")).OrThrow().Select(each => each.DichVu).SequenceEqual(["LayDanhMucTonGiao", "LayDanhMucGioiTinh"]));
    }

    private static void Serializers()
    {
        string json = Encoding.UTF8.GetString(Request("LayDanhMucTonGiao"));
        JsonSerializerOptions judging = new() { Converters = { new JudgingConverters() } };
        foreach (JsonSerializerOptions how in new[] { JsonSerializerOptions.Default, judging })
        {
            Check("a serializer finds the service", JsonSerializer.Deserialize<YeuCau>(json, how) is { DichVu: "LayDanhMucTonGiao" } read && JsonSerializer.Serialize(read, how) == json);
            Check("and refuses another's", Refuses(() => JsonSerializer.Deserialize<YeuCau>(json.Replace("LayDanhMucTonGiao", "DongBoHoSoMC", StringComparison.Ordinal), how), "code /service"));
            Check("and refuses another's, where there is one only", Refuses(() => JsonSerializer.Deserialize<YeuCau<IReadOnlyList<TienDoHoSo>>>(json.Replace("}", ",\"data\":[]}", StringComparison.Ordinal), how), "code /service"));
            Check("payloads have their type", JsonSerializer.Deserialize<List<PhanHoi<IReadOnlyList<DinhDanhKyThuat>>>>("[{\"error_code\":\"0\",\"result\":[{\"TECHNICALID\":\"1\"}]}]", how)![0].KetQua is [{ TechnicalId: "1" }]);
        }

        Check("a service is written by its name", JsonSerializer.Serialize(new { Qcvn120Services.LayDanhMucTonGiao }) == "{\"LayDanhMucTonGiao\":\"lay_danh_muc_ton_giao\"}");
    }

    private static byte[] Request(string service, string more = "") =>
        Encoding.UTF8.GetBytes("{\"session\":\"a\",\"madonvi\":\"H56\",\"service\":\"" + service + "\"" + more + "}");

    private static string Text(IPacket packet) => Encoding.UTF8.GetString(packet.ToJson());

    private static string Said<T>(Reading<T> reading)
        where T : class =>
        string.Join(", ", reading.Findings.Select(one => one.Rule + " " + one.Path));

    private static bool Refuses(Action action, string said)
    {
        try
        {
            action();
            return false;
        }
        catch (JsonException refusal)
        {
            return refusal.InnerException is InvalidPacketException cause && cause.Findings.Any(one => one.Rule + " " + one.Path == said);
        }
    }

    private static bool Throws<TException>(Action action)
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

    private static void Check(string what, bool holds)
    {
        if (!holds)
        {
            Console.WriteLine(what);
        }
    }
}
