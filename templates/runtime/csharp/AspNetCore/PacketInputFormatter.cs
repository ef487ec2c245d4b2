using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc.Formatters;

namespace Goitin.Runtime.AspNetCore;

/// <summary>Reads the body of a controller's action from its bytes, as <c>Read</c> and <c>ReadList</c> do.</summary>
internal sealed class PacketInputFormatter : InputFormatter
{
    private readonly PacketOptions _options;

    public PacketInputFormatter(PacketOptions options)
    {
        _options = options;
        SupportedMediaTypes.Add("application/json");
        SupportedMediaTypes.Add("text/json");
        SupportedMediaTypes.Add("application/*+json");
    }

    // An empty body is one of the things that a reader has a sentence for.
    public override Task<InputFormatterResult> ReadAsync(InputFormatterContext context) => ReadRequestBodyAsync(context);

    public override async Task<InputFormatterResult> ReadRequestBodyAsync(InputFormatterContext context)
    {
        byte[] utf8 = await PacketBody.Read(context.HttpContext.Request, _options.Reading.MaxBytes).ConfigureAwait(false);
        Read read = PacketType.Of(context.ModelType)!.Body(utf8, _options.Reading);
        if (read.Value is { } value)
        {
            return await InputFormatterResult.SuccessAsync(value).ConfigureAwait(false);
        }

        context.ModelState.TryAddModelException(context.ModelName, new InvalidPacketException(read.Findings));
        return await InputFormatterResult.FailureAsync().ConfigureAwait(false);
    }

    protected override bool CanReadType(Type type) => PacketType.Of(type) is not null;
}
