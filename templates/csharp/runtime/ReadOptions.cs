namespace Goitin.Runtime;

/// <summary>Cách đọc và giới hạn. / How to read, and how much.</summary>
public sealed record ReadOptions
{
    /// <summary>Chặt chẽ, lần ban hành mới nhất. / Strict, the newest edition.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Nhận các sai lệch đã biết. / Takes known deviations.</summary>
    public static ReadOptions Tolerant { get; } = new() { Mode = Mode.Tolerant };

    /// <summary>Chặt chẽ hay khoan dung. / Strict or tolerant.</summary>
    public Mode Mode { get; init; } = Mode.Strict;

    /// <summary>Lần ban hành để đối chiếu; null là mới nhất. / The edition to judge by; null is the newest.</summary>
    public Edition? Edition { get; init; }

    /// <summary>Số phát hiện giữ lại nhiều nhất. / The most findings that are kept.</summary>
    public int MaxFindings { get; init; } = 1000;

    /// <summary>Số byte nhiều nhất của một tài liệu. / The most bytes a document may have.</summary>
    public int MaxBytes { get; init; } = 64 * 1024 * 1024;
}
