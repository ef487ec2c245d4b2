using System;
using System.Runtime.Serialization;
using System.Text;

namespace Goitin.Runtime;

/// <summary>Một giá trị JSON giữ nguyên như đã gửi, chỉ bỏ khoảng trắng. / A JSON value kept as it was sent, but for whitespace.</summary>
public sealed partial class RawJson : IEquatable<RawJson>
{
    private const string Wrong = "Không phải đúng một văn bản JSON hợp lệ. / This is not exactly one valid JSON document.";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _utf8;

    internal RawJson(byte[] utf8) => _utf8 = utf8;

    /// <summary>Văn bản JSON. / The JSON text.</summary>
    public string Text => Encoding.UTF8.GetString(_utf8);

    internal ReadOnlySpan<byte> Utf8 => _utf8;

    /// <summary>Có cùng văn bản không. / Whether both have the same text.</summary>
    /// <param name="left">Một giá trị. / A value.</param>
    /// <param name="right">Giá trị kia. / The other.</param>
    /// <returns>Có bằng nhau không. / Whether they are equal.</returns>
    public static bool operator ==(RawJson? left, RawJson? right) => Equals(left, right);

    /// <summary>Có khác văn bản không. / Whether their texts differ.</summary>
    /// <param name="left">Một giá trị. / A value.</param>
    /// <param name="right">Giá trị kia. / The other.</param>
    /// <returns>Có khác nhau không. / Whether they differ.</returns>
    public static bool operator !=(RawJson? left, RawJson? right) => !Equals(left, right);

    /// <summary>Đọc một văn bản JSON. / Reads a JSON text.</summary>
    /// <param name="json">Văn bản JSON. / JSON text.</param>
    /// <returns>Giá trị ấy. / That value.</returns>
    /// <exception cref="FormatException">Không phải một văn bản JSON. / It is not one JSON text.</exception>
    public static RawJson Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return TryParse(Strict.GetBytes(json)) ?? throw new FormatException(Wrong);
        }
        catch (EncoderFallbackException)
        {
            throw new FormatException(Wrong); // half a surrogate pair; the other exception would show it
        }
    }

    /// <summary>
    /// Một thành viên của đối tượng này, dưới dạng văn bản: ví dụ mã của một bản ghi bị từ chối. / A member of this object as text: such as the key of a record that was refused.
    /// </summary>
    /// <param name="key">Khóa trên đường truyền. / The key on the wire.</param>
    /// <returns>Văn bản, hoặc các chữ số của số; null: không có, hoặc là thứ khác. / The text, or the digits of a number; null: it is not there, or is something else.</returns>
    public string? TextOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        JsonTree tree = new(_utf8);
        try
        {
            JsonParser.TryParse(ref tree, ReadOptions.MostLevels, int.MaxValue); // it was parsed before
            int node = tree[0].Type == JsonType.Object ? tree.Member(0, key) : -1;
            return node >= 0 && tree[node].Type is JsonType.Text or JsonType.Number ? tree.Text(node) : null;
        }
        finally
        {
            tree.Dispose();
        }
    }

    /// <summary>The value; null: it is not one JSON text.</summary>
    internal static RawJson? TryParse(ReadOnlySpan<byte> utf8)
    {
        JsonTree tree = new(utf8);
        try
        {
            return JsonParser.TryParse(ref tree, ReadOptions.Default.MaxLevels, int.MaxValue) ? tree.Raw(0) : null;
        }
        finally
        {
            tree.Dispose();
        }
    }

    /// <inheritdoc/>
    public bool Equals(RawJson? other) => other is not null && Utf8.SequenceEqual(other.Utf8);

    /// <inheritdoc/>
    public override bool Equals(object? other) => Equals(other as RawJson);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(_utf8);
        return hash.ToHashCode();
    }

    /// <summary>Không in nội dung, vì có thể là dữ liệu cá nhân. / Does not show the content, which may be personal data.</summary>
    /// <returns>***</returns>
    public override string ToString() => "***";

    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => OtherMappers.Refuse();

    [OnDeserializing]
    private void RefuseReading(StreamingContext context) => OtherMappers.Refuse();
}
