#if !NETFRAMEWORK
using System.Text.Json.Serialization;
#endif

namespace Goitin.Runtime;

/// <summary>Cách đọc một gói tin. / How a packet is read.</summary>
#if !NETFRAMEWORK
[JsonConverter(typeof(WordConverter<ReadMode>))]
#endif
public enum ReadMode
{
    /// <summary>Đúng từng chữ dạng của đặc tả. / Exactly the wire form of the specification.</summary>
    Strict,

    /// <summary>Nhận cả các sai lệch đã biết, mỗi sai lệch thành một cảnh báo. / Known deviations are taken, each one a warning.</summary>
    Tolerant,
}
