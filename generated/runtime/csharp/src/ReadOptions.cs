using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>Cách đọc và giới hạn. / How to read, and how much.</summary>
public sealed partial record ReadOptions
{
    internal const int MostLevels = 512;

    private readonly MessageKind? _kind;
    private readonly ReadMode _mode = ReadMode.Strict;
    private readonly int _maxFindings = 1000;
    private readonly int _maxBytes = 64 * 1024 * 1024;
    private readonly int _maxItems = 1_000_000;
    private readonly int _maxLevels = 64;

    /// <summary>Chặt chẽ, lần ban hành mới nhất. / Strict, the newest edition.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Nhận các sai lệch đã biết. / Takes known deviations.</summary>
    public static ReadOptions Tolerant { get; } = new() { Mode = ReadMode.Tolerant };

    /// <summary>How JSON is read that somebody else has read before: he has limits of his own.</summary>
    internal static ReadOptions Boundless { get; } = new() { MaxBytes = int.MaxValue, MaxItems = int.MaxValue };

    /// <summary>Chặt chẽ hay khoan dung. / Strict or tolerant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Không có cách đọc ấy. / There is no such mode.</exception>
    public ReadMode Mode
    {
        get => _mode;
        init => _mode = value is ReadMode.Strict or ReadMode.Tolerant ? value : throw new System.ArgumentOutOfRangeException(nameof(Mode));
    }

    /// <summary>Lần ban hành để đối chiếu; null là mới nhất. / The edition to judge by; null is the newest.</summary>
    public PacketEdition? Edition { get; init; }

    /// <summary>Dịch vụ của thông điệp, nếu biết; null: tìm ra từ thông điệp. / The service of a message, if known; null: the message tells.</summary>
    public PacketService? Service { get; init; }

    /// <summary>Yêu cầu hay phản hồi, nếu biết; null: tìm ra từ thông điệp. / Request or response, if known; null: the message tells.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Không có loại ấy. / There is no such kind.</exception>
    public MessageKind? Kind
    {
        get => _kind;
        init => _kind = value is null or MessageKind.Request or MessageKind.Response ? value : throw new System.ArgumentOutOfRangeException(nameof(Kind));
    }

    /// <summary>Các danh mục mã mà bên gọi có, thay cho danh mục cùng tên trong gói; null: không có. / The lists of codes that the caller has; one takes the place of that which came with the package. null: none.</summary>
    public Catalogs? Catalogs { get; init; }

    /// <summary>
    /// Số phát hiện giữ lại nhiều nhất, của mỗi bản ghi và của cả tài liệu; lỗi trước cảnh báo. / The most findings that are kept, of each record and of the whole document; errors before warnings.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Nhỏ hơn 1: nếu không thì một bản ghi bị từ chối không nói được lý do. / Below 1: a refused record could not say why.</exception>
    public int MaxFindings
    {
        get => _maxFindings;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxFindings));
            _maxFindings = value;
        }
    }

    /// <summary>Số byte nhiều nhất của một tài liệu. / The most bytes a document may have.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Số âm. / Below 0.</exception>
    public int MaxBytes
    {
        get => _maxBytes;
        init => _maxBytes = Counted(value, nameof(MaxBytes));
    }

    /// <summary>Số phần tử nhiều nhất của mọi danh sách trong một tài liệu cộng lại. / The most items that all lists of a document may have together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Số âm. / Below 0.</exception>
    public int MaxItems
    {
        get => _maxItems;
        init => _maxItems = Counted(value, nameof(MaxItems));
    }

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

    private static int Counted(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value;
    }
}
