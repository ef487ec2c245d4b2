using System.Text.Json.Serialization;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>Điều bản ghi cho bộ đọc và bộ ghi. / What a record gives to the reader and the writer.</summary>
/// <remarks>Its table, and its values in the order of that table; all of it is the business of the runtime and of generated code.</remarks>
/// <typeparam name="TSelf">Chính kiểu bản ghi. / The record itself.</typeparam>
[JsonConverter(typeof(PacketConverter))]
public interface IRecord<TSelf> : IPacket
    where TSelf : class, IRecord<TSelf>
{
    /// <summary>Bảng của bản ghi. / The table of the record.</summary>
    static abstract RecordType<TSelf> Table { get; }

    /// <summary>Một bản ghi từ các giá trị đã đọc. / A record of the values that were read.</summary>
    /// <param name="values">Theo thứ tự của bảng. / In the order of the table.</param>
    /// <returns>Bản ghi. / The record.</returns>
    static abstract TSelf Make(Values values);

    /// <summary>Các giá trị, theo thứ tự của bảng. / The values, in the order of the table.</summary>
    /// <returns>null: không có. / null: there is none.</returns>
    object?[] ToValues();
}
