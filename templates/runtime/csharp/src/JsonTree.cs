using System;
using System.Buffers;
using System.Text;

namespace Goitin.Runtime;

/// <summary>What a JSON value is.</summary>
internal enum JsonType : byte
{
    Null,
    True,
    False,
    Number,
    Text,
    List,
    Object,
}

/// <summary>A value or a key: its place in the bytes (of a text: between the quotes) and the node behind all that is in it.</summary>
internal struct JsonNode
{
    public int Start;
    public int End;
    public int Next;
    public JsonType Type;
    public bool Escaped;
}

/// <summary>
/// One JSON document: its bytes and a flat tree of places in them, in document order.
/// </summary>
/// <remarks>
/// The children of a list or an object follow their parent at once; in an object keys and values alternate.
/// Nothing is decoded before somebody asks. The nodes are rented: dispose.
/// </remarks>
internal ref struct JsonTree
{
    /// <summary>The most items that an array may have.</summary>
    public const int MostItems = 0x7FFFFFC7;

    private const int MostAtFirst = 4096;
    private const int MostPooled = 65_536; // larger ones would stay in the pool for as long as the process lives

    // The first bytes of U+0080 to U+00BF, of U+0300 to U+037F, and of U+F000 to U+FFFF: little else has them.
    private static readonly SearchValues<byte> Odd = SearchValues.Create([0xC2, 0xCC, 0xCD, 0xEF]);

    private readonly bool _mayBeOdd;
    private JsonNode[] _nodes;
    private int _count;

    public JsonTree(ReadOnlySpan<byte> utf8)
    {
        Utf8 = utf8;
        _mayBeOdd = utf8.IndexOfAny(Odd) >= 0;
        _nodes = Scratch<JsonNode>.Rent(Math.Min(utf8.Length / 8, MostAtFirst) + 16);
    }

    public ReadOnlySpan<byte> Utf8 { get; }

    public readonly ref JsonNode this[int node] => ref _nodes[node];

    /// <summary>Adds a key or a value with nothing in it.</summary>
    public void Add(JsonType type, int start, int end, bool isEscaped = false)
    {
        int node = Open(type, start);
        _nodes[node].Escaped = isEscaped;
        Close(node, end);
    }

    /// <summary>Adds a list or an object; what is added before it is closed is in it.</summary>
    public int Open(JsonType type, int start)
    {
        if (_count == _nodes.Length)
        {
            Grow();
        }

        _nodes[_count] = new JsonNode { Type = type, Start = start };
        return _count++;
    }

    public readonly void Close(int node, int end)
    {
        ref JsonNode closed = ref _nodes[node];
        closed.End = end;
        closed.Next = _count;
    }

    public readonly void Dispose() => GiveBack();

    /// <summary>Where a value stands, quotes included.</summary>
    public readonly (int Start, int End) Whole(int node)
    {
        ref JsonNode found = ref _nodes[node];
        int quote = found.Type == JsonType.Text ? 1 : 0;
        return (found.Start - quote, found.End + quote);
    }

    /// <summary>The bytes of a node as they stand, of a text without its quotes.</summary>
    public readonly ReadOnlySpan<byte> Bytes(int node)
    {
        ref JsonNode found = ref _nodes[node];
        return Utf8[found.Start..found.End];
    }

    public readonly bool IsEmptyText(int node)
    {
        ref JsonNode found = ref _nodes[node];
        return found.Type == JsonType.Text && found.Start == found.End;
    }

    /// <summary>Whether a value is null or <c>""</c>.</summary>
    public readonly bool IsNothing(int node) => _nodes[node].Type == JsonType.Null || IsEmptyText(node);

    /// <summary>The text that a text, a key or a number stands for.</summary>
    public readonly string Text(int node) =>
        _nodes[node].Escaped ? JsonText.Unescape(Bytes(node)) : Encoding.UTF8.GetString(Bytes(node));

    /// <summary>Whether a text may have characters that a wrong encoding leaves, or accents apart from their letters.</summary>
    public readonly bool MayBeOdd(int node) => _mayBeOdd || _nodes[node].Escaped;

    /// <summary>Whether a text may be nothing but blanks: its first character is an ASCII blank, an escape, or not ASCII.</summary>
    public readonly bool MayBeBlank(int node) => Utf8[_nodes[node].Start] is <= (byte)' ' or (byte)'\\' or >= 0x80;

    /// <summary>The UTF-8 of a text, escapes resolved, or of a number.</summary>
    public readonly ReadOnlySpan<byte> Plain(int node) =>
        _nodes[node].Escaped ? Encoding.UTF8.GetBytes(Text(node)) : Bytes(node);

    /// <summary>Whether a key is this name, given as UTF-8.</summary>
    public readonly bool KeyIs(int key, ReadOnlySpan<byte> name) =>
        _nodes[key].Escaped ? Text(key) == Encoding.UTF8.GetString(name) : Bytes(key).SequenceEqual(name);

    /// <summary>The value at a key of an object; -1: there is none.</summary>
    public readonly int Member(int node, string name)
    {
        byte[] key = Encoding.UTF8.GetBytes(name);
        for (int at = node + 1; at < _nodes[node].Next; at = _nodes[at + 1].Next)
        {
            if (KeyIs(at, key))
            {
                return at + 1;
            }
        }

        return -1;
    }

    /// <summary>The value as it came, without the whitespace between its parts.</summary>
    public readonly RawJson Raw(int node)
    {
        (int start, int end) = Whole(node);
        ReadOnlySpan<byte> whole = Utf8[start..end];
        return new RawJson(_nodes[node].Type < JsonType.List ? whole.ToArray() : JsonText.Tight(whole));
    }

    private void Grow()
    {
        bool isPooled = 2L * _count <= MostPooled;
        JsonNode[] larger = isPooled
            ? Scratch<JsonNode>.Rent(2 * _count)
            : GC.AllocateUninitializedArray<JsonNode>((int)Math.Min(2L * _count, MostItems));
        Array.Copy(_nodes, larger, _count);
        GiveBack();
        _nodes = larger;
    }

    private readonly void GiveBack()
    {
        if (_nodes.Length <= MostPooled)
        {
            Scratch<JsonNode>.Return(_nodes);
        }
    }
}
