using System;
using System.Text;

namespace Goitin.Runtime;

/// <summary>Một giá trị JSON giữ nguyên như đã gửi, chỉ bỏ khoảng trắng. / A JSON value kept as it was sent, but for whitespace.</summary>
public sealed class RawJson : IEquatable<RawJson>
{
    private readonly byte[] _utf8;

    internal RawJson(byte[] utf8) => _utf8 = utf8;

    /// <summary>Văn bản JSON. / The JSON text.</summary>
    public string Text => Encoding.UTF8.GetString(_utf8);

    internal ReadOnlySpan<byte> Utf8 => _utf8;

    /// <summary>Đọc một văn bản JSON. / Reads a JSON text.</summary>
    /// <param name="json">Văn bản JSON. / JSON text.</param>
    /// <returns>Giá trị ấy. / That value.</returns>
    /// <exception cref="FormatException">Không phải một văn bản JSON. / It is not one JSON text.</exception>
    public static RawJson Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        JsonTree tree = new(Encoding.UTF8.GetBytes(json));
        try
        {
            return JsonParser.TryParse(ref tree, ReadOptions.Default.MaxLevels) ? tree.Raw(0) : throw new FormatException(Sentence.Plain.En(Rules.Json));
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
}
