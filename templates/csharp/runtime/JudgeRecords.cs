namespace Goitin.Runtime;

/// <summary>How much was found up to a place: errors, and findings that are kept.</summary>
internal readonly record struct Mark(int Errors, int Findings);

/// <content>The records of a message's payload, each a reading of its own.</content>
internal ref partial struct Judge
{
    public readonly Mark Here => new(Errors, _findings.Count);

    /// <summary>Keeps what was read at a payload's record since <paramref name="start"/>.</summary>
    public readonly void Gather(Row row, Mark start, object? value)
    {
        if (Records is not null && row.IsPayload && _muted == 0)
        {
            Gather(start, value as IPacket);
        }
    }

    public readonly void Gather(Mark start, IPacket? value) =>
        Records!.Add(new Reading<IPacket>(value, Since(start.Findings), Errors == start.Errors, Truncated));
}
