using System;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Org.OpenAPITools.Api;
using Org.OpenAPITools.Client;
using Org.OpenAPITools.Extensions;
using Org.OpenAPITools.Model;

var address = args.Length > 1 ? args[1] : "http://127.0.0.1";
var host = Host.CreateDefaultBuilder()
    .ConfigureApi((_, options) => options.AddApiHttpClients(
        client => client.BaseAddress = new Uri(address),
        builder => { if (args.Length > 2) { builder.AddHttpMessageHandler(() => new OneAddress(new Uri(address))); } }))
    .Build();
var json = host.Services.GetRequiredService<JsonSerializerOptionsProvider>().Options;
var request = JsonSerializer.Deserialize<DongBoHoSoMcYeuCau>(File.ReadAllText(args[0]), json)!;
Console.WriteLine(JsonSerializer.Serialize(request, json));
if (args.Length > 1)
{
    var portal = host.Services.GetRequiredService<IDongBoHoSoApi>();
    Console.WriteLine((await portal.DongBoHoSoMcAsync(request)).Ok()!.ErrorCode);
}

/// <summary>The handler of the note: sets the address again.</summary>
sealed class OneAddress(Uri address) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        request.RequestUri = address;
        return base.SendAsync(request, cancellation);
    }
}

namespace Org.OpenAPITools.Client
{
    /// <summary>What the SDK's source generator writes; a bare compiler has none.</summary>
    public static partial class ClientUtils
    {
        private static partial System.Text.RegularExpressions.Regex JsonRegex() => new("^(application/json|[^;/ \t]+/[^;/ \t]+[+]json)[ \t]*(;.*)?$", System.Text.RegularExpressions.RegexOptions.IgnoreCase);
    }
}
