#if !NETFRAMEWORK
using System.Text.Json.Serialization;

namespace Goitin.Runtime;

// Which converter System.Text.Json takes for a type; .NET Framework does not have that library.
[JsonConverter(typeof(PacketConverter))]
public partial interface IPacket;

[JsonConverter(typeof(PacketConverter))]
public abstract partial record Packet<TSelf>;

[JsonConverter(typeof(ReadingConverter))]
public sealed partial class Reading<T>;

[JsonConverter(typeof(ReadingConverter))]
public sealed partial class ListReading<T>;

[JsonConverter(typeof(ReadingConverter))]
public sealed partial class MessageReading;

[JsonConverter(typeof(ReadingConverter))]
public sealed partial class MessageStream<T>;

[JsonConverter(typeof(ReadingConverter))]
public sealed partial class AsyncMessageStream<T>;

[JsonConverter(typeof(FindingConverter))]
public sealed partial class Finding;

[JsonConverter(typeof(InvalidPacketExceptionConverter))]
public sealed partial class InvalidPacketException;

[JsonConverter(typeof(PacketTermConverter))]
public abstract partial class PacketTerm;

[JsonConverter(typeof(PacketTermConverter))]
public sealed partial class PacketDirection;

[JsonConverter(typeof(PacketTermConverter))]
public sealed partial class PacketEdition;

[JsonConverter(typeof(PacketTermConverter))]
public abstract partial class PacketService;

[JsonConverter(typeof(PacketTermConverter))]
public abstract partial class PacketService<TRequest>;

[JsonConverter(typeof(PacketTermConverter))]
public partial class PacketService<TRequest, TResponse>;

[JsonConverter(typeof(PacketTermConverter))]
public sealed partial class PacketService<TRequest, TResponse, TRecord>;

[JsonConverter(typeof(RawJsonConverter))]
public sealed partial class RawJson;

[JsonConverter(typeof(UnknownMembersConverter))]
public sealed partial class UnknownMembers;

[JsonConverter(typeof(YearMonthConverter))]
public readonly partial record struct YearMonth;
#endif
