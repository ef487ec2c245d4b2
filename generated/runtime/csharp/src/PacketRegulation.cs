using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Goitin.Runtime.Contract;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>
/// Một quy chuẩn: các lần ban hành, các dịch vụ, và cách đọc thông điệp của nó. / One regulation: its editions, its services, and how its messages are read.
/// </summary>
public abstract partial class PacketRegulation
{
    private readonly Lazy<ContractEntry> _head;
    private readonly Lazy<ContractEntry> _services;
    private readonly Lazy<PacketEdition[]> _editions;
    private readonly Lazy<Dictionary<string, PacketSource>> _sources;
    private readonly Lazy<MessageKeys> _keys;
    private readonly Lazy<int?> _zone;
    private readonly ConcurrentDictionary<string, string?> _lists = new(StringComparer.Ordinal);
    private Catalogs? _known; // the lists that were found to be of this regulation: most callers give the same

    private readonly ConcurrentDictionary<string, RecordType> _messages = new(StringComparer.Ordinal);

    /// <summary>Hợp đồng dữ liệu nằm trong gói của lớp này; chưa đọc gì. / The contract lies in the package of this class; nothing is read yet.</summary>
    private protected PacketRegulation()
    {
        Files = new ContractFiles(GetType().Assembly);
        _head = new(() => Files.Read("regulation.json"));
        _services = new(() => Files.Read("services.json"));
        _editions = new(() => _head.Value.Entries("editions").Select((one, at) => new PacketEdition(at, one.Text("edition"), one.Vi, one.En)).ToArray());
        _sources = new(() => _head.Value.Entries("sources").ToDictionary(one => one.Text("source"), one => new PacketSource(one.Vi, one.En), StringComparer.Ordinal));
        _keys = new(() => new MessageKeys(_services.Value.Entry("message_keys")));
        _zone = new(() => _head.Value.TextOrNull("zone") is { } zone ? Zones.Minutes(zone) : null);
    }

    /// <summary>Tên trong đặc tả. / Its name in the specification.</summary>
    public string Id => _head.Value.Text("regulation");

    /// <summary>Mọi lần ban hành, theo thời gian. / All editions, in order of time.</summary>
    public IReadOnlyList<PacketEdition> Editions => new ReadOnlyCollection<PacketEdition>(_editions.Value);

    /// <summary>Lần ban hành mới nhất. / The newest edition.</summary>
    public PacketEdition Newest => _editions.Value[^1];

    /// <summary>Mọi dịch vụ, theo thứ tự của đặc tả. / All services, in the order of the specification.</summary>
    public abstract IReadOnlyList<PacketService> Services { get; }

    internal ContractFiles Files { get; }

    /// <summary>The one instance of its class.</summary>
    internal abstract PacketRegulation Shared { get; }

    /// <summary>How many minutes the zone of all times is ahead of UTC; null: the regulation states none.</summary>
    internal int? Zone => _zone.Value;

    internal MessageKeys Keys => _keys.Value;

    /// <summary>The regulation of a class.</summary>
    internal static PacketRegulation Of([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type regulation) =>
        ((PacketRegulation)Activator.CreateInstance(regulation)!).Shared;

    /// <summary>Lần ban hành của một tên. / The edition of a name.</summary>
    /// <param name="id">Ví dụ "2019". / Such as "2019".</param>
    /// <returns>Lần ban hành. / The edition.</returns>
    /// <exception cref="ArgumentException">Không có tên ấy. / There is no such name.</exception>
    public PacketEdition EditionOf(string id) => Array.Find(_editions.Value, one => one.Id == id) ?? throw Missing(id);

    /// <summary>Văn bản hay hệ thống của một tên. / The document or system of a name.</summary>
    /// <param name="id">Tên trong đặc tả. / Its name in the specification.</param>
    /// <returns>Văn bản hay hệ thống ấy. / That document or system.</returns>
    /// <exception cref="ArgumentException">Không có tên ấy. / There is no such name.</exception>
    public PacketSource SourceOf(string id) => _sources.Value.GetValueOrDefault(id) ?? throw Missing(id);

    /// <summary>Bảng mã của một tên, đọc từ hợp đồng dữ liệu; mã sinh ra gọi hàm này, một lần. / The code table of a name, read from the contract; generated code calls this, once.</summary>
    /// <param name="id">Tên trong đặc tả. / Its name in the specification.</param>
    /// <param name="numbers">Đặc tả có mã ấy dưới dạng số JSON. / Whether the specification has its codes as JSON numbers somewhere.</param>
    /// <returns>Bảng mã. / The table.</returns>
    public CodeTable CodeTableOf(string id, bool numbers = false) => new(Files.Read("code_tables/" + id + ".json"), numbers, this);

    /// <summary>Dịch vụ của một tên; mã sinh ra gọi hàm này, một lần. / The service of a name; generated code calls this, once.</summary>
    /// <typeparam name="TRequest">Yêu cầu. / The request.</typeparam>
    /// <typeparam name="TResponse">Phản hồi. / The response.</typeparam>
    /// <typeparam name="TBare">Phản hồi không có kết quả. / The response with nothing in its result.</typeparam>
    /// <param name="id">Tên trong đặc tả. / Its name in the specification.</param>
    /// <param name="direction">Ai gọi. / Who calls.</param>
    /// <returns>Dịch vụ. / The service.</returns>
    /// <exception cref="ArgumentException">Không có tên ấy. / There is no such name.</exception>
    public PacketService<TRequest, TResponse> ServiceOf<TRequest, TResponse, TBare>(string id, PacketDirection direction)
        where TRequest : Packet<TRequest>
        where TResponse : Packet<TResponse>
        where TBare : Packet<TBare>
    {
        (ContractEntry service, RecordType[] tables) = Called<TRequest, TResponse, TBare>(id);
        return new PacketService<TRequest, TResponse>(id, service.TextOrNull("wire"), service.Vi, service.En, direction, tables);
    }

    /// <summary>Dịch vụ có danh sách bản ghi, của một tên; mã sinh ra gọi hàm này, một lần. / The service with a list of records, of a name; generated code calls this, once.</summary>
    /// <typeparam name="TRequest">Yêu cầu. / The request.</typeparam>
    /// <typeparam name="TResponse">Phản hồi. / The response.</typeparam>
    /// <typeparam name="TBare">Phản hồi không có kết quả. / The response with nothing in its result.</typeparam>
    /// <typeparam name="TRecord">Bản ghi trong danh sách. / The record that the list is made of.</typeparam>
    /// <param name="id">Tên trong đặc tả. / Its name in the specification.</param>
    /// <param name="direction">Ai gọi. / Who calls.</param>
    /// <returns>Dịch vụ. / The service.</returns>
    /// <exception cref="ArgumentException">Không có tên ấy. / There is no such name.</exception>
    public PacketService<TRequest, TResponse, TRecord> ServiceOf<TRequest, TResponse, TBare, TRecord>(string id, PacketDirection direction)
        where TRequest : Packet<TRequest>
        where TResponse : Packet<TResponse>
        where TBare : Packet<TBare>
        where TRecord : Packet<TRecord>
    {
        (ContractEntry service, RecordType[] tables) = Called<TRequest, TResponse, TBare>(id);
        return new PacketService<TRequest, TResponse, TRecord>(id, service.TextOrNull("wire"), service.Vi, service.En, direction, tables);
    }

    private (ContractEntry Service, RecordType[] Tables) Called<TRequest, TResponse, TBare>(string id)
        where TRequest : Packet<TRequest>
        where TResponse : Packet<TResponse>
        where TBare : Packet<TBare>
    {
        ContractEntry service = Array.Find(_services.Value.Entries("services"), one => one.Text("service") == id) ?? throw Missing(id);
        RecordType[] tables =
        [
            TableOf<TRequest>(service.Text("request")),
            TableOf<TResponse>(service.Text("response")),
            TableOf<TBare>(service.Text("bare_response")),
        ];
        return (service, tables);
    }

    /// <summary>The messages of an envelope whose classes were asked for, in the order of the specification.</summary>
    internal IEnumerable<RecordType> MessagesOf(string envelope)
    {
        _ = Services; // makes them all
        ContractEntry? found = Array.Find(_services.Value.Entries("envelopes"), one => one.Text("envelope") == envelope);
        return (found?.Texts("messages") ?? []).Select(id => _messages.TryGetValue(id, out RecordType? made) ? made : null).OfType<RecordType>();
    }

    // A class that many messages share has a table for each of them.
    private RecordType TableOf<T>(string id)
        where T : Packet<T> =>
        Packet<T>.Table is EnvelopeType<T> ? _messages.GetOrAdd(id, one => new MessageType<T>(one, this)) : Packet<T>.Table;

    /// <summary>An edition by its id; null: none is said.</summary>
    internal PacketEdition? Edition(string? id) => id is null ? null : EditionOf(id);

    /// <summary>A citation as specifications write it: the id of a source, behind the first blank the place in it.</summary>
    internal Citation Cited(string citation)
    {
        int blank = citation.IndexOf(' ', StringComparison.Ordinal);
        (string id, string place) = blank < 0 ? (citation, "") : (citation[..blank], citation[(blank + 1)..]);
        return new(id, SourceOf(id), place);
    }

    /// <summary>Đọc một thông điệp; dữ liệu sai không gây ngoại lệ. / Reads a message; bad data is no exception.</summary>
    /// <param name="utf8">JSON, UTF-8.</param>
    /// <param name="options">Cách đọc; null: chặt chẽ, lần ban hành mới nhất. / How; null: strict, the newest edition.</param>
    /// <returns>Dịch vụ, chiều, giá trị, từng bản ghi và các phát hiện. / Service, direction, value, each record and the findings.</returns>
    /// <exception cref="ArgumentException">Lần ban hành hay dịch vụ là của quy chuẩn khác. / The edition or the service is of another regulation.</exception>
    public MessageReading ReadMessage(byte[] utf8, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Reading(utf8, options);
    }

#if !NETFRAMEWORK
    /// <inheritdoc cref="ReadMessage(byte[], ReadOptions?)"/>
    public MessageReading ReadMessage(ReadOnlySpan<byte> utf8, ReadOptions? options = null) => Reading(utf8, options);
#endif

    internal MessageReading Reading(ReadOnlySpan<byte> utf8, ReadOptions? options)
    {
        options ??= ReadOptions.Default;
        Own(options.Service);
        return TryRead(utf8, options, isRest: false) ?? Broken(options, JsonBreaks.Finding(utf8, options));
    }

    /// <summary>A message whose payload list may have been read before, record by record; null: the bytes are not JSON text.</summary>
    internal MessageReading? TryRead(ReadOnlySpan<byte> utf8, ReadOptions options, bool isRest) =>
        Packets.Judged(utf8, options, this, new MessageReader(this, options, isRest), static (ref Judge judge, MessageReader reader) => reader.Read(ref judge));

    /// <summary>What is said of bytes that are not one JSON text.</summary>
    internal static MessageReading Broken(ReadOptions options, Finding why) =>
        new(options.Service, options.Kind, [], new(null, [why], isValid: false, truncated: false) { Basis = BasisOf(options) });

    private static Basis BasisOf(ReadOptions options) =>
        options.Service is { } service && options.Kind is { } kind ? service.BasisOf(kind, options.Catalogs) : Basis.None;

    /// <summary>The version of the list that came with the package; null: only callers have one.</summary>
    internal string? ListVersion(string table) => _lists.GetOrAdd(table, id => Files.Read("code_tables/" + id + ".json").EntryOrNull("list")?.TextOrNull("version"));

    /// <summary>The lists to judge by.</summary>
    /// <exception cref="ArgumentException">One is of no code table of the regulation, or of one that is no list.</exception>
    internal Catalogs? Own(Catalogs? catalogs)
    {
        if (catalogs is null || ReferenceEquals(catalogs, _known))
        {
            return catalogs;
        }

        string[] lists = _head.Value.Texts("lists");
        foreach (string table in catalogs.Tables.Where(table => !lists.Contains(table, StringComparer.Ordinal)))
        {
            throw Missing(table);
        }

        return _known = catalogs;
    }

    /// <summary>The edition to judge by.</summary>
    /// <exception cref="ArgumentException">It is one of another regulation.</exception>
    internal PacketEdition Own(PacketEdition? edition)
    {
        if (edition is null)
        {
            return Newest;
        }

        foreach (PacketEdition one in _editions.Value)
        {
            if (ReferenceEquals(one, edition))
            {
                return edition;
            }
        }

        throw Other(edition);
    }

    private void Own(PacketService? service)
    {
        if (service is not null && !Services.Contains(service))
        {
            throw Other(service);
        }
    }

    private ArgumentException Missing(string id) => new($"{id}: không có trong {Id}. / {id}: is not in {Id}.", nameof(id));

    private ArgumentException Other(PacketTerm term) => new(
        $"{term.Id}: của một quy chuẩn khác, không phải của {Id}. / {term.Id}: is of another regulation, not of {Id}.", "options");
}

/// <summary>Một quy chuẩn được gọi bằng lớp của nó. / One regulation, called by its class.</summary>
/// <typeparam name="TSelf">Chính lớp ấy. / That class itself.</typeparam>
public abstract partial class PacketRegulation<TSelf> : PacketRegulation
    where TSelf : PacketRegulation<TSelf>, new()
{
    /// <summary>Quy chuẩn ấy. / That regulation.</summary>
    public static TSelf Instance { get; } = new();

    internal sealed override PacketRegulation Shared => Instance;

    /// <inheritdoc cref="PacketRegulation.ReadMessage(byte[], ReadOptions?)"/>
    public static MessageReading Read(byte[] utf8, ReadOptions? options = null) => Instance.ReadMessage(utf8, options);

#if !NETFRAMEWORK
    /// <inheritdoc cref="PacketRegulation.ReadMessage(byte[], ReadOptions?)"/>
    public static MessageReading Read(ReadOnlySpan<byte> utf8, ReadOptions? options = null) => Instance.Reading(utf8, options);
#endif
}
