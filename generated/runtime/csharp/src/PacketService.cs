using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>Một dịch vụ của một nhóm gói tin. / One service of a packet family.</summary>
public abstract partial class PacketService : PacketTerm
{
    private protected PacketService(string id, string? wire, string labelVi, string labelEn, PacketDirection direction, RecordType[] tables)
        : base(id, labelVi, labelEn)
    {
        Wire = wire;
        Direction = direction;
        (Request, Response, Bare) = (tables[0], tables[1], tables[2]);
    }

    /// <summary>Tên trên đường truyền; null: chưa ai biết, hoặc không có. / Its name on the wire; null: nobody knows it, or it has none.</summary>
    public string? Wire { get; }

    /// <summary>Ai gọi. / Who calls.</summary>
    public PacketDirection Direction { get; }

    internal RecordType Request { get; }

    internal RecordType Response { get; }

    /// <summary>The response with nothing in its result.</summary>
    internal RecordType Bare { get; }

    /// <summary>Whether a request says the name; a login does not.</summary>
    internal bool IsNamed => Request.Playing(Part.Service) is not null;

    internal RecordType Of(MessageKind kind) => kind == MessageKind.Request ? Request : Response;

    /// <summary>What readings of its messages of a kind rest on.</summary>
    internal Basis BasisOf(MessageKind kind, Catalogs? catalogs) => Basis.Of(Of(kind), catalogs);

    /// <summary>The row of the payload; null: there is none.</summary>
    internal Row? Payload(MessageKind kind) => Of(kind).Playing(kind == MessageKind.Request ? Part.Data : Part.Result);

    /// <summary>The row of the payload if it is a list of records; null: it is not.</summary>
    internal Row? PayloadList(MessageKind kind) => Payload(kind) is { Kind: IListKind { Records: not null } } row ? row : null;
}
