using System;

namespace Goitin.Runtime;

/// <summary>Cách đọc và giới hạn. / How to read, and how much.</summary>
public sealed record ReadOptions
{
    private const int MostLevels = 512;

    private readonly int _maxLevels = 64;

    /// <summary>Chặt chẽ, lần ban hành mới nhất. / Strict, the newest edition.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Nhận các sai lệch đã biết. / Takes known deviations.</summary>
    public static ReadOptions Tolerant { get; } = new() { Mode = Mode.Tolerant };

    /// <summary>Chặt chẽ hay khoan dung. / Strict or tolerant.</summary>
    public Mode Mode { get; init; } = Mode.Strict;

    /// <summary>Lần ban hành để đối chiếu; null là mới nhất. / The edition to judge by; null is the newest.</summary>
    public Edition? Edition { get; init; }

    /// <summary>Dịch vụ của thông điệp, nếu biết; null: tìm ra từ thông điệp. / The service of a message, if known; null: the message tells.</summary>
    public Service? Service { get; init; }

    /// <summary>Yêu cầu hay phản hồi, nếu biết; null: tìm ra từ thông điệp. / Request or response, if known; null: the message tells.</summary>
    public MessageKind? Kind { get; init; }

    /// <summary>Số phát hiện giữ lại nhiều nhất. / The most findings that are kept.</summary>
    public int MaxFindings { get; init; } = 1000;

    /// <summary>Số byte nhiều nhất của một tài liệu. / The most bytes a document may have.</summary>
    public int MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Số tầng nhiều nhất của danh sách và đối tượng, 1 đến 512. / The most levels of lists and objects, 1 to 512.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Nhỏ hơn 1 hoặc lớn hơn 512. / Less than 1 or more than 512.</exception>
    public int MaxLevels
    {
        get => _maxLevels;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxLevels));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostLevels, nameof(MaxLevels));
            _maxLevels = value;
        }
    }
}
