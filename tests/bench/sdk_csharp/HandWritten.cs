using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace SdkBench;

/// <summary>The record of the bench as a vendor writes it by hand.</summary>
internal sealed class HandWritten
{
    [Required]
    [RegularExpression("[A-Z0-9.]{1,35}")]
    public string Ma0 { get; init; } = "";

    [StringLength(200)]
    public string? Chu0 { get; init; }

    [Required]
    [RegularExpression("[0-9]{9,12}")]
    public string Ma1 { get; init; } = "";

    [StringLength(200)]
    public string? Chu1 { get; init; }

    [Required]
    [RegularExpression("[A-Z]{2}-[0-9]{4}")]
    public string Ma2 { get; init; } = "";

    [StringLength(200)]
    public string? Chu2 { get; init; }

    [Required]
    [RegularExpression("[A-Z0-9.]{1,35}")]
    public string Ma3 { get; init; } = "";

    [StringLength(200)]
    public string? Chu3 { get; init; }

    [Required]
    [RegularExpression("[0-9]{9,12}")]
    public string Ma4 { get; init; } = "";

    [StringLength(200)]
    public string? Chu4 { get; init; }

    [Required]
    [RegularExpression("[A-Z]{2}-[0-9]{4}")]
    public string Ma5 { get; init; } = "";

    [StringLength(200)]
    public string? Chu5 { get; init; }

    [Required]
    [RegularExpression("[A-Z0-9.]{1,35}")]
    public string Ma6 { get; init; } = "";

    [StringLength(200)]
    public string? Chu6 { get; init; }

    [Required]
    [RegularExpression("[0-9]{9,12}")]
    public string Ma7 { get; init; } = "";

    [StringLength(200)]
    public string? Chu7 { get; init; }

    [Required]
    [RegularExpression("[A-Z]{2}-[0-9]{4}")]
    public string Ma8 { get; init; } = "";

    [StringLength(200)]
    public string? Chu8 { get; init; }

    [Required]
    [RegularExpression("[A-Z0-9.]{1,35}")]
    public string Ma9 { get; init; } = "";

    [StringLength(200)]
    public string? Chu9 { get; init; }

    [Required]
    [RegularExpression("[0-9]{9,12}")]
    public string Ma10 { get; init; } = "";

    [StringLength(200)]
    public string? Chu10 { get; init; }

    [Required]
    [RegularExpression("[A-Z]{2}-[0-9]{4}")]
    public string Ma11 { get; init; } = "";

    [StringLength(200)]
    public string? Chu11 { get; init; }

    [Required]
    [RegularExpression("[A-Z0-9.]{1,35}")]
    public string Ma12 { get; init; } = "";

    [StringLength(200)]
    public string? Chu12 { get; init; }

    [Required]
    [RegularExpression("[0-9]{9,12}")]
    public string Ma13 { get; init; } = "";

    [StringLength(200)]
    public string? Chu13 { get; init; }

    [Required]
    [RegularExpression("[A-Z]{2}-[0-9]{4}")]
    public string Ma14 { get; init; } = "";

    [StringLength(200)]
    public string? Chu14 { get; init; }

    [Required]
    public string TrangThai { get; init; } = "";

    [Required]
    public string KetQua { get; init; } = "";

    [Required]
    [JsonConverter(typeof(CompactTime))]
    public DateTime? Luc0 { get; init; }

    [Required]
    [JsonConverter(typeof(CompactTime))]
    public DateTime? Luc1 { get; init; }

    [Required]
    [JsonConverter(typeof(CompactTime))]
    public DateTime? Luc2 { get; init; }

    [JsonConverter(typeof(CompactTime))]
    public DateTime? Ngay0 { get; init; }

    [JsonConverter(typeof(CompactTime))]
    public DateTime? Ngay1 { get; init; }

    [JsonConverter(typeof(CompactTime))]
    public DateTime? Ngay2 { get; init; }

    public IReadOnlyList<HandWrittenPart>? DanhSach0 { get; init; }

    public IReadOnlyList<HandWrittenPart>? DanhSach1 { get; init; }

    public IReadOnlyList<HandWrittenPart>? DanhSach2 { get; init; }
}

/// <summary>One part of it.</summary>
internal sealed class HandWrittenPart
{
    [Required]
    [StringLength(500)]
    public string Ten { get; init; } = "";

    [RegularExpression("[A-Z]{2}-[0-9]{4}")]
    public string? Ma { get; init; }

    [RegularExpression("[0-9]{1,5}")]
    public string? So { get; init; }

    public string? GhiChu { get; init; }

    [StringLength(1000)]
    public string? DuongDan { get; init; }
}
