using System.Text.Json.Serialization;

namespace Goitin.Runtime;

/// <summary>Mức của một phát hiện. / How much a finding weighs.</summary>
[JsonConverter(typeof(WordConverter<FindingSeverity>))]
public enum FindingSeverity
{
    /// <summary>Nên sửa; gói tin vẫn dùng được. / To be mended; the packet can be used.</summary>
    Warning,

    /// <summary>Gói tin không hợp lệ. / The packet is not valid.</summary>
    Error,
}
