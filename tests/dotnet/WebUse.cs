// A real ASP.NET Core application over HTTP on 127.0.0.1, with our package and without; one line a broken promise, none when all is well.
// usage: WebUse RECORD MESSAGE FORM: files of a good dossier, of a good message with dossiers, and of the good fields of a form

#pragma warning disable CS1591 // controllers must be public
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Qcvn120;
using Goitin.Runtime;
using Goitin.Runtime.AspNetCore;

public sealed record Wrapped(string Note, HoSo Held);

[ApiController]
[Route("c")]
public sealed class PacketController : ControllerBase
{
    [HttpPost("record")]
    public ActionResult<HoSo> Record(HoSo record) => record;

    [HttpPost("list")]
    public IReadOnlyList<HoSo> List([FromBody] IReadOnlyList<HoSo> records) => records;

    [HttpPost("message")]
    public DongBoHoSoMcYeuCau Message(DongBoHoSoMcYeuCau message) => message;

    [HttpPost("shared")]
    public YeuCau Shared(YeuCau message) => message;

    [HttpPost("steps")]
    public YeuCau<IReadOnlyList<TienDoHoSo>> Steps(YeuCau<IReadOnlyList<TienDoHoSo>> message) => message;

    [HttpPost("wrapped")]
    public Wrapped Wrapped(Wrapped wrapped) => wrapped;

    [HttpPost("form")]
    public TraCuuHoSoTaiDonViYeuCau Form([FromForm] TraCuuHoSoTaiDonViYeuCau form) => form;

    [HttpGet("code/{code}")]
    public TrangThaiHoSo Code(TrangThaiHoSo code, [FromQuery] TrangThaiHoSo? other) => other ?? code;

    [HttpGet("packet")]
    public IPacket Packet() => new BuocThucHien { Unknown = new([new("x", RawJson.Parse("1.50"))]) };
}

internal static class WebUse
{
    private const string Secret = "bi-mat-8c1f";
    private static readonly ConcurrentBag<string> Logged = [];
    private static readonly HttpClient Client = new();
    private static readonly byte[] Shared = new YeuCau(Qcvn120Services.LayDanhMucTonGiao) { Phien = "a", MaDonVi = "H56" }.ToJson();
    private static readonly byte[] Steps = new YeuCau<IReadOnlyList<TienDoHoSo>>(Qcvn120Services.CapNhatTienDoHoSoMc) { Phien = "a", MaDonVi = "H56", DuLieu = [] }.ToJson();

    private static async Task Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        byte[] record = HoSo.Read(File.ReadAllBytes(args[0])).OrThrow().ToJson();
        byte[] message = Qcvn120Messages.Read(File.ReadAllBytes(args[1])).OrThrow().ToJson();
        Dictionary<string, string> form = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(args[2]))!;
        await using (WebApplication app = await Started(withPackets: true, ReadOptions.Default))
        {
            foreach (string kind in new[] { "m", "c" })
            {
                await GoodBodies(app, kind, record, message);
                await BadBodies(app, kind, record);
                await Others(app, kind, record, form);
            }

            await Received(app, record, message, form);
            await Streams(app, message);
            await Document(app);
        }

        await using (WebApplication tolerant = await Started(withPackets: true, ReadOptions.Tolerant))
        {
            byte[] near = Changed(record, changed => changed["TrangThaiHoSo"] = 4);
            foreach (string path in new[] { "m/record", "c/record", "m/received" })
            {
                (HttpStatusCode status, _, string body) = await Post(tolerant, path, near);
                Check("tolerant " + path, status == HttpStatusCode.OK && body.Contains("\"TrangThaiHoSo\":\"4\"", StringComparison.Ordinal), body);
            }
        }

        await using (WebApplication bare = await Started(withPackets: false, ReadOptions.Default))
        {
            await Alone(bare, record);
        }

        Check("no value is logged", !Logged.Any(line => line.Contains(Secret, StringComparison.Ordinal)), string.Join("\n", Logged.Where(line => line.Contains(Secret, StringComparison.Ordinal)).Take(2)));
        Check("something is logged", Logged.Count > 100, "");
    }

    private static async Task<WebApplication> Started(bool withPackets, ReadOptions reading)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(new Kept());
        builder.Services.AddControllers().AddApplicationPart(typeof(PacketController).Assembly);
        if (withPackets)
        {
            builder.Services.AddPackets(packets => packets.Reading = reading);
        }

        WebApplication app = builder.Build();
        if (withPackets)
        {
            app.UsePackets();
            app.MapPublishedOpenApi<Qcvn120Messages>();
            app.MapPost("/m/received", (Received<HoSo> received) => received.Value is { } value ? value.ToResult() : received.Problem);
            app.MapPost("/m/any", (ReceivedMessage<Qcvn120Messages> received) => received.Reading.ToResult());
            app.MapPost("/m/pipe", async (HttpRequest request) => await Counted(request.BodyReader.StreamAsync<HoSo>(Qcvn120Services.DongBoHoSoMc)));
            app.MapPost("/m/form", (Received<TraCuuHoSoTaiDonViYeuCau> received) => received.Reading.ToResult()).DisableAntiforgery();
        }

        app.MapControllers();
        app.MapPost("/m/record", (HoSo record) => record);
        app.MapPost("/m/list", (List<HoSo> records) => records);
        app.MapPost("/m/message", (DongBoHoSoMcYeuCau message) => Results.Ok(message));
        app.MapPost("/m/shared", (YeuCau message) => message);
        app.MapPost("/m/steps", (YeuCau<IReadOnlyList<TienDoHoSo>> message) => Results.Ok(message));
        app.MapPost("/m/wrapped", (Wrapped wrapped) => wrapped);
        app.MapGet("/m/code/{code}", (TrangThaiHoSo code, TrangThaiHoSo? other) => other ?? code);
        app.MapGet("/m/packet", () => (IPacket)new BuocThucHien { Unknown = new([new("x", RawJson.Parse("1.50"))]) });
        app.MapPost("/m/stream", async (HttpRequest request) => await Counted(Qcvn120Messages.StreamAsync<HoSo>(request.Body, Qcvn120Services.DongBoHoSoMc)));
        await app.StartAsync();
        return app;
    }

    private static async Task<string> Counted(AsyncMessageStream<HoSo> stream)
    {
        await using (stream)
        {
            int good = 0;
            await foreach (Reading<HoSo> reading in stream)
            {
                good += reading.IsValid ? 1 : 0;
            }

            return good + " " + stream.IsValid;
        }
    }

    private static async Task GoodBodies(WebApplication app, string kind, byte[] record, byte[] message)
    {
        byte[] list = Bytes("[" + Text(record) + "," + Text(record) + "]");
        byte[] wrapped = Bytes("{\"note\":\"x\",\"held\":" + Text(record) + "}");
        foreach ((string path, byte[] body) in new[] { ("record", record), ("list", list), ("message", message), ("shared", Shared), ("steps", Steps), ("wrapped", wrapped) })
        {
            (HttpStatusCode status, string? type, string answer) = await Post(app, kind + "/" + path, body);
            Check(kind + " takes and gives " + path, status == HttpStatusCode.OK && type == "application/json" && answer == Text(body), answer);
        }
    }

    // Three errors and a warning: all of them, once each, as Read says them.
    private static async Task BadBodies(WebApplication app, string kind, byte[] record)
    {
        byte[] bad = Changed(record, held => held["MaHoSo"] = "", held => held["LoaiDoiTuong"] = "", held => held["NgayTiepNhan"] = Secret, held => held["la"] = Secret);
        await Refused(app, kind + "/record", bad, HoSo.Read(bad).Findings);
        byte[] list = Bytes("[" + Text(record) + "," + Text(bad) + "]");
        if (kind == "m")
        {
            await Refused(app, "m/received", bad, HoSo.Read(bad).Findings);
        }

        await Refused(app, kind + "/list", list, HoSo.ReadList(list).Findings);
        await Refused(app, kind + "/wrapped", Bytes("{\"note\":\"x\",\"held\":" + Text(bad) + "}"), HoSo.Read(bad).Findings);
        byte[] pattern = Changed(record, held => held["MaHoSo"] = Secret + "!");
        await Refused(app, kind + "/record", pattern, HoSo.Read(pattern).Findings);
        foreach (string broken in new[] { "", "{\"MaHoSo\":\"" + Secret + "\",\"MaHoSo\":1}", "{\"a\":" + Secret, "[]", "\"" + Secret + "\"", "{\"a\":\"\\ud800" + Secret + "\"}" })
        {
            await Refused(app, kind + "/record", Bytes(broken), HoSo.Read(Bytes(broken)).Findings);
        }

        await Refused(app, kind + "/shared", Steps, YeuCau.Read(Steps).Findings);
        await Refused(app, kind + "/steps", Shared, YeuCau<IReadOnlyList<TienDoHoSo>>.Read(Shared).Findings);
        await Refused(app, kind + "/message", Bytes("{\"service\":\"DongBoHoSoMC\",\"data\":[" + Text(bad) + "]}"), null);
    }

    private static async Task Refused(WebApplication app, string path, byte[] body, IReadOnlyList<Finding>? findings)
    {
        (HttpStatusCode status, string? type, string answer) = await Post(app, path, body);
        bool isProblem = status == HttpStatusCode.BadRequest && type == "application/problem+json" && JsonNode.Parse(answer)!["findings"] is JsonArray;
        Check(path + " refuses as a problem: " + (int)status + " " + type, isProblem, answer);
        if (!isProblem)
        {
            return;
        }

        JsonNode problem = JsonNode.Parse(answer)!;
        Finding[] told = problem["findings"].Deserialize<Finding[]>()!;
        string said = "[" + string.Join(",", told.Select(one => Text(one.ToJson()))) + "]";
        Check(path + " tells findings in their written form", answer.EndsWith("\"findings\":" + said + "}", StringComparison.Ordinal), answer);
        Check(path + " is a whole problem", problem["type"] is not null && problem["title"] is not null && problem["status"]!.GetValue<int>() == 400 && problem["detail"] is not null, answer);
        Check(path + " tells all, once", findings is null || told.SequenceEqual(findings), answer + " / " + string.Join(", ", findings ?? []));
        Check(path + " tells no value", !answer.Contains(Secret, StringComparison.Ordinal), answer);
    }

    private static async Task Others(WebApplication app, string kind, byte[] record, Dictionary<string, string> form)
    {
        Check(kind + " takes a code", await Client.GetStringAsync(Url(app, kind + "/code/4")) == "\"4\"", "");
        Check(kind + " takes a code of a query", await Client.GetStringAsync(Url(app, kind + "/code/4?other=9")) == "\"9\"", "");
        Check(kind + " gives a packet of any class", await Client.GetStringAsync(Url(app, kind + "/packet")) == "{\"x\":1.50}", "");
        using HttpResponseMessage good = await Client.PostAsync(Url(app, kind + "/form"), new FormUrlEncodedContent(form));
        string answer = await good.Content.ReadAsStringAsync();
        Check(kind + " takes a form", good.StatusCode == HttpStatusCode.OK && answer == Text(TraCuuHoSoTaiDonViYeuCau.ReadForm(form!).OrThrow().ToJson()), answer);
        Dictionary<string, string> without = form.Where(field => field.Key != "service").Append(new("service", Secret)).Append(new("la", Secret)).ToDictionary();
        using HttpResponseMessage bad = await Client.PostAsync(Url(app, kind + "/form"), new FormUrlEncodedContent(without));
        answer = await bad.Content.ReadAsStringAsync();
        Finding[]? told = JsonNode.Parse(answer)!["findings"].Deserialize<Finding[]>();
        bool isTold = told is not null && told.SequenceEqual(TraCuuHoSoTaiDonViYeuCau.ReadForm(without!).Findings) && told.Length > 1;
        Check(kind + " refuses a form by its wire keys", bad.StatusCode == HttpStatusCode.BadRequest && isTold, answer);
    }

    private static async Task Received(WebApplication app, byte[] record, byte[] message, Dictionary<string, string> form)
    {
        (HttpStatusCode status, _, string answer) = await Post(app, "m/received", record);
        Check("a record is received", status == HttpStatusCode.OK && answer == Text(record), answer);
        (status, _, answer) = await Post(app, "m/any", message);
        Check("a message is received", status == HttpStatusCode.OK && answer == Text(message), answer);
        byte[] nobody = Bytes("{\"service\":\"" + Secret + "\"}");
        await Refused(app, "m/any", nobody, Qcvn120Messages.Read(nobody).Findings);
    }

    private static async Task Streams(WebApplication app, byte[] message)
    {
        JsonNode many = JsonNode.Parse(message)!;
        string one = many["data"]![0]!.ToJsonString();
        string body = Text(message).Replace("\"data\":[", "\"data\":[" + string.Concat(Enumerable.Repeat(one + ",", 3000)), StringComparison.Ordinal);
        foreach (string path in new[] { "m/stream", "m/pipe" })
        {
            (HttpStatusCode status, _, string answer) = await Post(app, path, Bytes(body));
            Check(path + " goes through every record", status == HttpStatusCode.OK && answer == 3000 + many["data"]!.AsArray().Count + " True", answer);
            (status, _, answer) = await Post(app, path, Bytes(body[..(body.Length / 2)]));
            Check(path + " ends where the message is cut", status == HttpStatusCode.OK && answer.EndsWith(" False", StringComparison.Ordinal) && int.Parse(answer.Split(' ')[0]) is > 1000 and < 3000, answer);
        }
    }

    private static async Task Document(WebApplication app)
    {
        JsonNode document = JsonNode.Parse(await Client.GetStringAsync(Url(app, "openapi.json")))!;
        Check("the published document is served", document["openapi"]!.GetValue<string>().StartsWith("3.", StringComparison.Ordinal) && document["components"]!["schemas"]!["HoSo"] is not null, "");
    }

    // Without our package: what the type cannot hold is refused everywhere, and a controller tells every error once, in our sentences.
    private static async Task Alone(WebApplication app, byte[] record)
    {
        foreach (string path in new[] { "m/record", "c/record" })
        {
            (HttpStatusCode good, _, string answer) = await Post(app, path, record);
            Check(path + " alone takes a record", good == HttpStatusCode.OK && answer == Text(record), answer);
            (HttpStatusCode bad, _, _) = await Post(app, path, Changed(record, held => held.Remove("MaHoSo")));
            Check(path + " alone refuses a record without what it requires", bad == HttpStatusCode.BadRequest, "");
        }

        string one = Text(Changed(record, held => held["MaHoSo"] = Secret + "!"));
        byte[] wrong = Bytes("[" + one + "," + Text(record) + "," + one + "]");
        Finding[] errors = HoSo.ReadList(wrong).Findings.Where(finding => finding.Severity == FindingSeverity.Error).ToArray();
        (HttpStatusCode status, _, string told) = await Post(app, "c/list", wrong);
        JsonObject by = JsonNode.Parse(told)!["errors"]!.AsObject();
        string[] sentences = by.SelectMany(member => member.Value!.AsArray()).Select(one => one!.GetValue<string>()).ToArray();
        bool isAll = errors.Length > 1 && sentences.Order().SequenceEqual(errors.Select(error => error.MessageVi + " / " + error.MessageEn).Order());
        Check("a controller alone tells all errors, once, in our sentences", status == HttpStatusCode.BadRequest && isAll, told);
        Check("and under their wire names", by.Select(member => member.Key).SequenceEqual(["[0].MaHoSo", "[2].MaHoSo"]), told);
    }

    private static byte[] Changed(byte[] json, params Action<JsonObject>[] changes)
    {
        JsonObject changed = JsonNode.Parse(json)!.AsObject();
        foreach (Action<JsonObject> change in changes)
        {
            change(changed);
        }

        return Bytes(changed.ToJsonString());
    }

    private static async Task<(HttpStatusCode Status, string? Type, string Body)> Post(WebApplication app, string path, byte[] body)
    {
        using ByteArrayContent content = new(body);
        content.Headers.ContentType = new("application/json");
        using HttpResponseMessage answer = await Client.PostAsync(Url(app, path), content);
        return (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync());
    }

    private static string Url(WebApplication app, string path) => app.Urls.First() + "/" + path;

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text(byte[] utf8) => Encoding.UTF8.GetString(utf8);

    private static void Check(string what, bool holds, string seen)
    {
        if (!holds)
        {
            Console.WriteLine(what + ": " + seen);
        }
    }

    /// <summary>Keeps all that is logged, exceptions too.</summary>
    private sealed class Kept : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Logged.Add(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
