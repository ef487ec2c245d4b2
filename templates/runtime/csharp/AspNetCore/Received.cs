using System;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Goitin.Runtime.AspNetCore;

/// <summary>
/// Tham số của minimal API: một bản ghi đọc từ các byte hay biểu mẫu của yêu cầu, có giá trị hoặc không. / A parameter of a minimal API: a record read from the bytes or the form of the request, with a value or none.
/// </summary>
/// <typeparam name="T">Kiểu bản ghi. / The record.</typeparam>
public sealed class Received<T>
    where T : Packet<T>
{
    private readonly int _status;

    /// <summary>Một tham số đã đọc, ví dụ trong phép thử. / A parameter that was read, as in a test.</summary>
    /// <param name="reading">Điều đã đọc. / What was read.</param>
    /// <param name="status">Mã trả lời khi có lỗi. / The status of the answer where there is an error.</param>
    public Received(Reading<T> reading, int status = StatusCodes.Status400BadRequest)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Reading = reading;
        _status = status;
    }

    /// <summary>Giá trị và mọi phát hiện. / The value, and every finding.</summary>
    public Reading<T> Reading { get; }

    /// <summary>Giá trị; null khi có lỗi. / The value; null where there is an error.</summary>
    public T? Value => Reading.Value;

    /// <summary>Câu trả lời mang mọi phát hiện. / The answer that carries every finding.</summary>
    public PacketProblem Problem => new(Reading.Findings, _status);

    /// <summary>Minimal API gọi hàm này. / Minimal APIs call this.</summary>
    /// <param name="context">Yêu cầu. / The request.</param>
    /// <param name="parameter">Tham số. / The parameter.</param>
    /// <returns>Điều đã đọc, không bao giờ null. / What was read, never null.</returns>
    public static async ValueTask<Received<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);
        PacketOptions options = context.RequestServices.GetService<PacketOptions>() ?? new();
        Reading<T> reading = context.Request.HasFormContentType
            ? Packet<T>.ReadForm(PacketFormBinder.Fields(await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false)), options.Reading)
            : Packet<T>.Read(await PacketBody.Read(context.Request, options.Reading.MaxBytes).ConfigureAwait(false), options.Reading);
        return new Received<T>(reading, options.Status);
    }
}

/// <summary>
/// Tham số của minimal API: một thông điệp bất kỳ của đặc tả. / A parameter of a minimal API: any message of a regulation.
/// </summary>
/// <typeparam name="TMessages">Lớp đọc thông điệp của quy chuẩn. / The class that reads the messages of the regulation.</typeparam>
public sealed class ReceivedMessage<TMessages>
    where TMessages : PacketRegulation<TMessages>, new()
{
    private readonly int _status;

    /// <summary>Một tham số đã đọc, ví dụ trong phép thử. / A parameter that was read, as in a test.</summary>
    /// <param name="reading">Điều đã đọc. / What was read.</param>
    /// <param name="status">Mã trả lời khi có lỗi. / The status of the answer where there is an error.</param>
    public ReceivedMessage(MessageReading reading, int status = StatusCodes.Status400BadRequest)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Reading = reading;
        _status = status;
    }

    /// <summary>Dịch vụ, các bản ghi và mọi phát hiện. / The service, the records and every finding.</summary>
    public MessageReading Reading { get; }

    /// <summary>Câu trả lời mang mọi phát hiện. / The answer that carries every finding.</summary>
    public PacketProblem Problem => new(Reading.Findings, _status);

    /// <summary>Minimal API gọi hàm này. / Minimal APIs call this.</summary>
    /// <param name="context">Yêu cầu. / The request.</param>
    /// <param name="parameter">Tham số. / The parameter.</param>
    /// <returns>Điều đã đọc, không bao giờ null. / What was read, never null.</returns>
    public static async ValueTask<ReceivedMessage<TMessages>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);
        PacketOptions options = context.RequestServices.GetService<PacketOptions>() ?? new();
        byte[] utf8 = await PacketBody.Read(context.Request, options.Reading.MaxBytes).ConfigureAwait(false);
        return new ReceivedMessage<TMessages>(PacketRegulation<TMessages>.Read(utf8, options.Reading), options.Status);
    }
}
