using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>Judges one document: how strictly, by which edition, where in it we are, and what was found.</summary>
/// <remarks>What it writes down on the way is rented: dispose.</remarks>
internal ref partial struct Judge
{
    public JsonTree Tree;

    /// <summary>Where the records of a message's payload are gathered; null: nobody asks for them.</summary>
    public RecordList<IPacket>? Records;

    /// <summary>Whether the payload list was read record by record before: then nothing is said of the list itself.</summary>
    public bool IsRest;

    /// <summary>What is too long about the number that was read last, where it is.</summary>
    public Beyond Beyond;

    private readonly int _maxFindings;
    private readonly bool _refusesOnly;
    private readonly ReadOptions _options;
    private FindingLog? _all;
    private Step[] _steps = Scratch<Step>.Rent(16);
    private int _depth;
    private int _muted;
    private Slot[] _slots = Scratch<Slot>.Rent(64);
    private int _rented;
    private FindingLog? _own;
    private bool _isInRecord;
    private bool _keepsOwn;
    private int _errorsBefore;
    private long _ownSeen;
    private int _ownKept;

    /// <param name="tree">The document.</param>
    /// <param name="options">How to read.</param>
    /// <param name="regulation">Whose packets they are.</param>
    /// <param name="refusesOnly">Finds only what leaves no value at all; the rest is left to a validator.</param>
    public Judge(JsonTree tree, ReadOptions options, PacketRegulation regulation, bool refusesOnly = false)
    {
        Tree = tree;
        Tolerant = options.Mode == ReadMode.Tolerant;
        Regulation = regulation;
        Edition = regulation.Own(options.Edition);
        Catalogs = regulation.Own(options.Catalogs);
        _options = options;
        _maxFindings = options.MaxFindings;
        _refusesOnly = refusesOnly;
    }

    public bool Tolerant { get; }

    /// <summary>Whether only what leaves no value is found.</summary>
    public readonly bool RefusesOnly => _refusesOnly;

    public PacketRegulation Regulation { get; }

    public PacketEdition Edition { get; }

    /// <summary>The lists of codes that the caller gave; null: none.</summary>
    public Catalogs? Catalogs { get; }

    /// <summary>How many errors so far: the same number later means that nothing was wrong in between.</summary>
    public int Errors { get; private set; }

    public readonly bool Truncated => _all?.IsCut ?? false;

    public readonly IReadOnlyList<Finding> Findings => _all?.ToList() ?? [];

    /// <summary>What the records being read have of their rows; rented in parts, like a stack.</summary>
    public readonly Slot[] Slots => _slots;

    public void Enter(string key) => Push(new Step(key, 0));

    public void Enter(int index) => Push(new Step(null, index));

    public void Enter(Step[] place)
    {
        foreach (Step step in place)
        {
            Push(step);
        }
    }

    public void Leave() => _steps[--_depth] = default; // the pool keeps nothing of a document

    public readonly void Dispose()
    {
        if (_steps is not null)
        {
            GiveBack(_steps, _depth);
            GiveBack(_slots, _rented);
        }
    }

    public int Rent(int count)
    {
        int first = _rented;
        _rented += count;
        if (_rented > _slots.Length)
        {
            _slots = Larger(_slots, first, 2 * _rented);
        }

        return first;
    }

    /// <summary>Gives back what was rented from a place on, of which so many slots were written to.</summary>
    public void Return(int first, int used)
    {
        Array.Clear(_slots, first, used);
        _rented = first;
    }

    /// <summary>Looks at a value without reporting what is wrong with it; null: it cannot be read.</summary>
    public object? Peek(Row row, int node)
    {
        int errors = Errors;
        _muted++;
        object? value = row.Read(ref this, node, required: null);
        _muted--;
        Errors = errors;
        return value;
    }

    /// <summary>Looks at an item of a list without reporting what is wrong with it; null: it cannot be read.</summary>
    public object? PeekItem(IListKind list, Row row, int node)
    {
        int errors = Errors;
        _muted++;
        object? value = list.Item(ref this, node, row);
        _muted--;
        Errors = errors;
        return value;
    }

    /// <summary>Reports what is found at the present place.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="severity">How grave.</param>
    /// <param name="sentence">What the sentences are made of.</param>
    /// <param name="refuses">Whether there is no value at all for that reason.</param>
    public void Report(string rule, FindingSeverity severity, Sentence sentence, bool refuses = false)
    {
        if (_refusesOnly && !refuses)
        {
            return;
        }

        Errors += severity == FindingSeverity.Error ? 1 : 0;
        if (_muted == 0)
        {
            Keep(rule, severity, sentence);
        }
    }

    private void Push(Step step)
    {
        if (_depth == _steps.Length)
        {
            _steps = Larger(_steps, _depth, 2 * _depth);
        }

        _steps[_depth++] = step;
    }

    private static T[] Larger<T>(T[] full, int count, int length)
    {
        T[] larger = Scratch<T>.Rent(length);
        Array.Copy(full, larger, count);
        GiveBack(full, count);
        return larger;
    }

    private static void GiveBack<T>(T[] rented, int used)
    {
        Array.Clear(rented, 0, used);
        Scratch<T>.Return(rented);
    }

    private readonly string Path()
    {
        if (_depth == 0)
        {
            return "";
        }

        StringBuilder path = new();
        foreach (Step step in _steps.AsSpan(0, _depth))
        {
            path.Append('/');
            path.Append(step.Key is null
                ? step.Index.ToString(CultureInfo.InvariantCulture)
                : step.Key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }

        return path.ToString();
    }

    /// <summary>What an object has of a row: whether its key was met, and the value, if there is one.</summary>
    public struct Slot
    {
        public bool IsMet;
        public bool IsUnread;
        public object? Value;
    }

    public readonly record struct Step(string? Key, int Index);
}
