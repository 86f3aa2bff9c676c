using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Http;
using StrategyWarehouse.Etl.Tests.Fetching.Server;

namespace StrategyWarehouse.Etl.Tests.Fetching;

/// <summary>Servers that are slow, broken, gone or hostile: each ends as one problem of its source, and what was there stays.</summary>
public sealed class BadServersTests : IDisposable
{
    private readonly StatisticsServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public void AnAnswerThatDripsEndsAtTheTimeLimit()
    {
        using var city = City("\"seconds\": 1");
        _server.Instead = async http =>
        {
            while (!http.RequestAborted.IsCancellationRequested)
            {
                await http.Response.WriteAsync(" ");
                await http.Response.Body.FlushAsync();
                await Task.Delay(20);
            }

            return true;
        };
        var problem = city.Problem();
        Assert.Equal("unavailable", problem.Code);
        Assert.Contains("no complete answer came within 1 seconds (limits.seconds)", problem.Message, StringComparison.Ordinal);
        Assert.Equal(2, _server.Calls.Count);
    }

    [Fact]
    public void AnEndlessAnswerEndsAtTheSizeLimit()
    {
        using var city = City("\"megabytes\": 1, \"seconds\": 60");
        var part = Encoding.UTF8.GetBytes(new string(' ', 1 << 16));
        _server.Instead = async http =>
        {
            while (!http.RequestAborted.IsCancellationRequested) await http.Response.Body.WriteAsync(part);
            return true;
        };
        var problem = city.Problem();
        Assert.Equal("document_too_large", problem.Code);
        Assert.Contains("at most 1 MB for a document", problem.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(city.Root, "data", ".fetched")));
    }

    [Fact]
    public void AnAnswerThatUnpacksToMoreThanTheLimitEndsToo()
    {
        using var city = City("\"megabytes\": 1, \"seconds\": 60");
        _server.Instead = async http =>
        {
            http.Response.Headers.ContentEncoding = "gzip";
            await using var packed = new GZipStream(http.Response.Body, CompressionLevel.Fastest);
            await packed.WriteAsync(Encoding.UTF8.GetBytes(new string(' ', 3 << 20)));
            return true;
        };
        Assert.Equal("document_too_large", city.Problem().Code);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html><head><title>Huoltokatko &amp; p&auml;ivitys</title></head>", "an HTML page \"Huoltokatko & päivitys\"")]
    [InlineData("", "an empty answer")]
    [InlineData("{\"class\": \"dataset\", \"value\": [1, 2", "a text that is no JSON or is cut short, \"{\"class\"")]
    [InlineData("Alue;Vuosi\u001b[2J", "a text that is no JSON or is cut short, \"Alue;Vuosi [2J\"")]
    public void AnAnswerThatIsNoJsonIsRefusedThoughItsStatusIs200(string body, string found)
    {
        using var city = City();
        _server.Instead = http => PlainAnswer.Of(http, 200, body);
        var problem = city.Problem();
        Assert.Equal("not_json", problem.Code);
        Assert.Contains(found, problem.Message, StringComparison.Ordinal);
        Assert.Single(_server.Calls);
    }

    [Theory]
    [InlineData("/a", "redirects that go round in a circle")]
    [InlineData("/a/a", "more than 5 redirects")]
    [InlineData("file:///etc/passwd", "a redirect to file:")]
    public void RedirectsEnd(string target, string found)
    {
        using var city = City();
        _server.Instead = http => PlainAnswer.Redirect(http, target == "/a/a" ? $"{http.Request.Path}/a" : target);
        var problem = city.Problem();
        Assert.Equal("bad_redirect", problem.Code);
        Assert.Contains(found, problem.Message, StringComparison.Ordinal);
        Assert.InRange(_server.Calls.Count, 1, 6);
    }

    [Fact]
    public void ARedirectedQueryStaysAQuery()
    {
        using var moved = new StatisticsServer();
        moved.Instead = http => PlainAnswer.Redirect(http, $"{_server.Root}{http.Request.Path}{http.Request.QueryString}", 301);
        using var city = new FetchingCity(FetchingCity.Table(moved.TableV1, """ "Alue": ["KU186"] """));
        Assert.Empty(city.TakeIn().Problems);
        Assert.Equal("POST", Assert.Single(_server.DataCalls).Method);
    }

    [Fact]
    public void ACertificateThatNobodySignedIsRefused()
    {
        using var key = RSA.Create(2048);
        using var signed = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UnixEpoch.AddYears(30), DateTimeOffset.UnixEpoch.AddYears(200));
        using var certificate = X509CertificateLoader.LoadPkcs12(signed.Export(X509ContentType.Pfx), null);
        using var server = new StatisticsServer(certificate);
        using var city = new FetchingCity(FetchingCity.Table(server.TableV1, """ "Alue": ["KU186"] """));
        var problem = city.Problem();
        Assert.Equal("bad_certificate", problem.Code);
        Assert.Contains("a certificate that proves nothing about 127.0.0.1", problem.Message, StringComparison.Ordinal);
        Assert.Empty(city.Time.Waits);
    }

    [Fact]
    public void ANameThatNobodyHasIsNotFound()
    {
        using var city = new FetchingCity(FetchingCity.Table("http://no-such-server.invalid/api/v1/fi/12ml.px", """ "Alue": ["KU186"] """));
        var problem = city.Problem();
        Assert.Equal("unavailable", problem.Code);
        Assert.Contains("no server of the name no-such-server.invalid was found", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AServerThatIsGoneLeavesWhatWasFetchedInForceAndTheOtherSourcesGoOn()
    {
        using var city = City();
        Assert.Empty(city.TakeIn().Problems);
        var before = Assert.Single(city.Documents());
        city.Configure($$"""
            {{FetchingCity.Table($"http://127.0.0.1:{FreePort()}/v2/tables/TAB6471", """ "Alue": ["KU186"] """)}},
            { "name": "ready", "kind": "pxweb", "url": "{{_server.Root}}/v2/tables/TAB6471/metadata" }
            """);
        var problem = city.Problem();
        Assert.Equal(("key-figures", "unavailable"), (problem.Source, problem.Code));
        Assert.Contains("refused the connection", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith("Until then, what was fetched before stays in force.", problem.Message, StringComparison.Ordinal);
        Assert.Contains(city.Documents(), document => (document.Source.Name, document.Name, document.Hash, document.IsOffered) == ("key-figures", before.Name, before.Hash, true));
        Assert.Contains(city.Documents(), document => document.Source.Name == "ready");
    }

    [Fact]
    public void ARefusedQueryShowsTheServersWordsOnOneLine()
    {
        using var city = City();
        _server.Instead = http => PlainAnswer.Of(http, 400, $$"""{"title":"Bad\nrequest","detail":"{{new string('x', 500)}}"}""");
        var problem = city.Problem();
        Assert.Equal("request_refused", problem.Code);
        Assert.Contains("the answer 400 \"Bad request: xxx", problem.Message, StringComparison.Ordinal);
        Assert.InRange(problem.Message.Length, 300, 500);
    }

    [Fact]
    public void CancellingEndsALongAnswerAtOnce()
    {
        using var city = City();
        using var cancel = new CancellationTokenSource();
        _server.Instead = async http =>
        {
            await http.Response.WriteAsync("{");
            await http.Response.Body.FlushAsync();
            await cancel.CancelAsync();
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return true;
        };
        Assert.ThrowsAny<OperationCanceledException>(() => city.TakeIn(cancel.Token));
    }

    /// <summary>A source that takes a single call: a ready file.</summary>
    private FetchingCity City(string limits = "\"seconds\": 60") => new(_server.ReadySource, limits);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
