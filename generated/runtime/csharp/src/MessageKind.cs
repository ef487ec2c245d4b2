#if !NETFRAMEWORK
using System.Text.Json.Serialization;
#endif

namespace Goitin.Runtime;

/// <summary>Một thông điệp là yêu cầu hay phản hồi. / Whether a message asks or answers.</summary>
#if !NETFRAMEWORK
[JsonConverter(typeof(WordConverter<MessageKind>))]
#endif
public enum MessageKind
{
    /// <summary>Yêu cầu. / A request.</summary>
    Request,

    /// <summary>Phản hồi. / A response.</summary>
    Response,
}
