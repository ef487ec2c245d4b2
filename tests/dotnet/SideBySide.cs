// Two regulations in one program, on one runtime. One line a broken promise, none when all is well.

using System;
using System.Collections.Generic;
using System.Linq;
using Example.QuanTrac;
using Goitin.Runtime;
using Qcvn120;

internal static class SideBySide
{
    private static int s_failed;

    private static int Main()
    {
        // Same names on both sides, so that only the prefix tells them apart.
        Reading<HoSo> dossier = HoSo.Read("{\"MaHoSo\":7}"u8, ReadOptions.Tolerant);
        Reading<BanTin> bulletin = BanTin.Read("{}"u8);
        List<Finding> findings = [.. dossier.Findings, .. bulletin.Findings];
        Check("findings of both are of one type", findings.Select(one => one.GetType()).Distinct().Count() == 1 && !dossier.IsValid && !bulletin.IsValid);
        Check("one way of reading", Modes(Qcvn120Messages.Instance) == Modes(QuanTracMessages.Instance));
        Check("each has its own services", Qcvn120Services.All.Concat(QuanTracServices.All).Distinct().Count() == Qcvn120Services.All.Count + QuanTracServices.All.Count);
        Check("each has its own editions", Qcvn120Messages.Instance.Newest == Qcvn120Editions.Newest && QuanTracMessages.Instance.Newest == QuanTracEditions.Newest);
        Check("an edition of the other is refused", IsRefused(() => HoSo.Read("{}"u8, new() { Edition = QuanTracEditions.Newest })));
        Check("a service of the other is refused", IsRefused(() => QuanTracMessages.Read("{}"u8, new() { Service = Qcvn120Services.DongBoHoSoMc })));

        PacketRegulation[] both = [Qcvn120Messages.Instance, QuanTracMessages.Instance];
        Check("a program may hold both", string.Join(" ", both.Select(one => one.Id)) == "qcvn120 quan_trac");
        foreach (PacketRegulation one in both)
        {
            PacketService named = one.Services.First(service => service.Wire is not null);
            byte[] message = System.Text.Encoding.UTF8.GetBytes("{\"" + Key(one) + "\":\"" + named.Wire + "\"}");
            PacketRegulation other = both.Single(regulation => regulation != one);
            Check(one.Id + " finds its own service", one.ReadMessage(message).Service?.Wire == named.Wire);
            Check(other.Id + " does not know it", other.ReadMessage(message).Service is null);
        }

        return s_failed;
    }

    private static string Modes(PacketRegulation regulation) =>
        string.Join(" ", new[] { ReadOptions.Default, ReadOptions.Tolerant }.Select(options => regulation.ReadMessage("7"u8, options).Findings.Single().ToString()));

    // Where the name of a service stands: what a message without one lacks.
    private static string Key(PacketRegulation regulation) =>
        regulation.ReadMessage("{}"u8, new() { Kind = MessageKind.Request }).Findings.Single(one => one.Rule == FindingRules.Required).Path[1..];

    private static bool IsRefused(Action action)
    {
        try
        {
            action();
            return false;
        }
        catch (ArgumentException refusal)
        {
            return refusal.Message.Contains("another regulation", StringComparison.Ordinal);
        }
    }

    private static void Check(string what, bool holds)
    {
        if (!holds)
        {
            s_failed++;
            Console.WriteLine("FAILED: " + what);
        }
    }
}
