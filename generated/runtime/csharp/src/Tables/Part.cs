namespace Goitin.Runtime.Tables;

/// <summary>What a field does in a message.</summary>
internal enum Part
{
    /// <summary>Names the service of a request.</summary>
    Service,

    /// <summary>Says who is logged in.</summary>
    Session,

    /// <summary>Carries the payload of a request.</summary>
    Data,

    /// <summary>Says how a request ended.</summary>
    Error,

    /// <summary>Says the same in words.</summary>
    Message,

    /// <summary>Carries the payload of a response.</summary>
    Result,

    /// <summary>Is one service's own.</summary>
    Parameter,
}
