using System;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Goitin.Runtime.AspNetCore;

/// <summary>Answers with all findings where a minimal API cannot make its parameter of the body.</summary>
/// <param name="next">What comes behind.</param>
/// <param name="options">How packets are taken in.</param>
internal sealed class PacketMiddleware(RequestDelegate next, PacketOptions options)
{
    public async Task InvokeAsync(HttpContext context)
    {
        // Only the bytes tell what is wrong with them, so they are kept where a packet is asked for.
        PacketType? asked = context.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType is { } type ? PacketType.Of(type) : null;
        if (asked is not null)
        {
            context.Request.EnableBuffering();
        }

        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (BadHttpRequestException refusal) when (!context.Response.HasStarted)
        {
            await Answer(context, refusal, asked).ConfigureAwait(false);
        }
    }

    private async Task Answer(HttpContext context, BadHttpRequestException refusal, PacketType? asked)
    {
        context.Response.Clear();
        context.Response.StatusCode = refusal.StatusCode;
        if (asked is not null && refusal.InnerException is JsonException or null && refusal.StatusCode == StatusCodes.Status400BadRequest)
        {
            context.Request.Body.Position = 0;
            byte[] utf8 = await PacketBody.Read(context.Request, options.Reading.MaxBytes).ConfigureAwait(false);
            await new PacketProblem(asked.Body(utf8, options.Reading).Findings, options.Status).ExecuteAsync(context).ConfigureAwait(false);
        }
        else if (InvalidPackets.In(refusal) is { } cause)
        {
            await new PacketProblem(cause.Findings, options.Status).ExecuteAsync(context).ConfigureAwait(false);
        }
    }
}

/// <summary>Where an exception about a packet stands behind others.</summary>
internal static class InvalidPackets
{
    public static InvalidPacketException? In(Exception? fault) => fault is null or InvalidPacketException ? (InvalidPacketException?)fault : In(fault.InnerException);
}
