using System;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Example.QuanTrac.Runtime;

/// <summary>Một dịch vụ của một nhóm gói tin. / One service of a packet family.</summary>
[JsonConverter(typeof(ServiceConverter))]
public sealed class Service
{
    private readonly Func<IRecordTable> _request;
    private readonly Func<IRecordTable> _response;
    private readonly Func<IRecordTable> _bare;

    internal Service(
        string id,
        string? wire,
        string labelVi,
        string labelEn,
        Direction direction,
        Func<IRecordTable> request,
        Func<IRecordTable> response,
        Func<IRecordTable> bare)
    {
        Id = id;
        Wire = wire;
        LabelVi = labelVi;
        LabelEn = labelEn;
        Direction = direction;
        _request = request;
        _response = response;
        _bare = bare;
    }

    /// <summary>Tên trong đặc tả. / Its name in the specification.</summary>
    public string Id { get; }

    /// <summary>Tên trên đường truyền; null: chưa ai biết, hoặc không có. / Its name on the wire; null: nobody knows it, or it has none.</summary>
    public string? Wire { get; }

    /// <summary>Tên tiếng Việt. / Name in Vietnamese.</summary>
    public string LabelVi { get; }

    /// <summary>Tên tiếng Anh. / Name in English.</summary>
    public string LabelEn { get; }

    /// <summary>Ai gọi. / Who calls.</summary>
    public Direction Direction { get; }

    internal IRecordTable Request => _request();

    internal IRecordTable Response => _response();

    /// <summary>The response with nothing in its result.</summary>
    internal IRecordTable Bare => _bare();

    /// <summary>Whether a request says the name; a login does not.</summary>
    internal bool IsNamed => Request.Playing(Part.Service) is not null;

    /// <inheritdoc/>
    public override string ToString() => Id;

    internal IRecordTable Of(MessageKind kind) => kind == MessageKind.Request ? Request : Response;

    /// <summary>The row of the payload; null: there is none.</summary>
    internal Row? Payload(MessageKind kind) => Of(kind).Playing(kind == MessageKind.Request ? Part.Data : Part.Result);

    /// <summary>The row of the payload if it is a list of records; null: it is not.</summary>
    internal Row? PayloadList(MessageKind kind) => Payload(kind) is { Kind: IListKind { Records: not null } } row ? row : null;

    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => OtherMappers.Refuse();

    [OnDeserializing]
    private void RefuseReading(StreamingContext context) => OtherMappers.Refuse();
}
