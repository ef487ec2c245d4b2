using System;

namespace Goitin.Runtime.Tables;

/// <summary>The table of one message, of a class that many share: each value knows that it is this one.</summary>
/// <typeparam name="T">The class.</typeparam>
/// <param name="id">The id of the message in the specification.</param>
/// <param name="regulation">Whose message it is.</param>
internal sealed class MessageType<T>(string id, PacketRegulation regulation) : RecordType<T>(id, regulation)
    where T : Packet<T>
{
    // Of a request nobody else makes one without its service, so that constructor is private.
    private protected override T Blank()
    {
        T made = (T)Activator.CreateInstance(typeof(T), nonPublic: true)!;
        made.BoundTable = this;
        return made;
    }
}
