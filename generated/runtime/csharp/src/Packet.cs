using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>Điều mọi bản ghi đều có: đọc, kiểm tra, ghi, các trường lạ. / What every record has: reading, judging, writing, unknown fields.</summary>
/// <typeparam name="TSelf">Chính kiểu bản ghi. / The record itself.</typeparam>
public abstract partial record Packet<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TSelf> : IPacket, IWritten, IValidatableObject
    where TSelf : Packet<TSelf>
{
    private UnknownMembers _unknown = UnknownMembers.None;

    /// <summary>Chỉ mã sinh ra dẫn xuất lớp này. / Only generated code derives from this class.</summary>
    protected Packet()
    {
    }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get => _unknown; init => _unknown = value ?? UnknownMembers.None; }

    /// <summary>The table of the record; of a class that many messages share, the one that tells which of them it is.</summary>
    internal static RecordType<TSelf> Table { get; } = RecordType<TSelf>.OfClass();

    /// <summary>Đọc một bản ghi; dữ liệu sai không gây ngoại lệ. / Reads a record; bad data is no exception.</summary>
    /// <param name="utf8">JSON, UTF-8.</param>
    /// <param name="options">Cách đọc; null: chặt chẽ, lần ban hành mới nhất. / How; null: strict, the newest edition.</param>
    /// <returns>Giá trị và các phát hiện. / The value and the findings.</returns>
    public static Reading<TSelf> Read(byte[] utf8, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Packets.Read<TSelf>(utf8, options);
    }

#if !NETFRAMEWORK
    /// <inheritdoc cref="Read(byte[], ReadOptions?)"/>
    public static Reading<TSelf> Read(ReadOnlySpan<byte> utf8, ReadOptions? options = null) => Packets.Read<TSelf>(utf8, options);
#endif

    /// <summary>
    /// Đọc một bản ghi từ các trường của một biểu mẫu, mỗi giá trị là văn bản. / Reads a record from the fields of a form, every value being a text.
    /// </summary>
    /// <param name="fields">Tên trên đường truyền và giá trị. / Names on the wire, and values.</param>
    /// <param name="options">Cách đọc; null: chặt chẽ, lần ban hành mới nhất. / How; null: strict, the newest edition.</param>
    /// <returns>Giá trị và các phát hiện. / The value and the findings.</returns>
    public static Reading<TSelf> ReadForm(IEnumerable<KeyValuePair<string, string?>> fields, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return Packets.ReadForm<TSelf>(fields, options);
    }

    /// <summary>Đọc một danh sách; mỗi phần tử đứng riêng. / Reads a list; each item stands for itself.</summary>
    /// <param name="utf8">JSON, UTF-8.</param>
    /// <param name="options">Cách đọc; null: chặt chẽ, lần ban hành mới nhất. / How; null: strict, the newest edition.</param>
    /// <returns>Từng phần tử và các phát hiện. / Each item and the findings.</returns>
    public static ListReading<TSelf> ReadList(byte[] utf8, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Packets.ReadList<TSelf>(utf8, options);
    }

#if !NETFRAMEWORK
    /// <inheritdoc cref="ReadList(byte[], ReadOptions?)"/>
    public static ListReading<TSelf> ReadList(ReadOnlySpan<byte> utf8, ReadOptions? options = null) => Packets.ReadList<TSelf>(utf8, options);
#endif

    /// <summary>
    /// Một bản ghi với các trường đã cho, như <c>new</c> và <c>init</c>, cho trình biên dịch không biết chúng; chưa được kiểm tra. / A record with the fields that are given, as <c>new</c> and <c>init</c> make it, for compilers that do not know them; it is not judged.
    /// </summary>
    /// <param name="fields">Đặt các trường. / Sets the fields.</param>
    /// <returns>Bản ghi. / The record.</returns>
    /// <exception cref="InvalidOperationException">Yêu cầu ấy là của nhiều dịch vụ: dùng <c>Create</c> của dịch vụ. / The request is that of many services: use <c>Create</c> of the service.</exception>
    public static TSelf Create(Action<PacketBuilder<TSelf>> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return typeof(TSelf).GetConstructor(Type.EmptyTypes) is null
            ? throw new InvalidOperationException($"{typeof(TSelf)}: hãy dùng Create của dịch vụ. / Use Create of the service.")
            : new PacketBuilder<TSelf>(Activator.CreateInstance<TSelf>()).Built(fields);
    }

    /// <summary>
    /// Một bản sao với các trường đã cho, như <c>with</c>, cho trình biên dịch không biết từ ấy. / A copy with the fields that are given, as <c>with</c> makes it, for compilers that do not know the word.
    /// </summary>
    /// <param name="fields">Đặt các trường. / Sets the fields.</param>
    /// <returns>Bản sao. / The copy.</returns>
    public TSelf With(Action<PacketBuilder<TSelf>> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return new PacketBuilder<TSelf>((TSelf)MemberwiseClone()).Built(fields);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Finding> Validate(PacketEdition? edition = null) => Packets.Validate((TSelf)this, edition);

    /// <inheritdoc/>
    public byte[] ToJson() => Packets.ToJson((TSelf)this);

    /// <summary>Các trường và giá trị; dữ liệu cá nhân thành <c>***</c>. / Fields and values; personal data become <c>***</c>.</summary>
    /// <returns>Không phải JSON. / No JSON.</returns>
    public sealed override string ToString() => Table.Shown((TSelf)this);

    JsonOutput IWritten.Written() => Packets.Written((TSelf)this);

    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext) => Validation.Results(Validate());

    /// <summary>Which of the messages that share its class it is; null: the class is of one record.</summary>
    internal virtual RecordType<TSelf>? BoundTable { get => null; set { } }

    /// <summary>Gives the members that its table does not know to a record that nobody else has yet.</summary>
    internal void Keep(UnknownMembers unknown) => _unknown = unknown;

    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => OtherMappers.Refuse();

    [OnDeserializing]
    private void RefuseReading(StreamingContext context) => OtherMappers.Refuse();
}
