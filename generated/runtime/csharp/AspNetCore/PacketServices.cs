using System;
using System.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Goitin.Runtime.AspNetCore;

/// <summary>Gói tin trong ASP.NET Core: một dòng cho dịch vụ, một dòng cho đường đi của yêu cầu. / Packets in ASP.NET Core: one line for the services, one for the pipeline.</summary>
public static class PacketServices
{
    /// <summary>
    /// Controller và minimal API nhận bản ghi, từ chối mọi lỗi với mọi phát hiện. / Controllers and minimal APIs take records, and refuse every error with every finding.
    /// </summary>
    /// <param name="services">Các dịch vụ. / The services.</param>
    /// <param name="configure">Cách nhận; null: mặc định. / How; null: the defaults.</param>
    /// <returns>Các dịch vụ. / The services.</returns>
    public static IServiceCollection AddPackets(this IServiceCollection services, Action<PacketOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        PacketOptions options = new();
        configure?.Invoke(options);
        services.AddSingleton(options);
        services.AddHttpContextAccessor();
        services.AddSingleton<IConfigureOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>>(provider => new ConfigureOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>(
            json => json.SerializerOptions.Converters.Add(Converters(provider, options))));
        services.AddSingleton<IConfigureOptions<JsonOptions>>(provider => new ConfigureOptions<JsonOptions>(
            json => json.JsonSerializerOptions.Converters.Add(Converters(provider, options))));
        services.Configure<RouteHandlerOptions>(handlers => handlers.ThrowOnBadRequest = true);
        services.Configure<MvcOptions>(mvc => Configure(mvc, options));
        services.AddSingleton<IPostConfigureOptions<ApiBehaviorOptions>>(new Answers(options));
        return services;
    }

    /// <summary>
    /// Trả lời với mọi phát hiện khi minimal API không nhận được thân yêu cầu; đặt trước các endpoint. / Answers with every finding where a minimal API cannot take the body; to stand before the endpoints.
    /// </summary>
    /// <param name="app">Ứng dụng. / The application.</param>
    /// <returns>Ứng dụng. / The application.</returns>
    public static IApplicationBuilder UsePackets(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return app.UseMiddleware<PacketMiddleware>();
    }

    // MVC keeps only the text of what its JSON formatter throws; so the cause is kept with the request.
    private static JudgingConverters Converters(IServiceProvider provider, PacketOptions options)
    {
        IHttpContextAccessor accessor = provider.GetRequiredService<IHttpContextAccessor>();
        return new(options.Reading, cause =>
        {
            if (accessor.HttpContext is { } context)
            {
                context.Items[typeof(InvalidPacketException)] = cause;
            }
        });
    }

    private static void Configure(MvcOptions mvc, PacketOptions options)
    {
        mvc.InputFormatters.Insert(0, new PacketInputFormatter(options));
        mvc.ModelBinderProviders.Insert(0, new PacketFormBinder.Provider(options));
        // A record judges all that is in it, in wire names; the framework would do so again, by names of properties.
        mvc.ModelMetadataDetailsProviders.Add(new SuppressChildValidationMetadataProvider(typeof(IPacket)));
    }

    /// <summary>Where a model cannot be made since a packet is not valid, the answer carries its findings.</summary>
    private sealed class Answers(PacketOptions packets) : IPostConfigureOptions<ApiBehaviorOptions>
    {
        public void PostConfigure(string? name, ApiBehaviorOptions options)
        {
            Func<ActionContext, IActionResult> others = options.InvalidModelStateResponseFactory;
            options.InvalidModelStateResponseFactory = context => Of(context, packets) ?? others(context);
        }

        private static PacketProblem? Of(ActionContext context, PacketOptions packets)
        {
            InvalidPacketException[] causes = context.ModelState.Values
                .SelectMany(entry => entry.Errors)
                .Select(error => InvalidPackets.In(error.Exception))
                .OfType<InvalidPacketException>()
                .ToArray();
            if (causes.Length == 0 && context.HttpContext.Items.TryGetValue(typeof(InvalidPacketException), out object? kept))
            {
                causes = [(InvalidPacketException)kept!];
            }

            return causes.Length == 0 ? null : new(causes.SelectMany(cause => cause.Findings).ToArray(), packets.Status);
        }
    }
}
