namespace Goitin.Runtime;

/// <content>What a row does in a message.</content>
internal sealed partial class Row
{
    /// <summary>The part its field plays; null outside messages.</summary>
    public Part? Role { get; private set; }

    public bool IsPayload => Role is Part.Data or Part.Result;

    /// <summary>Whether it is required always, in every edition.</summary>
    public bool IsNeeded =>
        _required is not null
        && RequiredWhen is null
        && (_since is null || _since.Order == 0)
        && (_until is null || _until.Order == Editions.Newest.Order);

    public Row Plays(Part part)
    {
        Role = part;
        return this;
    }
}
