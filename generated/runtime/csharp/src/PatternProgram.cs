using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>What a step of a pattern's program does.</summary>
internal enum PatternStepKind
{
    /// <summary>Takes one character of the set, and goes on behind itself.</summary>
    Character,

    /// <summary>Goes on at the target and behind itself.</summary>
    Fork,

    /// <summary>Goes on at the target.</summary>
    Jump,

    /// <summary>The whole pattern has matched.</summary>
    End,
}

/// <summary>One step.</summary>
internal record struct PatternStep(PatternStepKind Kind, PatternSet Set, int Target);

/// <summary>A pattern as a program of steps.</summary>
internal sealed class PatternProgram
{
    private readonly List<PatternStep> _steps = [];

    public static PatternStep[] Of(PatternPart part)
    {
        PatternProgram program = new();
        program.Add(part);
        program.Put(PatternStepKind.End);
        return [.. program._steps];
    }

    private void Add(PatternPart part)
    {
        switch (part)
        {
            case PatternCharacter character:
                _steps.Add(new PatternStep(PatternStepKind.Character, character.Set, 0));
                break;
            case PatternSequence sequence:
                foreach (PatternPart one in sequence.Parts)
                {
                    Add(one);
                }

                break;
            case PatternChoice choice:
                AddChoice(choice.Options);
                break;
            case PatternRepeat repeat:
                AddRepeat(repeat);
                break;
        }
    }

    // Fork's target is the later way, so that each option stands right behind its fork.
    private void AddChoice(IReadOnlyList<PatternPart> options)
    {
        List<int> ends = [];
        foreach (PatternPart option in options.SkipLast(1))
        {
            int fork = Put(PatternStepKind.Fork);
            Add(option);
            ends.Add(Put(PatternStepKind.Jump));
            Aim(fork);
        }

        Add(options[^1]);
        ends.ForEach(Aim);
    }

    private void AddRepeat(PatternRepeat repeat)
    {
        for (int i = 0; i < repeat.Min; i++)
        {
            Add(repeat.Body);
        }

        if (repeat.Max is null)
        {
            int fork = Put(PatternStepKind.Fork);
            Add(repeat.Body);
            _steps.Add(new PatternStep(PatternStepKind.Jump, default, fork));
            Aim(fork);
            return;
        }

        List<int> forks = [];
        for (int i = repeat.Min; i < repeat.Max; i++)
        {
            forks.Add(Put(PatternStepKind.Fork));
            Add(repeat.Body);
        }

        forks.ForEach(Aim);
    }

    private int Put(PatternStepKind kind)
    {
        _steps.Add(new PatternStep(kind, default, 0));
        return _steps.Count - 1;
    }

    private void Aim(int step) => _steps[step] = _steps[step] with { Target = _steps.Count };
}

/// <summary>Characters of one set, so many of them: patterns made of such runs alone become plain loops.</summary>
internal sealed record PatternRun(PatternSet Set, int Min, int Max)
{
    private readonly SearchValues<char>? _units = Set.Units() is { } units ? SearchValues.Create(units) : null;

    /// <summary>Where the run that starts at a place ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="count">How many characters the run has.</param>
    public int End(string text, int start, out int count)
    {
        if (_units is null)
        {
            return Walk(text, start, out count);
        }

        ReadOnlySpan<char> rest = text.AsSpan(start, Math.Min(text.Length - start, Max));
        int other = rest.IndexOfAnyExcept(_units);
        count = other < 0 ? rest.Length : other;
        return start + count;
    }

    /// <summary>The pattern as runs, if each character tells by itself which run it belongs to; else null.</summary>
    public static PatternRun[]? TryList(PatternPart part)
    {
        if (part is not PatternSequence sequence)
        {
            return null;
        }

        PatternRun[] runs = sequence.Parts.Select(Of).OfType<PatternRun>().ToArray();
        bool isAll = runs.Length == sequence.Parts.Count;
        return isAll && !runs.Where((_, at) => IsUnclear(runs, at)).Any() ? runs : null;
    }

    private int Walk(string text, int start, out int count)
    {
        int at = start;
        for (count = 0; count < Max && at < text.Length && Set.Has(CodePoints.At(text, at, out int units)); count++)
        {
            at += units;
        }

        return at;
    }

    private static PatternRun? Of(PatternPart part) => part switch
    {
        PatternCharacter one => new PatternRun(one.Set, 1, 1),
        PatternRepeat { Body: PatternCharacter one } repeat => new PatternRun(one.Set, repeat.Min, repeat.Max ?? int.MaxValue),
        _ => null,
    };

    private static bool IsUnclear(PatternRun[] runs, int at)
    {
        if (runs[at].Min == runs[at].Max)
        {
            return false;
        }

        for (int next = at + 1; next < runs.Length; next++)
        {
            if (runs[at].Set.Meets(runs[next].Set))
            {
                return true;
            }

            if (runs[next].Min > 0)
            {
                return false;
            }
        }

        return false;
    }
}
