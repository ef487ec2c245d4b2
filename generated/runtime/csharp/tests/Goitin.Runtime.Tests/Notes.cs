using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json.Serialization;
using Goitin.Runtime.Tables;
using static Goitin.Runtime.Tables.Words;

namespace Goitin.Runtime.Tests;

/// <summary>A regulation made by hand, as generated code is made: notes, sent in a list.</summary>
internal sealed class NoteMessages() : PacketRegulation<NoteMessages>(
    "notes",
    [First, Second],
    "+07:00",
    static () => [Send],
    new(Part.Service, "service"),
    new(Part.Error, "error"))
{
    public static readonly PacketEdition First = new(0, "1", "Lần một", "First");
    public static readonly PacketEdition Second = new(1, "2", "Lần hai", "Second");
    public static readonly PacketDirection There = new("there", "Ta gọi họ", "We call them");
    public static readonly PacketSource Paper = new("Công văn", "Letter");

    public static readonly PacketService Send =
        new("send", "SendNotes", "Gửi", "Send", There, TableOf<NoteRequest>, TableOf<NoteResponse>, TableOf<NoteResponse>);
}

/// <summary>A table of codes.</summary>
[JsonConverter(typeof(CodeConverter<Colour>))]
[TypeConverter(typeof(CodeTypeConverter<Colour>))]
internal readonly record struct Colour : ICode<Colour>
{
    private static readonly CodeTable Table = new("colour", [new("1", "Đỏ", "Red"), new("2", "Xanh", "Blue", Since: NoteMessages.Second)]);

    private readonly string? _code;

    public Colour(string code) => _code = string.IsNullOrEmpty(code) ? null : code;

    public static Colour Red => new("1");

    public string Code => _code ?? "";

    static CodeTable ICode<Colour>.Table => Table;

    static Colour ICode<Colour>.Of(string code) => new(code);

    static Colour IParsable<Colour>.Parse(string text, IFormatProvider? provider) => ICode<Colour>.Parsed(text);

    static bool IParsable<Colour>.TryParse(string? text, IFormatProvider? provider, out Colour code)
    {
        code = new(text ?? "");
        return code.Code.Length > 0;
    }

    int IComparable<Colour>.CompareTo(Colour other) => Table.Compare(Code, other.Code);
}

/// <summary>A record: something of every sort.</summary>
[JsonConverter(typeof(RecordConverter<Note>))]
internal sealed record Note : Packet<Note>, IRecord<Note>
{
    private readonly DateTime? _at;
    private readonly ValueList<string>? _tags;

    public required string Id { get; init; }

    public decimal? Weight { get; init; }

    public Colour? Colour { get; init; }

    public DateTime? At { get => _at; init => _at = Times.Carried(value, seconds: true); }

    public IReadOnlyList<string>? Tags { get => _tags; init => _tags = ValueList<string>.Of(value); }

    public string? Owner { get; init; }

    static RecordType<Note> IRecord<Note>.Table { get; } = new("note", NoteMessages.Instance, From('A', NoteMessages.Paper.At("1")), static () =>
    [
        Field("id", Text(), "Mã", "Id").At(1).Required().Length(max: 5),
        Field("weight", Decimal(5, 2), "Nặng", "Weight").Range(min: "0"),
        Field("colour", Code<Colour>(closed: true), "Màu", "Colour"),
        Field("at", Moment("yyyy-MM-ddTHH:mm:ss"), "Lúc", "At"),
        Field("tags", List(Text()), "Nhãn", "Tags").Items(max: 2),
        Field("owner", Text(), "Chủ", "Owner").Sensitive().Since(NoteMessages.Second),
    ]);

    static Note IRecord<Note>.Make(Values values) => new()
    {
        Id = values.Get<string>(0),
        Weight = values.Get<decimal?>(1),
        Colour = values.Get<Colour?>(2),
        At = values.Get<DateTime?>(3),
        Tags = values.Get<IReadOnlyList<string>?>(4),
        Owner = values.Get<string?>(5),
        Unknown = values.Unknown,
    };

    object?[] IRecord<Note>.ToValues() => [Id, Weight, Colour, At, Tags, Owner];
}

/// <summary>The request that carries notes.</summary>
[JsonConverter(typeof(RecordConverter<NoteRequest>))]
internal sealed record NoteRequest : Packet<NoteRequest>, IRecord<NoteRequest>
{
    private readonly ValueList<Note>? _data;

    public required string Service { get; init; }

    public required IReadOnlyList<Note> Data { get => _data!; init => _data = ValueList<Note>.Of(value); }

    static RecordType<NoteRequest> IRecord<NoteRequest>.Table { get; } = new("note_request", NoteMessages.Instance, From('A'), static () =>
    [
        Field("service", Text(), "Dịch vụ", "Service").Required().Fixed("SendNotes").Plays(Part.Service),
        Field("data", List(Nested<Note>()), "Dữ liệu", "Data").Required().Plays(Part.Data),
    ]);

    static NoteRequest IRecord<NoteRequest>.Make(Values values) =>
        new() { Service = values.Get<string>(0), Data = values.Get<IReadOnlyList<Note>>(1), Unknown = values.Unknown };

    object?[] IRecord<NoteRequest>.ToValues() => [Service, Data];
}

/// <summary>Its answer.</summary>
[JsonConverter(typeof(RecordConverter<NoteResponse>))]
internal sealed record NoteResponse : Packet<NoteResponse>, IRecord<NoteResponse>
{
    public required string Error { get; init; }

    static RecordType<NoteResponse> IRecord<NoteResponse>.Table { get; } = new("note_response", NoteMessages.Instance, From('A'), static () =>
    [
        Field("error", Text(), "Lỗi", "Error").Required().Plays(Part.Error),
    ]);

    static NoteResponse IRecord<NoteResponse>.Make(Values values) => new() { Error = values.Get<string>(0), Unknown = values.Unknown };

    object?[] IRecord<NoteResponse>.ToValues() => [Error];
}
