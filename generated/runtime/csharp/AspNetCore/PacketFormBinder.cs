using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Goitin.Runtime.AspNetCore;

/// <summary>Binds <c>[FromForm]</c> to a record by its keys on the wire.</summary>
internal sealed class PacketFormBinder(PacketOptions options) : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        IFormCollection form = await bindingContext.HttpContext.Request.ReadFormAsync().ConfigureAwait(false);
        Read read = PacketType.Of(bindingContext.ModelType)!.Form(Fields(form), options.Reading);
        if (read.Value is null)
        {
            bindingContext.ModelState.TryAddModelException(bindingContext.ModelName, new InvalidPacketException(read.Findings));
        }
        else
        {
            bindingContext.Result = ModelBindingResult.Success(read.Value);
        }
    }

    /// <summary>The fields of a form; one that came twice stands twice.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Fields(IFormCollection form) =>
        form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value)));

    /// <summary>Gives the binder where a form is asked for.</summary>
    public sealed class Provider(PacketOptions options) : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
            context.BindingInfo.BindingSource == BindingSource.Form && typeof(IPacket).IsAssignableFrom(context.Metadata.ModelType) && context.Metadata.ModelType.IsSealed
                ? new PacketFormBinder(options)
                : null;
    }
}
