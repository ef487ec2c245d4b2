using System;
using System.ComponentModel;
using System.Globalization;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>
/// Từ văn bản và thành văn bản, cho đường dẫn của ASP.NET, cấu hình và Newtonsoft.Json. / From text and to text, for ASP.NET's routes, configuration and Newtonsoft.Json.
/// </summary>
/// <typeparam name="T">Mã hay tháng. / A code or a month.</typeparam>
public abstract class TextTypeConverter<T> : TypeConverter
    where T : struct
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || sourceType == typeof(long) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => value switch
    {
        string text => Parse(text),
        long number => OfNumber(number),
        _ => base.ConvertFrom(context, culture, value),
    };

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is YearMonth { IsReal: false }
            ? throw new NotSupportedException("Không phải một tháng. / This is not a month.")
            : base.ConvertTo(context, culture, value, destinationType);

    private protected virtual bool TakesNumbers => false;

    private protected abstract T Parse(string text);

    private T OfNumber(long number) => TakesNumbers
        ? Parse(number.ToString(CultureInfo.InvariantCulture))
        : throw new NotSupportedException("Cần một văn bản. / Expected a string.");
}

/// <summary>Như trên, cho tháng. / The same for months.</summary>
public sealed class YearMonthTypeConverter : TextTypeConverter<YearMonth>
{
    private protected override YearMonth Parse(string text) => YearMonth.Parse(text);
}

/// <summary>Như trên, cho mã; số nguyên nếu đặc tả biết dạng ấy. / The same for codes; whole numbers where the specification knows that form.</summary>
/// <typeparam name="T">Kiểu mã. / The code.</typeparam>
public sealed class CodeTypeConverter<T> : TextTypeConverter<T>
    where T : struct, ICode<T>
{
    private protected override bool TakesNumbers => default(T).Table.TakesNumbers;

    private protected override T Parse(string text) => CodeTable.Parsed<T>(text);
}
