using System;
using System.Diagnostics.CodeAnalysis;

namespace Goitin.Runtime;

/// <summary>Bản ghi hay phong bì nào của quy chuẩn nào, để tìm bảng của nó trong hợp đồng dữ liệu. / Which record or envelope of which regulation it is, to find its table in the contract.</summary>
/// <param name="regulation">Lớp của quy chuẩn. / The class of the regulation.</param>
/// <param name="id">Tên trong đặc tả. / Its name in the specification.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PacketRecordAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type regulation, string id) : Attribute
{
    /// <summary>Lớp của quy chuẩn. / The class of the regulation.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    public Type Regulation { get; } = regulation;

    /// <summary>Tên trong đặc tả. / Its name in the specification.</summary>
    public string Id { get; } = id;
}
