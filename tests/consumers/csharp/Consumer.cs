// Reads messages, says what is found, writes their records again; then makes one record.

using System;
using System.IO;
using System.Text;
using Qcvn120;
using Goitin.Runtime;

internal static class Consumer
{
    private static void Main(string[] files)
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        foreach (string file in files)
        {
            MessageReading reading = Qcvn120Messages.Read(File.ReadAllBytes(file));
            Console.WriteLine($"{reading.Service} {reading.Kind?.ToString().ToLowerInvariant()} {(reading.IsValid ? "valid" : "invalid")}");
            foreach (Finding finding in reading.Findings)
            {
                Console.WriteLine($"{finding.Path} {finding.Rule} {finding.Severity.ToString().ToLowerInvariant()}");
            }

            foreach (Reading<IPacket> record in reading.Records)
            {
                Console.WriteLine(record.Value is null ? "no value" : Encoding.UTF8.GetString(record.Value.ToJson()));
            }
        }

        TienDoHoSo made = new()
        {
            MaHoSo = "H56.14-240312-0001",
            ThoiDiemXuLy = new DateTime(2024, 3, 12, 8, 30, 0),
            NoiDungXuLy = "Tiếp nhận",
            TrangThai = TrangThaiHoSo.DuocTiepNhan,
        };
        Console.WriteLine(Encoding.UTF8.GetString(made.ToJson()));
    }
}
