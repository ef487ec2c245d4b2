using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Goitin.Runtime.AspNetCore;

/// <summary>
/// Mọi phát hiện, cả cảnh báo, ở dạng viết của chúng trong problem details (RFC 9457). / All findings, warnings too, in their written form inside problem details (RFC 9457).
/// </summary>
/// <param name="findings">Các phát hiện. / The findings.</param>
/// <param name="status">Mã trạng thái. / The status.</param>
public sealed class PacketProblem(IReadOnlyList<Finding> findings, int status = StatusCodes.Status400BadRequest) : ActionResult, IResult, IStatusCodeHttpResult
{
    /// <summary>Các phát hiện. / The findings.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <inheritdoc/>
    public int? StatusCode => status;

    /// <inheritdoc/>
    public override Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ExecuteAsync(context.HttpContext);
    }

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "application/problem+json";
        await httpContext.Response.Body.WriteAsync(Written(), httpContext.RequestAborted).ConfigureAwait(false);
    }

    private ReadOnlyMemory<byte> Written()
    {
        int errors = findings.Count(finding => finding.Severity == FindingSeverity.Error);
        ArrayBufferWriter<byte> written = new();
        using Utf8JsonWriter json = new(written, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("type", "about:blank");
        json.WriteString("title", ReasonPhrases.GetReasonPhrase(status));
        json.WriteNumber("status", status);
        json.WriteString("detail", $"Gói tin không hợp lệ, có {errors} lỗi. / The packet is not valid; it has {errors} error{(errors == 1 ? "" : "s")}.");
        json.WriteStartArray("findings");
        foreach (Finding finding in findings)
        {
            json.WriteRawValue(finding.ToJson(), skipInputValidation: true);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return written.WrittenMemory;
    }
}
