#if !NETFRAMEWORK
using System.Text.Json.Serialization;
#endif

namespace Goitin.Runtime;

/// <summary>Mức của một phát hiện. / How much a finding weighs.</summary>
#if !NETFRAMEWORK
[JsonConverter(typeof(WordConverter<FindingSeverity>))]
#endif
public enum FindingSeverity
{
    /// <summary>Nên sửa; gói tin vẫn dùng được. / To be mended; the packet can be used.</summary>
    Warning,

    /// <summary>Gói tin không hợp lệ. / The packet is not valid.</summary>
    Error,
}
