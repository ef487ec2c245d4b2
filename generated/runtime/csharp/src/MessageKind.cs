using System.Text.Json.Serialization;

namespace Goitin.Runtime;

/// <summary>Một thông điệp là yêu cầu hay phản hồi. / Whether a message asks or answers.</summary>
[JsonConverter(typeof(WordConverter<MessageKind>))]
public enum MessageKind
{
    /// <summary>Yêu cầu. / A request.</summary>
    Request,

    /// <summary>Phản hồi. / A response.</summary>
    Response,
}
