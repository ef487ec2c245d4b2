namespace Goitin.Runtime;

/// <summary>Các loại phát hiện. / The rules a finding can name; a rule across fields is <c>rule:&lt;id&gt;</c>.</summary>
public static class FindingRules
{
    /// <summary>Không phải một văn bản JSON. / Not one JSON text.</summary>
    public const string Json = "json";

    /// <summary>Thiếu giá trị bắt buộc. / A required value is missing.</summary>
    public const string Required = "required";

    /// <summary>Có giá trị ở nơi không được có. / A value where there must be none.</summary>
    public const string Forbidden = "forbidden";

    /// <summary>Sai kiểu JSON. / The wrong JSON type.</summary>
    public const string Type = "type";

    /// <summary>Dạng gần đúng, đã hiểu. / Not the exact form, but understood.</summary>
    public const string Form = "form";

    /// <summary>Không đúng dạng. / The value does not have the expected format.</summary>
    public const string Format = "format";

    /// <summary>Sai độ dài. / The wrong length.</summary>
    public const string Length = "length";

    /// <summary>Không khớp mẫu. / Does not match the pattern.</summary>
    public const string Pattern = "pattern";

    /// <summary>Ngoài khoảng. / Outside the range.</summary>
    public const string Range = "range";

    /// <summary>Mã không có trong bảng. / The code is not in the table.</summary>
    public const string Code = "code";

    /// <summary>Sai số phần tử. / The wrong number of items.</summary>
    public const string Items = "items";

    /// <summary>Giá trị lặp lại trong danh sách. / A value repeated in a list.</summary>
    public const string Unique = "unique";

    /// <summary>Trường không có trong đặc tả. / A field that is not in the specification.</summary>
    public const string Unknown = "unknown";

    /// <summary>Trường gửi dưới tên khác. / A field sent under another name.</summary>
    public const string Alias = "alias";
}
