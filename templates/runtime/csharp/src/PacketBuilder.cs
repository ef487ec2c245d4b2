using System;
using System.Linq.Expressions;
using System.Reflection;
using Expression = System.Linq.Expressions.Expression;

namespace Goitin.Runtime;

/// <summary>
/// Đặt các trường của một bản ghi chưa ai thấy; cho trình biên dịch không biết <c>init</c>, như C# 7.3. / Sets the fields of a record that nobody has seen yet; for compilers that do not know <c>init</c>, such as C# 7.3.
/// </summary>
/// <typeparam name="T">Kiểu bản ghi. / The record.</typeparam>
public sealed class PacketBuilder<T>
    where T : Packet<T>
{
    private T? _record;

    internal PacketBuilder(T record) => _record = record;

    /// <summary>Đặt một trường. / Sets one field.</summary>
    /// <typeparam name="TValue">Kiểu của trường. / The type of the field.</typeparam>
    /// <param name="field">Trường, ví dụ <c>x =&gt; x.Ten</c>. / The field, such as <c>x =&gt; x.Ten</c>.</param>
    /// <param name="value">Giá trị; null: không có. / Its value; null: none.</param>
    /// <returns>Chính nó. / Itself.</returns>
    /// <exception cref="ArgumentException">Không phải một trường của bản ghi, hoặc giá trị khác kiểu. / It is no field of the record, or the value is of another type.</exception>
    /// <exception cref="InvalidOperationException">Bản ghi đã xong. / The record is made.</exception>
    public PacketBuilder<T> Set<TValue>(Expression<Func<T, TValue>> field, TValue value)
    {
        ArgumentNullException.ThrowIfNull(field);
        Expression named = field.Body is UnaryExpression { NodeType: ExpressionType.Convert } converted ? converted.Operand : field.Body;
        if (named is not MemberExpression { Expression: ParameterExpression, Member: PropertyInfo { SetMethod.IsPublic: true } property })
        {
            throw new ArgumentException("Cần một trường, như x => x.Ten. / A field is asked, such as x => x.Ten.", nameof(field));
        }

        property.SetValue(_record ?? throw new InvalidOperationException("Bản ghi đã xong. / The record is made."), value);
        return this;
    }

    /// <summary>The record with its fields set, never to be changed again.</summary>
    internal T Built(Action<PacketBuilder<T>> fields)
    {
        fields(this);
        T built = _record!;
        _record = null;
        return built;
    }
}
