using System;
using System.IO;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Goitin.Runtime.AspNetCore;

/// <summary>Gói tin làm câu trả lời, làm dòng, và tài liệu OpenAPI đã công bố. / Packets as answers and as streams, and the published OpenAPI document.</summary>
public static class PacketResults
{
    private const string Json = "application/json; charset=utf-8";

    /// <summary>Gói tin đúng như <c>ToJson</c>. / The packet as <c>ToJson</c> has it.</summary>
    /// <param name="packet">Gói tin. / The packet.</param>
    /// <returns>Câu trả lời. / The answer.</returns>
    public static IResult ToResult(this IPacket packet)
    {
        ArgumentNullException.ThrowIfNull(packet);
        return Results.Bytes(packet.ToJson(), Json);
    }

    /// <summary>Giá trị, hoặc mọi phát hiện. / The value, or every finding.</summary>
    /// <typeparam name="T">Kiểu bản ghi. / The record.</typeparam>
    /// <param name="reading">Điều đã đọc. / What was read.</param>
    /// <returns>Câu trả lời. / The answer.</returns>
    public static IResult ToResult<T>(this Reading<T> reading)
        where T : class, IPacket
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Value is { } value ? value.ToResult() : new PacketProblem(reading.Findings);
    }

    /// <summary>Cả thông điệp, hoặc mọi phát hiện. / The whole message, or every finding.</summary>
    /// <param name="reading">Điều đã đọc. / What was read.</param>
    /// <returns>Câu trả lời. / The answer.</returns>
    public static IResult ToResult(this MessageReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Value is { } value ? value.ToResult() : new PacketProblem(reading.Findings);
    }

    /// <summary>Từng bản ghi của một thông điệp dài, ví dụ từ <c>Request.BodyReader</c>. / Each record of a long message, as from <c>Request.BodyReader</c>.</summary>
    /// <typeparam name="T">Bản ghi trong danh sách của dịch vụ. / The record that the service's list is made of.</typeparam>
    /// <param name="utf8">JSON, UTF-8.</param>
    /// <param name="service">Dịch vụ. / The service.</param>
    /// <param name="options">Cách đọc. / How to read.</param>
    /// <returns>Các bản ghi, đọc một lần. / The records, to be gone through once.</returns>
    public static AsyncMessageStream<T> StreamAsync<T>(this PipeReader utf8, PacketService service, ReadOptions? options = null)
        where T : Packet<T>
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return PacketRegulation.StreamAsync<T>(utf8.AsStream(), service, options);
    }

    /// <inheritdoc cref="StreamAsync{T}"/>
    /// <typeparam name="TRequest">Yêu cầu. / The request.</typeparam>
    /// <typeparam name="TResponse">Phản hồi. / The response.</typeparam>
    /// <typeparam name="TRecord">Bản ghi trong danh sách của dịch vụ. / The record that the service's list is made of.</typeparam>
    public static AsyncMessageStream<TRecord> StreamAsync<TRequest, TResponse, TRecord>(
        this PipeReader utf8, PacketService<TRequest, TResponse, TRecord> service, ReadOptions? options = null)
        where TRequest : Packet<TRequest>
        where TResponse : Packet<TResponse>
        where TRecord : Packet<TRecord>
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return PacketRegulation.StreamAsync(utf8.AsStream(), service, options);
    }

    /// <summary>
    /// Phục vụ tài liệu OpenAPI đã công bố của quy chuẩn, thay cho tài liệu suy ra từ các lớp. / Serves the published OpenAPI document of the regulation, in place of one that is guessed from the classes.
    /// </summary>
    /// <typeparam name="TMessages">Lớp đọc thông điệp của quy chuẩn. / The class that reads the messages of the regulation.</typeparam>
    /// <param name="endpoints">Các endpoint. / The endpoints.</param>
    /// <param name="pattern">Địa chỉ. / The address.</param>
    /// <returns>Endpoint ấy. / That endpoint.</returns>
    /// <exception cref="InvalidOperationException">Gói được dựng khi không có tài liệu. / The package was built without the document.</exception>
    public static IEndpointConventionBuilder MapPublishedOpenApi<TMessages>(this IEndpointRouteBuilder endpoints, string pattern = "/openapi.json")
        where TMessages : PacketRegulation<TMessages>, new()
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        using Stream document = typeof(TMessages).Assembly.GetManifestResourceStream("openapi.json")
            ?? throw new InvalidOperationException("Gói được dựng khi chưa có openapi.json. / The package was built without openapi.json.");
        using MemoryStream held = new();
        document.CopyTo(held);
        byte[] bytes = held.ToArray();
        return endpoints.MapGet(pattern, () => Results.Bytes(bytes, Json)).ExcludeFromDescription();
    }
}
