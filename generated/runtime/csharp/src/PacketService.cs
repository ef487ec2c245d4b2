using System;
using System.Text.Json.Serialization;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>Một dịch vụ của một nhóm gói tin. / One service of a packet family.</summary>
[JsonConverter(typeof(PacketTermConverter))]
public sealed class PacketService : PacketTerm
{
    private readonly Func<RecordType> _request;
    private readonly Func<RecordType> _response;
    private readonly Func<RecordType> _bare;

    /// <summary>Mã sinh ra gọi hàm này. / Generated code calls this.</summary>
    /// <param name="id">Tên trong đặc tả. / Its name in the specification.</param>
    /// <param name="wire">Tên trên đường truyền; null: chưa ai biết. / Its name on the wire; null: nobody knows it.</param>
    /// <param name="labelVi">Tên tiếng Việt. / Name in Vietnamese.</param>
    /// <param name="labelEn">Tên tiếng Anh. / Name in English.</param>
    /// <param name="direction">Ai gọi. / Who calls.</param>
    /// <param name="request">Bảng của yêu cầu. / The table of the request.</param>
    /// <param name="response">Bảng của phản hồi. / The table of the response.</param>
    /// <param name="bare">Bảng của phản hồi không có kết quả. / The table of the response with nothing in its result.</param>
    public PacketService(
        string id,
        string? wire,
        string labelVi,
        string labelEn,
        PacketDirection direction,
        Func<RecordType> request,
        Func<RecordType> response,
        Func<RecordType> bare)
        : base(id, labelVi, labelEn)
    {
        Wire = wire;
        Direction = direction;
        _request = request;
        _response = response;
        _bare = bare;
    }

    /// <summary>Tên trên đường truyền; null: chưa ai biết, hoặc không có. / Its name on the wire; null: nobody knows it, or it has none.</summary>
    public string? Wire { get; }

    /// <summary>Ai gọi. / Who calls.</summary>
    public PacketDirection Direction { get; }

    internal RecordType Request => _request();

    internal RecordType Response => _response();

    /// <summary>The response with nothing in its result.</summary>
    internal RecordType Bare => _bare();

    /// <summary>Whether a request says the name; a login does not.</summary>
    internal bool IsNamed => Request.Playing(Part.Service) is not null;

    internal RecordType Of(MessageKind kind) => kind == MessageKind.Request ? Request : Response;

    /// <summary>The row of the payload; null: there is none.</summary>
    internal Row? Payload(MessageKind kind) => Of(kind).Playing(kind == MessageKind.Request ? Part.Data : Part.Result);

    /// <summary>The row of the payload if it is a list of records; null: it is not.</summary>
    internal Row? PayloadList(MessageKind kind) => Payload(kind) is { Kind: IListKind { Records: not null } } row ? row : null;
}
