using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bench;

namespace SdkBench;

/// <summary>
/// The C# SDK beside what a vendor would write by hand: <c>SdkBench PACKET SMALL</c>; one JSON object comes out.
/// <c>SdkBench cold ours|theirs|nothing SMALL</c> reads the small packet once and says nothing.
/// </summary>
internal static class Program
{
    private const string Alone = "System.Text.Json alone";
    private const string Validated = "System.Text.Json + DataAnnotations";

    private const string IntoTexts = "System.Text.Json into texts";

    private static void Main(string[] args)
    {
        byte[] small = File.ReadAllBytes(args[^1]);
        if (args[0] == "cold")
        {
            Cold(args[1], small);
            return;
        }

        byte[] packet = File.ReadAllBytes(args[0]);
        byte[] faulty = Faulty(packet);
        HoSo ours = HoSo.Read(packet).OrThrow();
        HandWritten theirs = Peer.Read(packet);
        Prove(packet, faulty, ours, theirs);
        Prove(small);

        Measure measure = new();
        Func<double> read = measure.Add(() => HoSo.Read(packet));
        Func<double> readAlone = measure.Add(() => Peer.Read(packet));
        Func<double> readValidated = measure.Add(() => Peer.Findings(Peer.Read(packet)));
        Func<double> write = measure.Add(() => ours.ToJson());
        Func<double> writeAlone = measure.Add(() => Peer.Write(theirs));
        Func<double> reject = measure.Add(() => HoSo.Read(faulty));
        Func<double> rejectValidated = measure.Add(() => Peer.Findings(Peer.Read(faulty)));
        Func<double> readSmall = measure.Add(() => Phieu.Read(small));
        Func<double> readTexts = measure.Add(() => Texts.Read(small));
        measure.Run();

        Row[] rows =
        [
            new("read", read(), readAlone(), Alone),
            new("read", read(), readValidated(), Validated),
            new("write", write(), writeAlone(), Alone),
            new("reject", reject(), rejectValidated(), Validated),
            new("read small", readSmall(), readTexts(), IntoTexts),
        ];
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        Console.WriteLine(JsonSerializer.Serialize(new Table("csharp", rows), options));
    }

    private static void Cold(string whose, byte[] small)
    {
        bool isRead = whose switch
        {
            "ours" => Phieu.Read(small).IsValid,
            "theirs" => Texts.Read(small).Ma0.Length > 0,
            _ => true,
        };
        Environment.ExitCode = isRead ? 0 : 1;
    }

    // One value that is missing and one that does not match its pattern: two errors.
    private static byte[] Faulty(byte[] packet) => Encoding.UTF8.GetBytes(
        Encoding.UTF8.GetString(packet).Replace("\"KetQua\":\"2\",", "").Replace("\"Ma3\":\"000.00.00.H22\"", "\"Ma3\":\"000_00_00_H22\""));

    // What is compared does the same work: no faults in one packet, two in the other, and the same bytes written.
    private static void Prove(byte[] packet, byte[] faulty, HoSo ours, HandWritten theirs)
    {
        bool isAlike = HoSo.Read(packet).Findings.Count == 0
            && Peer.Findings(theirs).Count == 0
            && HoSo.Read(faulty).Findings.Count == 2
            && Peer.Findings(Peer.Read(faulty)).Count == 2
            && ours.ToJson().AsSpan().SequenceEqual(Peer.Write(theirs));
        if (!isAlike)
        {
            throw new InvalidOperationException("The two do not do the same work.");
        }
    }

    private static void Prove(byte[] small)
    {
        if (Phieu.Read(small).Findings.Count > 0 || !Phieu.Read(small).OrThrow().ToJson().AsSpan().SequenceEqual(small) || !Texts.Write(Texts.Read(small)).AsSpan().SequenceEqual(small))
        {
            throw new InvalidOperationException("The small packet is not what was meant.");
        }
    }

    private sealed record Row(string What, double OursUs, double BaselineUs, string Baseline);

    private sealed record Table(string Language, Row[] Rows);
}
