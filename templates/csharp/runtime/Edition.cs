using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Goitin.Runtime;

/// <summary>Một lần ban hành của quy chuẩn. / One edition of the regulation.</summary>
[JsonConverter(typeof(EditionConverter))]
public sealed class Edition
{
    internal Edition(int order, string id, string labelVi, string labelEn)
    {
        Order = order;
        Id = id;
        LabelVi = labelVi;
        LabelEn = labelEn;
    }

    /// <summary>Tên ngắn, ví dụ "2019". / Short name, such as "2019".</summary>
    public string Id { get; }

    /// <summary>Tên tiếng Việt. / Name in Vietnamese.</summary>
    public string LabelVi { get; }

    /// <summary>Tên tiếng Anh. / Name in English.</summary>
    public string LabelEn { get; }

    /// <summary>Place in the order of time, from 0.</summary>
    internal int Order { get; }

    /// <inheritdoc/>
    public override string ToString() => Id;

    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => OtherMappers.Refuse();

    [OnDeserializing]
    private void RefuseReading(StreamingContext context) => OtherMappers.Refuse();
}
