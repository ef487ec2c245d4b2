using System;
using System.Linq;

namespace Goitin.Runtime.Tables;

/// <content>What a row does in a message.</content>
internal sealed partial class Row
{
    /// <summary>The part its field plays; null outside messages.</summary>
    internal Part? Role { get; }

    internal bool IsPayload => Role is Part.Data or Part.Result;

    /// <summary>Whether an edition that asks for a value does so whatever stands beside it.</summary>
    internal bool IsUnconditional => _required is not null && RequiredWhen is null && Demands is null;

    /// <summary>Whether it is required always, in every edition.</summary>
    internal bool IsNeeded =>
        (IsUnconditional || (Demands is { } demands && Array.Exists(demands, one => one.IsAlways && one.IsOfAll)))
        && (_since is null || _since.Order == 0)
        && (_until is null || _until.Order == _newest);

    /// <summary>Whether no edition takes a record without it, so that its property is never null.</summary>
    internal bool IsPromised => IsNeeded && (Demands is null ? _required == FindingSeverity.Error : IsRefusedByAll(Demands));

    // Behind a warning nothing counts: where that is met, the absence is only warned of.
    private bool IsRefusedByAll(Demand[] demands) => Enumerable.Range(0, _newest + 1).All(edition => Array.Exists(
        demands.Where(one => one.IsIn(edition)).TakeWhile(one => one.Severity == FindingSeverity.Error).ToArray(), one => one.IsAlways));
}
