using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace StrategyWarehouse.Etl.Tests.Fetching.Server;

/// <summary>A server on this machine that plays PxWeb 1 and 2 and Sotkanet with a small cube of its own, well or badly.</summary>
internal sealed class StatisticsServer : IDisposable
{
    private readonly WebApplication _application;

    public StatisticsServer(X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Protocols = HttpProtocols.Http1;
            if (certificate is not null) listen.UseHttps(certificate);
        }));
        _application = builder.Build();
        _application.Run(AnswerAsync);
        _application.StartAsync().GetAwaiter().GetResult();
        Root = _application.Urls.First().TrimEnd('/');
    }

    /// <summary>http://127.0.0.1:port</summary>
    public string Root { get; }

    public string TableV1 => $"{Root}/PxWeb/api/v1/fi/StatFin/kta/12ml.px";

    public string TableV2 => $"{Root}/v2/tables/TAB6471";

    public string Sotkanet => $"{Root}/rest/1.1";

    public ConcurrentQueue<ServerCall> Calls { get; } = [];

    /// <summary>Cells that one answer may hold, as the configuration tells it; nothing is told where it is null.</summary>
    public int? StatedCells { get; set; } = 100_000;

    /// <summary>Cells over which a query is refused, whatever was told.</summary>
    public int RefusedCells { get; set; } = 100_000;

    /// <summary>What the server does instead of answering; true where it has done something.</summary>
    public Func<HttpContext, Task<bool>> Instead { get; set; } = _ => Task.FromResult(false);

    /// <summary>A source that takes a single call: a ready file.</summary>
    public string ReadySource => $$"""{ "name": "key-figures", "kind": "pxweb", "url": "{{TableV2}}/metadata" }""";

    /// <summary>Calls that ask for data, and not for metadata or limits.</summary>
    public IEnumerable<ServerCall> DataCalls => Calls.Where(call => call.Method == "POST" || call.Target.Contains("/data?", StringComparison.Ordinal) || call.Target.Contains("/json?", StringComparison.Ordinal));

    public void FailFirst(int times, Func<HttpContext, Task> fail)
    {
        var left = times;
        Instead = async http =>
        {
            if (left-- <= 0) return false;
            await fail(http);
            return true;
        };
    }

    private async Task AnswerAsync(HttpContext http)
    {
        http.Request.EnableBuffering();
        using var reader = new StreamReader(http.Request.Body);
        var call = new ServerCall(http.Request.Method, $"{http.Request.Path}{Uri.UnescapeDataString(http.Request.QueryString.Value ?? "")}", await reader.ReadToEndAsync());
        Calls.Enqueue(call);
        if (await Instead(http)) return;
        if (http.Request.Headers.UserAgent.Count == 0)
        {
            http.Response.StatusCode = 403;
            return;
        }

        var path = http.Request.Path.Value!;
        var (status, text) = path.StartsWith("/rest/1.1/", StringComparison.Ordinal) ? SotkanetAnswers.Of(path["/rest/1.1/".Length..], http.Request.Query)
            : path.StartsWith("/v2/", StringComparison.Ordinal) ? PxWebAnswers.OfVersion2(path["/v2/".Length..], http.Request.Query, StatedCells, RefusedCells)
            : PxWebAnswers.OfVersion1(path, call, StatedCells, RefusedCells);
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(text);
    }

    public void Dispose()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        _application.StopAsync(atOnce.Token).GetAwaiter().GetResult();
        ((IDisposable)_application).Dispose();
    }
}
