namespace Goitin.Runtime;

/// <summary>Văn bản hay hệ thống mà đặc tả dựa vào. / A document or a system that the specification relies on.</summary>
/// <param name="Vi">Tên tiếng Việt. / Name in Vietnamese.</param>
/// <param name="En">Tên tiếng Anh. / Name in English.</param>
public sealed record PacketSource(string Vi, string En);
