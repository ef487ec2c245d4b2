using System.Text.Json.Serialization;

namespace Goitin.Runtime;

/// <summary>Một lần ban hành của quy chuẩn. / One edition of a regulation.</summary>
[JsonConverter(typeof(PacketTermConverter))]
public sealed class PacketEdition : PacketTerm
{
    /// <summary>Mã sinh ra gọi hàm này. / Generated code calls this.</summary>
    /// <param name="order">Chỗ trong thứ tự thời gian, từ 0. / Its place in the order of time, from 0.</param>
    /// <param name="id">Tên ngắn, ví dụ "2019". / Short name, such as "2019".</param>
    /// <param name="labelVi">Tên tiếng Việt. / Name in Vietnamese.</param>
    /// <param name="labelEn">Tên tiếng Anh. / Name in English.</param>
    public PacketEdition(int order, string id, string labelVi, string labelEn)
        : base(id, labelVi, labelEn)
    {
        Order = order;
    }

    /// <summary>Place in the order of time, from 0.</summary>
    internal int Order { get; }
}
