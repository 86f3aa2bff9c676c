using Microsoft.AspNetCore.Http;
using StrategyWarehouse.Etl.Tests.Fetching.Server;

namespace StrategyWarehouse.Etl.Tests.Fetching;

/// <summary>What is asked again, after which waits, and when it is given up.</summary>
public sealed class RetryTests : IDisposable
{
    private readonly StatisticsServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public void AServerThatIsBusyTwiceIsAskedAThirdTimeAfterGrowingWaits()
    {
        using var city = City();
        _server.FailFirst(2, http => PlainAnswer.Of(http, 503));
        Assert.Empty(city.TakeIn().Problems);
        Assert.Equal(3, _server.Calls.Count);
        Assert.Equal(2, city.Time.Waits.Count);
        Assert.All(city.Time.Waits, wait => Assert.InRange(wait, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public void AServerThatFailsForEverIsLeftAfterFourTries()
    {
        using var city = City();
        _server.Instead = http => PlainAnswer.Of(http, 500, "<html><head><title>Runtime\r\nError</title></head></html>");
        var problem = city.Problem();
        Assert.Equal(("TAB6471.json", "key-figures", "unavailable"), (problem.Document, problem.Source, problem.Code));
        Assert.Contains("the server still answers 500 \"Runtime Error\" after several tries. The next run tries again.", problem.Message, StringComparison.Ordinal);
        Assert.Equal(4, _server.Calls.Count);
    }

    [Fact]
    public void RetryAfterInSecondsIsHeeded()
    {
        using var city = City();
        _server.FailFirst(1, http =>
        {
            http.Response.Headers.RetryAfter = "7";
            return PlainAnswer.Of(http, 429);
        });
        Assert.Empty(city.TakeIn().Problems);
        Assert.Equal([TimeSpan.FromSeconds(7)], city.Time.Waits);
    }

    [Fact]
    public void RetryAfterAsADateIsHeeded()
    {
        using var city = City();
        _server.FailFirst(1, http =>
        {
            http.Response.Headers.RetryAfter = city.Time.GetUtcNow().AddSeconds(30).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
            return PlainAnswer.Of(http, 503);
        });
        Assert.Empty(city.TakeIn().Problems);
        // The date has whole seconds, and the answer took a moment.
        Assert.InRange(Assert.Single(city.Time.Waits), TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void AServerThatAsksForALongWaitIsLeftToTheNextRun()
    {
        using var city = City();
        _server.Instead = http =>
        {
            http.Response.Headers.RetryAfter = "3600";
            return PlainAnswer.Of(http, 429);
        };
        Assert.Contains("asks to come back in 3600 seconds", city.Problem().Message, StringComparison.Ordinal);
        Assert.Single(_server.Calls);
    }

    [Fact]
    public void ABodyThatIsCutShortIsAskedForAgain()
    {
        using var city = City();
        _server.FailFirst(1, async http =>
        {
            http.Response.ContentLength = 1000;
            await http.Response.WriteAsync("{");
            await http.Response.Body.FlushAsync();
            http.Abort();
        });
        Assert.Empty(city.TakeIn().Problems);
        Assert.Equal(2, _server.Calls.Count);
    }

    private FetchingCity City() => new(_server.ReadySource);
}
