using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Goitin.Runtime.Contract;

/// <summary>An object of a document of the contract: texts, numbers, truths, lists and such objects, by key.</summary>
/// <remarks>A key that says nothing is absent. What is of another kind than is asked is a fault of the document.</remarks>
internal sealed class ContractEntry
{
    private readonly Dictionary<string, object> _members = new(JsonKeys.Comparer);
    private readonly string _document;

    private ContractEntry(in JsonTree tree, int node, string document)
    {
        _document = document;
        for (int key = node + 1; key < tree[node].Next; key = tree[key + 1].Next)
        {
            _members[tree.Text(key)] = Value(in tree, key + 1, document);
        }
    }

    public IEnumerable<string> Keys => _members.Keys;

    /// <summary>Its label in Vietnamese.</summary>
    public string Vi => Entry("label").Text("vi");

    /// <summary>Its label in English.</summary>
    public string En => Entry("label").Text("en");

    /// <summary>Reads a whole document.</summary>
    /// <param name="utf8">Its bytes.</param>
    /// <param name="document">Its name, for who reads the exception.</param>
    /// <exception cref="InvalidOperationException">It is no JSON object.</exception>
    public static ContractEntry Of(ReadOnlySpan<byte> utf8, string document)
    {
        JsonTree tree = new(utf8);
        try
        {
            return JsonParser.TryParse(ref tree, ReadOptions.Default.MaxLevels, int.MaxValue) && tree[0].Type == JsonType.Object
                ? new ContractEntry(in tree, 0, document)
                : throw Fault(document, "JSON");
        }
        finally
        {
            tree.Dispose();
        }
    }

    public bool Has(string key) => _members.ContainsKey(key);

    public bool Is(string key) => OrNull<object>(key) is true;

    public string Text(string key) => TextOrNull(key) ?? throw Fault(_document, key);

    public string? TextOrNull(string key) => OrNull<string>(key);

    /// <summary>A number, whose digits are kept as they stand.</summary>
    public int? Number(string key) =>
        OrNull<Digits>(key) is { } digits ? int.Parse(digits.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : null;

    public ContractEntry Entry(string key) => EntryOrNull(key) ?? throw Fault(_document, key);

    public ContractEntry? EntryOrNull(string key) => OrNull<ContractEntry>(key);

    public ContractEntry[] Entries(string key) => Items<ContractEntry>(key);

    public string[] Texts(string key) => Items<string>(key);

    /// <summary>Refuses what decides a verdict and is not known here.</summary>
    /// <exception cref="InvalidOperationException">It has another key.</exception>
    public ContractEntry Only(params string[] keys) =>
        _members.Keys.FirstOrDefault(key => !keys.Contains(key, StringComparer.Ordinal)) is { } other ? throw Fault(_document, other) : this;

    /// <summary>What is thrown where the document says what this runtime does not know.</summary>
    public InvalidOperationException Fault(string what) => Fault(_document, what);

    private static InvalidOperationException Fault(string document, string what) => new(
        $"Hợp đồng {document}: bản Goitin.Runtime này không hiểu \"{what}\". / Contract {document}: this Goitin.Runtime does not know \"{what}\".");

    private static object Value(in JsonTree tree, int node, string document)
    {
        switch (tree[node].Type)
        {
            case JsonType.Object:
                return new ContractEntry(in tree, node, document);
            case JsonType.List:
                List<object> items = [];
                for (int child = node + 1; child < tree[node].Next; child = tree[child].Next)
                {
                    items.Add(Value(in tree, child, document));
                }

                return items;
            case JsonType.Number:
                return new Digits(tree.Text(node));
            case JsonType.Text:
                return tree.Text(node);
            default:
                return tree[node].Type == JsonType.True;
        }
    }

    private T? OrNull<T>(string key)
        where T : class =>
        !_members.TryGetValue(key, out object? value) ? null : value as T ?? throw Fault(_document, key);

    private T[] Items<T>(string key)
        where T : class =>
        OrNull<List<object>>(key)?.Select(item => item as T ?? throw Fault(_document, key)).ToArray() ?? [];

    private sealed record Digits(string Text);
}
