using System.Runtime.Serialization;

namespace Goitin.Runtime;

/// <summary>Điều một quy chuẩn đặt tên: lần ban hành, dịch vụ, chiều. / What a regulation names: an edition, a service, a direction.</summary>
public abstract partial class PacketTerm
{
    private protected PacketTerm(string id, string labelVi, string labelEn)
    {
        Id = id;
        LabelVi = labelVi;
        LabelEn = labelEn;
    }

    /// <summary>Tên trong đặc tả. / Its name in the specification.</summary>
    public string Id { get; }

    /// <summary>Tên tiếng Việt. / Name in Vietnamese.</summary>
    public string LabelVi { get; }

    /// <summary>Tên tiếng Anh. / Name in English.</summary>
    public string LabelEn { get; }

    /// <inheritdoc/>
    public sealed override string ToString() => Id;

    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => OtherMappers.Refuse();

    [OnDeserializing]
    private void RefuseReading(StreamingContext context) => OtherMappers.Refuse();
}
