using System;
using System.Collections.ObjectModel;
using System.Linq;

namespace Goitin.Runtime;

/// <summary>Kết quả đọc do chương trình tự tạo, ví dụ trong phép thử của nó. / Readings that a program makes itself, as in its tests.</summary>
public static class Reading
{
    /// <summary>Một giá trị đọc được. / A value that was read.</summary>
    /// <typeparam name="T">Kiểu bản ghi. / The record.</typeparam>
    /// <param name="value">Giá trị. / The value.</param>
    /// <param name="warnings">Các cảnh báo. / The warnings.</param>
    /// <returns>Kết quả đọc hợp lệ. / A valid reading.</returns>
    /// <exception cref="ArgumentException">Có lỗi trong các phát hiện. / There is an error among the findings.</exception>
    public static Reading<T> Of<T>(T value, params Finding[] warnings)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(warnings);
        return warnings.Any(IsError)
            ? throw new ArgumentException("Giá trị có lỗi thì không đọc được. / A value with an error is not read.", nameof(warnings))
            : new Reading<T>(value, Kept(warnings), isValid: true, truncated: false);
    }

    /// <summary>Một gói tin bị từ chối. / A packet that was refused.</summary>
    /// <typeparam name="T">Kiểu bản ghi. / The record.</typeparam>
    /// <param name="findings">Các phát hiện, ít nhất một lỗi. / The findings, an error at least.</param>
    /// <returns>Kết quả đọc không có giá trị. / A reading without a value.</returns>
    /// <exception cref="ArgumentException">Không có lỗi nào. / There is no error.</exception>
    public static Reading<T> Refused<T>(params Finding[] findings)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(findings);
        return findings.Any(IsError)
            ? new Reading<T>(null, Kept(findings), isValid: false, truncated: false)
            : throw new ArgumentException("Bị từ chối thì có ít nhất một lỗi. / What is refused has an error.", nameof(findings));
    }

    private static bool IsError(Finding finding) => finding.Severity == FindingSeverity.Error;

    private static ReadOnlyCollection<Finding> Kept(Finding[] findings) => new((Finding[])findings.Clone());
}
