using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>Văn bản hay hệ thống mà đặc tả dựa vào. / A document or a system that the specification relies on.</summary>
/// <param name="Vi">Tên tiếng Việt. / Name in Vietnamese.</param>
/// <param name="En">Tên tiếng Anh. / Name in English.</param>
public sealed record PacketSource(string Vi, string En)
{
    /// <summary>Một chỗ trong văn bản ấy. / A place in it.</summary>
    /// <param name="place">Ví dụ "Bảng 2". / Such as "Bảng 2".</param>
    /// <returns>Chỗ ấy. / That place.</returns>
    public Citation At(string place) => new(this, place);
}
