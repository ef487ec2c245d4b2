using System;
using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SdkBench;

/// <summary>The small record as texts, judged by nobody.</summary>
internal sealed class Texts
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Ma0 { get; init; } = "";

    public string Ma1 { get; init; } = "";

    public string Ma2 { get; init; } = "";

    public string Ma3 { get; init; } = "";

    public string Ma4 { get; init; } = "";

    public string? Chu0 { get; init; }

    public string? Chu1 { get; init; }

    public string? Chu2 { get; init; }

    public string? Chu3 { get; init; }

    public string? Chu4 { get; init; }

    public string? Chu5 { get; init; }

    public string? Chu6 { get; init; }

    public string? Chu7 { get; init; }

    public string? Chu8 { get; init; }

    public string? Chu9 { get; init; }

    public string? Chu10 { get; init; }

    public string? Chu11 { get; init; }

    public string? Chu12 { get; init; }

    public string? Chu13 { get; init; }

    public string? Chu14 { get; init; }

    public string? Chu15 { get; init; }

    public string? Chu16 { get; init; }

    public string? Chu17 { get; init; }

    public string? Chu18 { get; init; }

    public string? Chu19 { get; init; }

    public string TrangThai { get; init; } = "";

    public string KetQua { get; init; } = "";

    public string Luc0 { get; init; } = "";

    public string? Ngay0 { get; init; }

    public string? Ngay1 { get; init; }

    public string? Ngay2 { get; init; }

    public string? Ngay3 { get; init; }

    public string? Ngay4 { get; init; }

    public string? Ngay5 { get; init; }

    public string? Ngay6 { get; init; }

    public IReadOnlyList<HandWrittenPart>? DanhSach0 { get; init; }

    public IReadOnlyList<HandWrittenPart>? DanhSach1 { get; init; }

    public IReadOnlyList<HandWrittenPart>? DanhSach2 { get; init; }

    public static Texts Read(ReadOnlySpan<byte> packet) => JsonSerializer.Deserialize<Texts>(packet, Options)!;

    public static byte[] Write(Texts record) => JsonSerializer.SerializeToUtf8Bytes(record, Options);
}
