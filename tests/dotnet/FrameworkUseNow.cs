// The same library from C# of today: `init`, `required` and `with` work, with nothing of the program's own to make them work.

using System;
using System.Collections.Generic;
using System.Text;
using Goitin.Runtime;
using Qcvn120;

internal static class FrameworkUseNow
{
    private static void Main()
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        TienDoHoSo made = new()
        {
            MaHoSo = "H56.14-240312-0001",
            ThoiDiemXuLy = new DateTime(2024, 3, 12, 8, 30, 0),
            NoiDungXuLy = "Tiếp nhận",
            TrangThai = TrangThaiHoSo.DuocTiepNhan,
            Unknown = new UnknownMembers([new KeyValuePair<string, RawJson>("Lạ", RawJson.Parse("[ 1 ]"))]),
        };
        TienDoHoSo other = made with { NoiDungXuLy = "Trả kết quả", Unknown = UnknownMembers.None };
        Console.WriteLine(Encoding.UTF8.GetString(made.ToJson()));
        Console.WriteLine(Encoding.UTF8.GetString(other.ToJson()));
        Console.WriteLine($"{other == made} {other with { NoiDungXuLy = made.NoiDungXuLy, Unknown = made.Unknown } == made}");
        KetQuaHoiDap answered = new() { NgayTraLoi = new DateOnly(2024, 2, 29) };
        Console.WriteLine($"{answered.NgayTraLoi?.Day} {answered with { NgayTraLoi = null } == new KetQuaHoiDap()}");
        Reading<TienDoHoSo> reading = TienDoHoSo.Read(other.ToJson(), ReadOptions.Default with { Mode = ReadMode.Tolerant, MaxFindings = 3 });
        Console.WriteLine($"{reading.IsValid} {reading.Value == other}");
    }
}
