namespace Example.QuanTrac.Runtime;

/// <content>What a row does in a message.</content>
internal sealed partial class Row
{
    /// <summary>The part its field plays; null outside messages.</summary>
    public Part? Role { get; private set; }

    public bool IsPayload => Role is Part.Data or Part.Result;

    /// <summary>Whether an edition that asks for a value does so whatever stands beside it.</summary>
    public bool IsUnconditional => _required is not null && RequiredWhen is null;

    /// <summary>Whether it is required always, in every edition.</summary>
    public bool IsNeeded =>
        IsUnconditional
        && (_since is null || _since.Order == 0)
        && (_until is null || _until.Order == Editions.Newest.Order);

    /// <summary>Whether no edition takes a record without it, so that its property is never null.</summary>
    public bool IsPromised => IsNeeded && _required == Severity.Error;

    public Row Plays(Part part)
    {
        Role = part;
        return this;
    }
}
