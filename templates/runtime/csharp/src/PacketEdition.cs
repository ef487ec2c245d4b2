using System;

namespace Goitin.Runtime;

/// <summary>Một lần ban hành của quy chuẩn. / One edition of a regulation.</summary>
public sealed partial class PacketEdition : PacketTerm
{
    internal PacketEdition(int order, string id, string labelVi, string labelEn, DateOnly? firstDay = null)
        : base(id, labelVi, labelEn)
    {
        Order = order;
        FirstDay = firstDay;
    }

    /// <summary>Ngày đầu có hiệu lực; null: đặc tả không có ngày. / The first day on which it holds; null: the specification has no days.</summary>
    public DateOnly? FirstDay { get; }

    /// <summary>Place in the order of time, from 0.</summary>
    internal int Order { get; }
}
