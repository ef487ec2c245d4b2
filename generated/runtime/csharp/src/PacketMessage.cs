using System;
using System.Diagnostics.CodeAnalysis;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>
/// Một thông điệp mà lớp của nó là của nhiều dịch vụ: chúng chỉ khác nhau ở tên dịch vụ và kiểu của phần dữ liệu. / A message whose class is that of many services, which differ in their name and the type of the payload only.
/// </summary>
/// <remarks>
/// Mỗi giá trị biết nó là thông điệp nào; yêu cầu bằng nhau khi cùng dịch vụ. / Each value knows which message it is; requests are equal where their service is the same.
/// </remarks>
/// <typeparam name="TSelf">Chính kiểu thông điệp. / The message itself.</typeparam>
public abstract record PacketMessage<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TSelf> : Packet<TSelf>
    where TSelf : PacketMessage<TSelf>
{
    private RecordType<TSelf>? _bound;

    /// <summary>Chỉ mã sinh ra dẫn xuất lớp này. / Only generated code derives from this class.</summary>
    protected PacketMessage()
    {
    }

    /// <summary>Yêu cầu của một dịch vụ. / The request of a service.</summary>
    /// <param name="service">Dịch vụ. / The service.</param>
    protected PacketMessage(PacketService<TSelf> service)
    {
        ArgumentNullException.ThrowIfNull(service);
        _bound = (RecordType<TSelf>)service.Request;
    }

    internal sealed override RecordType<TSelf>? BoundTable { get => _bound; set => _bound = value; }

    /// <summary>Cùng các trường; yêu cầu nói tên dịch vụ trong một trường của nó. / The same fields; a request says its service in one of them.</summary>
    /// <param name="other">Thông điệp kia. / The other message.</param>
    /// <returns>Có bằng nhau không. / Whether they are equal.</returns>
    public virtual bool Equals(PacketMessage<TSelf>? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
