namespace Goitin.Runtime;

/// <summary>Một danh mục mà kết quả đọc dựa vào. / A list that a reading was judged by.</summary>
/// <param name="Table">Tên bảng mã trong đặc tả. / The id of its code table.</param>
/// <param name="Version">Phiên bản của danh mục. / Which version of the list it is.</param>
public sealed record UsedList(string Table, string Version);
