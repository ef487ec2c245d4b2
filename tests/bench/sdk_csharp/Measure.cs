using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace SdkBench;

/// <summary>Times calls in turns, in one process, after the compiler has settled.</summary>
internal sealed class Measure
{
    private const int Rounds = 300;
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    private readonly List<Case> _cases = [];

    /// <summary>A call to be timed; what it answers with is its median time in µs, once <see cref="Run"/> is done.</summary>
    public Func<double> Add(Func<object> call)
    {
        Case added = new(call);
        _cases.Add(added);
        return added.Median;
    }

    /// <summary>Every call in turn, some milliseconds each, for many rounds.</summary>
    public void Run()
    {
        for (int i = 0; i < 2; i++) // code is compiled anew in the background, with what the first runs have shown
        {
            _cases.ForEach(one => one.WarmUp(WarmUp));
        }

        for (int round = 0; round < Rounds; round++)
        {
            _cases.ForEach(one => one.Take());
        }
    }

    private sealed class Case(Func<object> call)
    {
        private readonly List<double> _samples = [];
        private int _calls = 1;

        public void WarmUp(TimeSpan time)
        {
            Stopwatch watch = Stopwatch.StartNew();
            int calls = 0;
            for (; watch.Elapsed < time; calls++)
            {
                call();
            }

            _calls = Math.Max(1, (int)(calls * (Slice / time)));
        }

        public void Take()
        {
            Stopwatch watch = Stopwatch.StartNew();
            for (int i = 0; i < _calls; i++)
            {
                call();
            }

            _samples.Add(watch.Elapsed.TotalMicroseconds / _calls);
        }

        public double Median() => Math.Round(_samples.Order().ElementAt(_samples.Count / 2), 3);
    }
}
