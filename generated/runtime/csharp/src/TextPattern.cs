using System.Collections.Concurrent;
using System.Collections.Generic;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>
/// A pattern of the specification's subset; the whole text must match, <c>.</c> is any one code point.
/// </summary>
/// <remarks>
/// Not .NET's Regex: there a dot is half a character outside the basic plane, and backtracking has to be kept from running
/// away. Here all ways through the pattern are walked side by side, so the time is linear in the text by construction.
/// </remarks>
internal sealed class TextPattern
{
    private const int OnStack = 512;

    private static readonly ConcurrentDictionary<string, TextPattern> Known = new(StringComparer.Ordinal);

    private readonly PatternStep[] _program;
    private readonly PatternRun[]? _runs;

    private TextPattern(string text)
    {
        Text = text;
        PatternPart part = new PatternParser(text).Parse();
        _program = PatternProgram.Of(part);
        _runs = PatternRun.TryList(part);
    }

    public string Text { get; }

    /// <summary>The pattern, made once for each text.</summary>
    public static TextPattern Of(string text) => Known.GetOrAdd(text, static key => new TextPattern(key));

    public bool Matches(string text) => _runs is null ? Walk(text) : Run(text, _runs);

    private static bool Run(string text, PatternRun[] runs)
    {
        int at = 0;
        foreach (PatternRun run in runs)
        {
            at = run.End(text, at, out int count);
            if (count < run.Min)
            {
                return false;
            }
        }

        return at == text.Length;
    }

    private bool Walk(string text)
    {
        int size = _program.Length;
#if NETFRAMEWORK
        Span<int> buffer = new int[4 * size];
#else
        Span<int> buffer = size <= OnStack ? stackalloc int[4 * size] : new int[4 * size];
#endif
        Threads now = new(buffer[..size], buffer[size..(2 * size)]);
        Threads next = new(buffer[(2 * size)..(3 * size)], buffer[(3 * size)..]);
        Spread(ref now, 0);
        for (int at = 0; at < text.Length && now.Count > 0;)
        {
            int point = CodePoints.At(text, at, out int units);
            at += units;
            foreach (int thread in now.Live)
            {
                if (_program[thread] is { Kind: PatternStepKind.Character, Set: var set } && set.Has(point))
                {
                    Spread(ref next, thread + 1);
                }
            }

            Threads spent = now;
            now = next;
            next = spent;
            next.Clear();
        }

        foreach (int thread in now.Live)
        {
            if (_program[thread].Kind == PatternStepKind.End)
            {
                return true;
            }
        }

        return false;
    }

    // Every step that is reached from here without a character; a fork's second branch waits on the stack.
    private void Spread(ref Threads threads, int start)
    {
        Stack<int>? waiting = null;
        for (int at = start; ;)
        {
            if (threads.Add(at) && _program[at].Kind is PatternStepKind.Fork or PatternStepKind.Jump)
            {
                if (_program[at].Kind == PatternStepKind.Fork)
                {
                    (waiting ??= new Stack<int>()).Push(at + 1);
                }

                at = _program[at].Target;
            }
            else if (waiting is null || !waiting.TryPop(out at))
            {
                return;
            }
        }
    }

    // A set of steps that is cleared at once: members stand in a row, and each step knows its place in it.
    private ref struct Threads(Span<int> row, Span<int> places)
    {
        private readonly Span<int> _row = row;
        private readonly Span<int> _places = places;

        public int Count { get; private set; }

        public readonly ReadOnlySpan<int> Live => _row[..Count];

        public void Clear() => Count = 0;

        public bool Add(int step)
        {
            int place = _places[step];
            if (place < Count && _row[place] == step)
            {
                return false;
            }

            _places[step] = Count;
            _row[Count++] = step;
            return true;
        }
    }
}
