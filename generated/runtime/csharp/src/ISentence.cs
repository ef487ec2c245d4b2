#pragma warning disable CS8767 // .NET Framework does not say that a value which is not there is null
using System.Collections.Generic;
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>What a finding says, made when somebody reads it.</summary>
internal interface ISentence
{
    FindingLabel? Label { get; }

    FindingSource? Source { get; }

    string? AuthorityCode { get; }

    string Vi(Finding finding);

    string En(Finding finding);

    Limits Limits(Finding finding);
}

/// <summary>What fills the blanks of a sentence, by name and in their order.</summary>
internal sealed class Limits(params KeyValuePair<string, string>[] limits) : IReadOnlyDictionary<string, string>
{
    public static readonly Limits None = new();

    public int Count => limits.Length;

    public IEnumerable<string> Keys => limits.Select(one => one.Key);

    public IEnumerable<string> Values => limits.Select(one => one.Value);

    public string this[string key] => TryGetValue(key, out string? text) ? text : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        value = limits.FirstOrDefault(one => one.Key == key).Value;
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => limits.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A sentence that somebody else made.</summary>
internal sealed class GivenSentence(
    string vi, string en, FindingLabel? label, FindingSource? source, IEnumerable<KeyValuePair<string, string>>? limits, string? authorityCode) : ISentence
{
    private readonly Limits _limits = limits is null ? Runtime.Limits.None : new(limits.ToArray());

    public FindingLabel? Label => label;

    public FindingSource? Source => source;

    public string? AuthorityCode => authorityCode;

    public string Vi(Finding finding) => vi;

    public string En(Finding finding) => en;

    public Limits Limits(Finding finding) => _limits;
}
