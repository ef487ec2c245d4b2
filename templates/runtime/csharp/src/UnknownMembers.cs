#pragma warning disable CS8767 // .NET Framework does not say that a value which is not there is null
using System.Collections.Generic;
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Runtime.Serialization;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>
/// Các trường không có trong đặc tả, theo thứ tự đã gặp, giá trị giữ nguyên. / Fields that are not in the specification, in the order met, their values as they came.
/// </summary>
/// <remarks>Bằng nhau khi thứ tự cũng thế. / They are equal where their order is the same, too.</remarks>
public sealed partial class UnknownMembers : IReadOnlyDictionary<string, RawJson>, IEquatable<UnknownMembers>
{
    private readonly KeyValuePair<string, RawJson>[] _members;
    private readonly Dictionary<string, RawJson> _byName;

    /// <summary>Các trường đã cho. / The fields that are given.</summary>
    /// <param name="members">Tên và giá trị, mỗi tên một lần. / Names and values, each name once.</param>
    /// <exception cref="ArgumentException">Một tên đứng hai lần, hoặc không có giá trị. / A name stands twice, or has no value.</exception>
    public UnknownMembers(IEnumerable<KeyValuePair<string, RawJson>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        _members = members.ToArray();
        if (Array.Exists(_members, member => member.Value is null))
        {
            throw new ArgumentException("Mỗi trường cần một giá trị; null của JSON là RawJson.Parse(\"null\"). / Each field needs a value; JSON's null is RawJson.Parse(\"null\").", nameof(members));
        }

        _byName = _members.ToDictionary(member => member.Key, member => member.Value, JsonKeys.Comparer);
    }

    /// <summary>Không có trường nào. / No field at all.</summary>
    public static UnknownMembers None { get; } = new([]);

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _members.Select(member => member.Key);

    /// <inheritdoc/>
    public IEnumerable<RawJson> Values => _members.Select(member => member.Value);

    /// <inheritdoc/>
    public int Count => _members.Length;

    /// <inheritdoc/>
    public RawJson this[string key] => _byName[key];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _byName.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out RawJson value) => _byName.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, RawJson>> GetEnumerator() => _members.AsEnumerable().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(UnknownMembers? other) => other is not null && _members.AsSpan().SequenceEqual(other._members);

    /// <inheritdoc/>
    public override bool Equals(object? other) => Equals(other as UnknownMembers);

    /// <inheritdoc/>
    public override int GetHashCode() => _members.Aggregate(0, (hash, member) => HashCode.Combine(hash, member));

    /// <summary>The members of a JSON object; null: it is none.</summary>
    internal static UnknownMembers? TryParse(ReadOnlySpan<byte> utf8)
    {
        JsonTree tree = new(utf8);
        try
        {
            if (!JsonParser.TryParse(ref tree, ReadOptions.Default.MaxLevels, int.MaxValue) || tree[0].Type != JsonType.Object)
            {
                return null;
            }

            List<KeyValuePair<string, RawJson>> members = [];
            for (int key = 1; key < tree[0].Next; key = tree[key + 1].Next)
            {
                members.Add(new(tree.Text(key), tree.Raw(key + 1)));
            }

            return members.Count == 0 ? None : new(members);
        }
        finally
        {
            tree.Dispose();
        }
    }

    /// <summary>Chỉ in số lượng. / Shows only how many there are.</summary>
    /// <returns>Số lượng. / How many.</returns>
    public override string ToString() => "(" + Count + ")";

    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => OtherMappers.Refuse();

    [OnDeserializing]
    private void RefuseReading(StreamingContext context) => OtherMappers.Refuse();
}
