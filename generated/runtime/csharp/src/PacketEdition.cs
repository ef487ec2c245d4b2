namespace Goitin.Runtime;

/// <summary>Một lần ban hành của quy chuẩn. / One edition of a regulation.</summary>
public sealed partial class PacketEdition : PacketTerm
{
    internal PacketEdition(int order, string id, string labelVi, string labelEn)
        : base(id, labelVi, labelEn)
    {
        Order = order;
    }

    /// <summary>Place in the order of time, from 0.</summary>
    internal int Order { get; }
}
