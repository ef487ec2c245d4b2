using System;
using System.Globalization;

namespace Qcvn120.Runtime;

/// <summary>The words that generated tables are written in.</summary>
/// <remarks>Methods all of them: a call never means a property of the record, whatever the fields are called.</remarks>
internal static class Words
{
    public static Row Field(string wire, Kind kind, string vi, string en) => new(wire, kind, vi, en);

    public static Origin From(char confidence, params Citation[] citations) => new(confidence, citations);

    public static Kind<string> Text() => new TextKind("text");

    public static Kind<string> Url() => new UrlKind();

    public static Kind<string> Base64() => new Base64Kind();

    public static Kind<RawJson> Json() => new JsonKind();

    public static Kind<long> Integer(int digits = 18) => new IntegerKind(digits, Form.Number, Form.Number);

    public static Kind<long> IntegerText(int digits = 18) => new IntegerKind(digits, Form.Text, Form.Text);

    public static Kind<long> IntegerEither(int digits = 18, bool writesNumber = false) =>
        new IntegerKind(digits, Form.Either, Written(writesNumber));

    public static Kind<decimal> Decimal(int digits, int scale, bool exact = false) => new DecimalKind(digits, scale, Form.Number, Form.Number, exact);

    public static Kind<decimal> DecimalText(int digits, int scale, bool exact = false) => new DecimalKind(digits, scale, Form.Text, Form.Text, exact);

    public static Kind<decimal> DecimalEither(int digits, int scale, bool writesNumber = false, bool exact = false) =>
        new DecimalKind(digits, scale, Form.Either, Written(writesNumber), exact);

    public static Kind<decimal> Percent(bool sign = false) => new PercentKind(sign);

    public static Kind<DateOnly> Date(string pattern) =>
        new MomentKind<DateOnly>(
            "date",
            pattern,
            moment => new DateOnly(moment.Year, moment.Month, moment.Day),
            day => new Moment(day.ToDateTime(TimeOnly.MinValue)));

    public static Kind<DateTime> Moment(string pattern, bool accepted = false) =>
        new MomentKind<DateTime>("datetime", pattern, moment => moment.ToDateTime(), time => new Moment(VietnamTime.Naive(time)), tail: accepted);

    public static Kind<TimeOnly> Time(string pattern) =>
        new MomentKind<TimeOnly>(
            "time",
            pattern,
            moment => new TimeOnly(moment.Hour, moment.Minute, moment.Second),
            time => new Moment(DateOnly.MinValue.ToDateTime(time)));

    public static Kind<YearMonth> Month(string pattern) =>
        new MomentKind<YearMonth>(
            "month",
            pattern,
            moment => new YearMonth(moment.Year, moment.Month),
            month => new Moment { Year = month.Year, Month = month.Month });

    public static Kind<bool> Flag(string? yes = null, string? no = null) => new FlagKind(yes, no);

    public static Kind<T> Code<T>(bool closed = false)
        where T : struct, ICode<T> =>
        new CodeKind<T>(closed, Form.Text, Form.Text);

    public static Kind<T> CodeNumber<T>(bool closed = false)
        where T : struct, ICode<T> =>
        new CodeKind<T>(closed, Form.Number, Form.Number);

    public static Kind<T> CodeEither<T>(bool closed = false, bool writesNumber = false)
        where T : struct, ICode<T> =>
        new CodeKind<T>(closed, Form.Either, Written(writesNumber));

    public static Kind<T> Nested<T>()
        where T : class, IRecord<T> =>
        new NestedKind<T>();

    public static IRecordTable TableOf<T>()
        where T : class, IRecord<T> =>
        T.Table;

    public static Kind List<T>(Kind<T> item) => new ListKind<T>(item);

    public static Expression Of(string wire, bool orZero = false) => new Operand(wire, orZero);

    public static Expression Number(string digits) =>
        new Literal(decimal.Parse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), null);

    public static Expression Said(string text) => new Literal(null, text);

    public static Expression Calculate(Expression left, string op, Expression right) => new Operation(left, op, right);

    public static Comparison Compare(Expression left, string op, Expression right) => new(left, op, right);

    private static Form Written(bool asNumber) => asNumber ? Form.Number : Form.Text;
}
