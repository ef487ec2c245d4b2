using System.Collections.Generic;
using System.Linq;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>The members of a message, by key. In tolerant reading a field's aliases stand for its own key where that is missing.</summary>
internal sealed class MessageMembers
{
    private readonly Dictionary<string, int> _values = new(JsonKeys.Comparer);
    private readonly HashSet<int> _filled = [];
    private readonly bool _tolerant;

    public bool Tolerant => _tolerant;

    /// <param name="tree">The document.</param>
    /// <param name="node">An object; anything else has no members.</param>
    /// <param name="tolerant">Whether aliases count.</param>
    public MessageMembers(in JsonTree tree, int node, bool tolerant)
    {
        _tolerant = tolerant;
        if (tree[node].Type != JsonType.Object)
        {
            return;
        }

        for (int key = node + 1; key < tree[node].Next; key = tree[key + 1].Next)
        {
            _values.Add(tree.Text(key), key + 1);
            if (tree[key + 1].Type != JsonType.Null && !tree.IsEmptyText(key + 1))
            {
                _filled.Add(key + 1);
            }
        }
    }

    /// <summary>The members of another object, read the same way.</summary>
    public MessageMembers Of(in JsonTree tree, int node) => new(in tree, node, _tolerant);

    /// <summary>The node of a key's value, else of its first alias'; -1: the key is not there.</summary>
    public int Find(string wire, string[] aliases)
    {
        if (_values.TryGetValue(wire, out int own))
        {
            return own;
        }

        return _tolerant
            ? aliases.Where(_values.ContainsKey).Select(alias => _values[alias]).DefaultIfEmpty(-1).Min()
            : -1;
    }

    public int Find(Row row) => Find(row.Wire, row.Aliases);

    /// <summary>Whether the value at a node is neither null nor <c>""</c>.</summary>
    public bool IsFilled(int node) => _filled.Contains(node);

    /// <summary>Whether all needed keys among some rows are filled.</summary>
    public bool Fill(IEnumerable<Row> rows) => rows.All(row => !row.IsNeeded || IsFilled(Find(row)));
}
