using System;
using System.IO;
using System.Linq;
using Qcvn120;
using Goitin.Runtime;

namespace Bench;

/// <summary>Reads a file of dossiers with the C# SDK: <c>Dossiers FILE stream|whole</c>; says how many have a value.</summary>
internal static class Dossiers
{
    private static void Main(string[] args) => Console.WriteLine((args[1] == "stream" ? Streamed(args[0]) : Whole(args[0])) + " dossiers");

    private static int Streamed(string file)
    {
        using var bytes = File.OpenRead(file);
        using var stream = Qcvn120Messages.Stream<HoSo>(bytes, Qcvn120Services.DongBoHoSoMc);
        return stream.Count(one => one.Value is not null);
    }

    private static int Whole(string file)
    {
        var options = new ReadOptions { Service = Qcvn120Services.DongBoHoSoMc };
        return Qcvn120Messages.Read(File.ReadAllBytes(file), options).Records.Count(one => one.Value is not null);
    }
}
