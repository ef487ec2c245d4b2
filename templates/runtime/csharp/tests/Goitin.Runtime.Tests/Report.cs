namespace Goitin.Runtime.Tests;

using System;

/// <summary>Counts what holds and says what does not.</summary>
internal sealed class Report
{
    public int Passed { get; private set; }

    public int Failed { get; private set; }

    public void Check(string what, bool holds)
    {
        Passed += holds ? 1 : 0;
        Failed += holds ? 0 : 1;
        if (!holds)
        {
            Console.Error.WriteLine("FAILED: " + what);
        }
    }
}
