using System;
using System.Diagnostics.CodeAnalysis;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime.Contract;

/// <summary>From the types of the contract to those that read and write.</summary>
internal static class ContractKinds
{
    /// <summary>The kind of a type.</summary>
    /// <param name="type">The type, as the contract has it.</param>
    /// <param name="clr">The .NET type of its values.</param>
    /// <param name="accepted">Whether it is merely accepted, so that a fraction may follow a time.</param>
    public static Kind Of(ContractEntry type, Type clr, bool accepted = false)
    {
        type.Only("kind", "phrase", "expected", "example", "form", "writes", "table", "closed", "listed", "digits", "scale", "exact", "sign", "pattern", "true", "false", "record", "item", "separator");
        return type.Text("kind") switch
        {
            "text" => new TextKind("text"),
            "url" => new UrlKind(),
            "base64" => new Base64Kind(),
            "json" => new JsonKind(),
            "integer" => new IntegerKind(Number(type, "digits"), Forms(type), Written(type)),
            "decimal" => new DecimalKind(Number(type, "digits"), Number(type, "scale"), Forms(type), Written(type), type.Is("exact")),
            "percent" => new PercentKind(type.Is("sign")),
            "flag" => new FlagKind(type.TextOrNull("true"), type.TextOrNull("false")),
            "date" => Date(type.Text("pattern")),
            "datetime" => Time(type.Text("pattern"), accepted),
            "time" => TimeOfDay(type.Text("pattern")),
            "month" => Month(type.Text("pattern")),
            "code" => Made(type.Is("listed") ? typeof(ListedCodeKind<>) : typeof(CodeKind<>), clr, type.Is("closed"), Forms(type), Written(type)),
            "record" => Made(typeof(NestedKind<>), clr),
            "list" => List(type.Entry("item"), clr.GetGenericArguments()[0]),
            "joined" => Joined(type.Entry("item"), type.Text("separator"), clr.GetGenericArguments()[0]),
            var other => throw type.Fault(other),
        };
    }

    private static Kind List(ContractEntry item, Type clr) => Made(typeof(ListKind<>), clr, Of(item, clr));

    private static Kind Joined(ContractEntry item, string separator, Type clr) => Made(typeof(JoinedKind<>), clr, Of(item, clr), separator);

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Generated records name these types in their own members.")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The constructors of kinds are called here alone.")]
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The constructors of kinds are called here alone.")]
    private static Kind Made(Type kind, Type clr, params object[] given) => (Kind)Activator.CreateInstance(kind.MakeGenericType(clr), given)!;

    private static MomentKind<DateOnly> Date(string pattern) => new(
        "date",
        pattern,
        moment => new DateOnly(moment.Year, moment.Month, moment.Day),
        day => new Moment(day.ToDateTime(TimeOnly.MinValue)));

    private static MomentKind<DateTime> Time(string pattern, bool accepted) =>
        new("datetime", pattern, moment => moment.ToDateTime(), time => new Moment(VietnamTime.Naive(time)), tail: accepted);

    private static MomentKind<TimeOnly> TimeOfDay(string pattern) => new(
        "time",
        pattern,
        moment => new TimeOnly(moment.Hour, moment.Minute, moment.Second),
        time => new Moment(DateOnly.MinValue.ToDateTime(time)));

    private static MomentKind<YearMonth> Month(string pattern) => new(
        "month",
        pattern,
        moment => new YearMonth(moment.Year, moment.Month),
        month => new Moment { Year = month.Year, Month = month.Month });

    private static int Number(ContractEntry type, string key) => type.Number(key) ?? throw type.Fault(key);

    private static Form Forms(ContractEntry type) => Form(type, type.Text("form"));

    private static Form Written(ContractEntry type) => Form(type, type.TextOrNull("writes") ?? type.Text("form"));

    private static Form Form(ContractEntry type, string word) => word switch
    {
        "text" => Runtime.Form.Text,
        "number" => Runtime.Form.Number,
        "either" => Runtime.Form.Either,
        _ => throw type.Fault(word),
    };
}
