using System;
using System.Linq;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
#if !NETFRAMEWORK
using System.Buffers;
using System.Net.Http;
using System.Net.Http.Headers;
#endif

namespace Goitin.Runtime;

/// <summary>Ghi một gói tin vào nơi khác mảng byte, và hỏi nó có hợp lệ không. / Writes a packet elsewhere than into an array of bytes, and asks whether it is valid.</summary>
public static class PacketWriting
{
    /// <summary>Có lỗi nào trên giá trị này không; cảnh báo không tính. / Whether there is no error on this value; warnings do not count.</summary>
    /// <param name="packet">Gói tin. / The packet.</param>
    /// <param name="edition">Lần ban hành; null: mới nhất. / The edition; null: the newest.</param>
    /// <returns>Không có lỗi nào. / There is no error.</returns>
    /// <exception cref="ArgumentException">Lần ban hành là của quy chuẩn khác. / The edition is of another regulation.</exception>
    public static bool IsValid(this IPacket packet, PacketEdition? edition = null)
    {
        ArgumentNullException.ThrowIfNull(packet);
        return packet.Validate(edition).All(finding => finding.Severity != FindingSeverity.Error);
    }

    /// <summary>Như <see cref="IPacket.ToJson"/>, thành văn bản. / As <see cref="IPacket.ToJson"/>, as a text.</summary>
    /// <param name="packet">Gói tin. / The packet.</param>
    /// <returns>JSON dạng chuẩn tắc. / Canonical JSON.</returns>
    /// <exception cref="InvalidPacketException">Một giá trị không có dạng trên đường truyền. / A value has no form on the wire.</exception>
    public static string ToJsonString(this IPacket packet)
    {
        using JsonOutput output = Written(packet);
        return Encoding.UTF8.GetString(output.Written);
    }

    /// <summary>Ghi như <see cref="IPacket.ToJson"/> vào một luồng, vẫn mở. / Writes as <see cref="IPacket.ToJson"/> does to a stream, which stays open.</summary>
    /// <param name="packet">Gói tin. / The packet.</param>
    /// <param name="utf8">Luồng nhận JSON, UTF-8. / The stream that takes the JSON, UTF-8.</param>
    /// <exception cref="InvalidPacketException">Một giá trị không có dạng trên đường truyền; chưa ghi gì. / A value has no form on the wire; nothing was written.</exception>
    public static void WriteTo(this IPacket packet, Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using JsonOutput output = Written(packet);
        ArraySegment<byte> json = output.Segment;
        utf8.Write(json.Array!, json.Offset, json.Count);
    }

    /// <summary>Như <see cref="WriteTo(IPacket, Stream)"/>, không giữ luồng. / As <see cref="WriteTo(IPacket, Stream)"/>, holding no thread.</summary>
    /// <param name="packet">Gói tin. / The packet.</param>
    /// <param name="utf8">Luồng nhận JSON, UTF-8. / The stream that takes the JSON, UTF-8.</param>
    /// <param name="cancellationToken">Dừng việc ghi. / Ends the writing.</param>
    /// <returns>Xong khi đã ghi hết. / Done when all is written.</returns>
    /// <exception cref="InvalidPacketException">Một giá trị không có dạng trên đường truyền; chưa ghi gì. / A value has no form on the wire; nothing was written.</exception>
    public static async Task WriteToAsync(this IPacket packet, Stream utf8, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using JsonOutput output = Written(packet);
        ArraySegment<byte> json = output.Segment;
        await utf8.WriteAsync(json.Array!, json.Offset, json.Count, cancellationToken).ConfigureAwait(false);
    }

#if !NETFRAMEWORK
    /// <summary>Ghi như <see cref="IPacket.ToJson"/> vào một bộ đệm, ví dụ <c>Response.BodyWriter</c>. / Writes as <see cref="IPacket.ToJson"/> does to a buffer, such as <c>Response.BodyWriter</c>.</summary>
    /// <param name="packet">Gói tin. / The packet.</param>
    /// <param name="utf8">Bộ đệm nhận JSON, UTF-8. / The buffer that takes the JSON, UTF-8.</param>
    /// <exception cref="InvalidPacketException">Một giá trị không có dạng trên đường truyền; chưa ghi gì. / A value has no form on the wire; nothing was written.</exception>
    public static void WriteTo(this IPacket packet, IBufferWriter<byte> utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using JsonOutput output = Written(packet);
        utf8.Write(output.Written);
    }

    /// <summary>Nội dung của một yêu cầu HTTP: như <see cref="IPacket.ToJson"/>, kiểu <c>application/json</c>. / The content of an HTTP request: as <see cref="IPacket.ToJson"/>, of type <c>application/json</c>.</summary>
    /// <param name="packet">Gói tin. / The packet.</param>
    /// <returns>Nội dung ấy. / That content.</returns>
    /// <exception cref="InvalidPacketException">Một giá trị không có dạng trên đường truyền. / A value has no form on the wire.</exception>
    public static HttpContent ToContent(this IPacket packet)
    {
        ArgumentNullException.ThrowIfNull(packet);
        ByteArrayContent content = new(packet.ToJson());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        return content;
    }
#endif

    private static JsonOutput Written(IPacket packet)
    {
        ArgumentNullException.ThrowIfNull(packet);
        if (packet is IWritten own)
        {
            return own.Written();
        }

        JsonOutput output = new(); // of a class that a test made
        output.Raw(packet.ToJson());
        return output;
    }
}
