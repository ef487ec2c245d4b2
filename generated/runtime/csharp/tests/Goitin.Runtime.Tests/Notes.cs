using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json.Serialization;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime.Tests;

/// <summary>A regulation made by hand, as generated code is made: notes, sent in a list. Its contract lies beside.</summary>
internal sealed class NoteMessages : PacketRegulation<NoteMessages>
{
    public static PacketEdition First => Instance.EditionOf("1");

    public static PacketEdition Second => Instance.EditionOf("2");

    public static PacketDirection There { get; } = new("there", "Ta gọi họ", "We call them");

    public static PacketService<NoteRequest, NoteResponse, Note> Send { get; } = Instance.ServiceOf<NoteRequest, NoteResponse, NoteResponse, Note>("send", There);

    public override IReadOnlyList<PacketService> Services => [Send];
}

/// <summary>A table of codes.</summary>
[JsonConverter(typeof(CodeConverter<Colour>))]
[TypeConverter(typeof(CodeTypeConverter<Colour>))]
internal readonly record struct Colour : ICode<Colour>
{
    private static readonly CodeTable Table = NoteMessages.Instance.CodeTableOf("colour");

    private readonly string? _code;

    public Colour(string code) => _code = string.IsNullOrEmpty(code) ? null : code;

    public static Colour Red => new("1");

    public string Code => _code ?? "";

    CodeTable ICode<Colour>.Table => Table;

    Colour ICode<Colour>.Of(string code) => new(code);

    static Colour IParsable<Colour>.Parse(string text, IFormatProvider? provider) => CodeTable.Parsed<Colour>(text);

    static bool IParsable<Colour>.TryParse(string? text, IFormatProvider? provider, out Colour code)
    {
        code = new(text ?? "");
        return code.Code.Length > 0;
    }

    int IComparable<Colour>.CompareTo(Colour other) => Table.Compare(Code, other.Code);
}

/// <summary>A record: something of every sort.</summary>
[JsonConverter(typeof(RecordConverter<Note>))]
[PacketRecord(typeof(NoteMessages), "note")]
internal sealed record Note : Packet<Note>
{
    private readonly Colour? _colour;
    private readonly DateTime? _at;
    private readonly ValueList<string>? _tags;
    private readonly string? _owner;

    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("weight")]
    public decimal? Weight { get; init; }

    [JsonPropertyName("colour")]
    public Colour? Colour { get => _colour; init => _colour = Texts.Carried(value); }

    [JsonPropertyName("at")]
    public DateTime? At { get => _at; init => _at = Times.Carried(value, seconds: true); }

    [JsonPropertyName("tags")]
    public IReadOnlyList<string>? Tags { get => _tags; init => _tags = ValueList<string>.Of(value); }

    [JsonPropertyName("owner")]
    public string? Owner { get => _owner; init => _owner = Texts.Carried(value); }
}

/// <summary>The request that carries notes.</summary>
[JsonConverter(typeof(RecordConverter<NoteRequest>))]
[PacketRecord(typeof(NoteMessages), "note_request")]
internal sealed record NoteRequest : Packet<NoteRequest>
{
    private readonly ValueList<Note>? _data;

    [JsonPropertyName("service")]
    public required string Service { get; init; }

    [JsonPropertyName("data")]
    public required IReadOnlyList<Note> Data { get => _data!; init => _data = ValueList<Note>.Of(value); }
}

/// <summary>Its answer.</summary>
[JsonConverter(typeof(RecordConverter<NoteResponse>))]
[PacketRecord(typeof(NoteMessages), "note_response")]
internal sealed record NoteResponse : Packet<NoteResponse>
{
    [JsonPropertyName("error")]
    public required string Error { get; init; }
}
