using System;
using System.Globalization;

namespace Goitin.Runtime.Tables;

/// <summary>The words that generated tables are written in.</summary>
/// <remarks>Methods all of them: a call never means a property of the record, whatever the fields are called.</remarks>
public static class Words
{
    /// <summary>A row: a field, its type, its labels.</summary>
    /// <param name="wire">The key on the wire.</param>
    /// <param name="kind">The type of its values.</param>
    /// <param name="vi">Its label in Vietnamese.</param>
    /// <param name="en">Its label in English.</param>
    /// <returns>The row.</returns>
    public static Row Field(string wire, Kind kind, string vi, string en) => new(wire, kind, vi, en);

    /// <summary>Where a statement comes from.</summary>
    /// <param name="confidence">A, B, C or D.</param>
    /// <param name="citations">The sources.</param>
    /// <returns>The origin.</returns>
    public static Origin From(char confidence, params Citation[] citations) => new(confidence, citations);

    /// <summary>A text.</summary>
    /// <returns>The type.</returns>
    public static Kind<string> Text() => new TextKind("text");

    /// <summary>An address.</summary>
    /// <returns>The type.</returns>
    public static Kind<string> Url() => new UrlKind();

    /// <summary>Bytes as base64.</summary>
    /// <returns>The type.</returns>
    public static Kind<string> Base64() => new Base64Kind();

    /// <summary>Any JSON value.</summary>
    /// <returns>The type.</returns>
    public static Kind<RawJson> Json() => new JsonKind();

    /// <summary>A whole number, as a JSON number.</summary>
    /// <param name="digits">How many digits at most.</param>
    /// <returns>The type.</returns>
    public static Kind<long> Integer(int digits = 18) => new IntegerKind(digits, Form.Number, Form.Number);

    /// <summary>A whole number, as a text.</summary>
    /// <param name="digits">How many digits at most.</param>
    /// <returns>The type.</returns>
    public static Kind<long> IntegerText(int digits = 18) => new IntegerKind(digits, Form.Text, Form.Text);

    /// <summary>A whole number, as a JSON number or a text.</summary>
    /// <param name="digits">How many digits at most.</param>
    /// <param name="writesNumber">Whether it is written as a JSON number.</param>
    /// <returns>The type.</returns>
    public static Kind<long> IntegerEither(int digits = 18, bool writesNumber = false) =>
        new IntegerKind(digits, Form.Either, Written(writesNumber));

    /// <summary>A decimal number, as a JSON number.</summary>
    /// <param name="digits">How many digits at most.</param>
    /// <param name="scale">How many of them behind the point.</param>
    /// <param name="exact">Whether always that many.</param>
    /// <returns>The type.</returns>
    public static Kind<decimal> Decimal(int digits, int scale, bool exact = false) => new DecimalKind(digits, scale, Form.Number, Form.Number, exact);

    /// <summary>A decimal number, as a text.</summary>
    /// <param name="digits">How many digits at most.</param>
    /// <param name="scale">How many of them behind the point.</param>
    /// <param name="exact">Whether always that many.</param>
    /// <returns>The type.</returns>
    public static Kind<decimal> DecimalText(int digits, int scale, bool exact = false) => new DecimalKind(digits, scale, Form.Text, Form.Text, exact);

    /// <summary>A decimal number, as a JSON number or a text.</summary>
    /// <param name="digits">How many digits at most.</param>
    /// <param name="scale">How many of them behind the point.</param>
    /// <param name="writesNumber">Whether it is written as a JSON number.</param>
    /// <param name="exact">Whether always that many.</param>
    /// <returns>The type.</returns>
    public static Kind<decimal> DecimalEither(int digits, int scale, bool writesNumber = false, bool exact = false) =>
        new DecimalKind(digits, scale, Form.Either, Written(writesNumber), exact);

    /// <summary>A percentage, as a text.</summary>
    /// <param name="sign">Whether the sign % stands behind it.</param>
    /// <returns>The type.</returns>
    public static Kind<decimal> Percent(bool sign = false) => new PercentKind(sign);

    /// <summary>A day, as a text.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>The type.</returns>
    public static Kind<DateOnly> Date(string pattern) =>
        new MomentKind<DateOnly>(
            "date",
            pattern,
            moment => new DateOnly(moment.Year, moment.Month, moment.Day),
            day => new Moment(day.ToDateTime(TimeOnly.MinValue)));

    /// <summary>A date and time, as a text.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="accepted">Whether it is merely accepted, so that a fraction may follow.</param>
    /// <returns>The type.</returns>
    public static Kind<DateTime> Moment(string pattern, bool accepted = false) =>
        new MomentKind<DateTime>("datetime", pattern, moment => moment.ToDateTime(), time => new Moment(VietnamTime.Naive(time)), tail: accepted);

    /// <summary>A time of day, as a text.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>The type.</returns>
    public static Kind<TimeOnly> Time(string pattern) =>
        new MomentKind<TimeOnly>(
            "time",
            pattern,
            moment => new TimeOnly(moment.Hour, moment.Minute, moment.Second),
            time => new Moment(DateOnly.MinValue.ToDateTime(time)));

    /// <summary>A month, as a text.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>The type.</returns>
    public static Kind<YearMonth> Month(string pattern) =>
        new MomentKind<YearMonth>(
            "month",
            pattern,
            moment => new YearMonth(moment.Year, moment.Month),
            month => new Moment { Year = month.Year, Month = month.Month });

    /// <summary>Yes or no.</summary>
    /// <param name="yes">The text for yes; null: JSON true.</param>
    /// <param name="no">The text for no; null: JSON false.</param>
    /// <returns>The type.</returns>
    public static Kind<bool> Flag(string? yes = null, string? no = null) => new FlagKind(yes, no);

    /// <summary>A code, as a text.</summary>
    /// <typeparam name="T">Its .NET type.</typeparam>
    /// <param name="closed">Whether a code that is not in the table is an error.</param>
    /// <returns>The type.</returns>
    public static Kind<T> Code<T>(bool closed = false)
        where T : struct, ICode<T> =>
        new CodeKind<T>(closed, Form.Text, Form.Text);

    /// <summary>A code, as a JSON number.</summary>
    /// <typeparam name="T">Its .NET type.</typeparam>
    /// <param name="closed">Whether a code that is not in the table is an error.</param>
    /// <returns>The type.</returns>
    public static Kind<T> CodeNumber<T>(bool closed = false)
        where T : struct, ICode<T> =>
        new CodeKind<T>(closed, Form.Number, Form.Number);

    /// <summary>A code, as a text or a JSON number.</summary>
    /// <typeparam name="T">Its .NET type.</typeparam>
    /// <param name="closed">Whether a code that is not in the table is an error.</param>
    /// <param name="writesNumber">Whether it is written as a JSON number.</param>
    /// <returns>The type.</returns>
    public static Kind<T> CodeEither<T>(bool closed = false, bool writesNumber = false)
        where T : struct, ICode<T> =>
        new CodeKind<T>(closed, Form.Either, Written(writesNumber));

    /// <summary>A record.</summary>
    /// <typeparam name="T">Its .NET type.</typeparam>
    /// <returns>The type.</returns>
    public static Kind<T> Nested<T>()
        where T : class, IRecord<T> =>
        new NestedKind<T>();

    /// <summary>The table of a record.</summary>
    /// <typeparam name="T">Its .NET type.</typeparam>
    /// <returns>The table.</returns>
    public static RecordType TableOf<T>()
        where T : class, IRecord<T> =>
        T.Table;

    /// <summary>A list.</summary>
    /// <typeparam name="T">Its .NET type.</typeparam>
    /// <param name="item">The type of its items.</param>
    /// <returns>The type.</returns>
    public static Kind List<T>(Kind<T> item) => new ListKind<T>(item);

    /// <summary>The value of a field.</summary>
    /// <param name="wire">The key on the wire.</param>
    /// <param name="orZero">Whether 0 stands for an absent value.</param>
    /// <returns>The expression.</returns>
    public static Expression Of(string wire, bool orZero = false) => new Operand(wire, orZero);

    /// <summary>A number.</summary>
    /// <param name="digits">Its digits.</param>
    /// <returns>The expression.</returns>
    public static Expression Number(string digits) =>
        new Literal(decimal.Parse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), null);

    /// <summary>A text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The expression.</returns>
    public static Expression Said(string text) => new Literal(null, text);

    /// <summary>Two expressions and one of <c>+ - * /</c> between them.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="op">The word between them.</param>
    /// <param name="right">The right side.</param>
    /// <returns>The expression.</returns>
    public static Expression Calculate(Expression left, string op, Expression right) => new Operation(left, op, right);

    /// <summary>Two expressions and one of <c>= != &lt; &lt;= &gt; &gt;=</c> between them.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="op">The word between them.</param>
    /// <param name="right">The right side.</param>
    /// <returns>The comparison.</returns>
    public static Comparison Compare(Expression left, string op, Expression right) => new(left, op, right);

    private static Form Written(bool asNumber) => asNumber ? Form.Number : Form.Text;
}
