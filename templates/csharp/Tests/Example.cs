namespace Goitin.Tests;

using global::System.Collections.Generic;
using global::System.Linq;
using global::System.Text;
using global::System.Text.Json;

/// <summary>The members of a record: keys, and their values as JSON text.</summary>
internal sealed record Example(IReadOnlyList<KeyValuePair<string, string>> Members)
{
    public byte[] Json =>
        Encoding.UTF8.GetBytes("{" + string.Join(",", Members.Select(member => JsonSerializer.Serialize(member.Key) + ":" + member.Value)) + "}");

    public static Example Of(JsonElement members) =>
        new(members.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value.GetString()!)).ToList());

    /// <summary>The same with another value, at the end; null: without the key.</summary>
    public Example With(string key, string? value)
    {
        IEnumerable<KeyValuePair<string, string>> others = Members.Where(member => member.Key != key);
        return new((value is null ? others : others.Append(KeyValuePair.Create(key, value))).ToList());
    }
}
