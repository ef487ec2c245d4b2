using System;

namespace Goitin.Runtime;

/// <summary>Refuses mappers that know neither our keys nor our forms: they would write wrong JSON, or read nothing, without a word.</summary>
/// <remarks>
/// Newtonsoft.Json and DataContractSerializer call the methods marked OnSerializing and OnDeserializing of what they write and read;
/// System.Text.Json, and an adapter that goes through it, do not.
/// </remarks>
internal static class OtherMappers
{
    public static void Refuse() => throw new NotSupportedException(
        "Bộ chuyển này không biết dạng của gói tin trên đường truyền. Hãy dùng ToJson và Read, hoặc System.Text.Json, hoặc bộ nối của chúng tôi cho Newtonsoft.Json (PacketJsonConverter)."
        + " / This mapper cannot write packets in their wire form. Use ToJson and Read, or System.Text.Json, or our adapter for Newtonsoft.Json (PacketJsonConverter).");
}
