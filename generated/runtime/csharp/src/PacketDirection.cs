namespace Goitin.Runtime;

/// <summary>Bên nào gọi dịch vụ của bên nào. / Which party calls services of which.</summary>
public sealed partial class PacketDirection : PacketTerm
{
    /// <summary>Mã sinh ra gọi hàm này. / Generated code calls this.</summary>
    /// <param name="id">Tên trong đặc tả. / Its name in the specification.</param>
    /// <param name="labelVi">Ai gọi ai, tiếng Việt. / Who calls whom, in Vietnamese.</param>
    /// <param name="labelEn">Ai gọi ai, tiếng Anh. / Who calls whom, in English.</param>
    public PacketDirection(string id, string labelVi, string labelEn)
        : base(id, labelVi, labelEn)
    {
    }
}
