using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using StrategyWarehouse.Etl.Tests.Fetching.Server;

namespace StrategyWarehouse.Etl.Tests.Fetching;

/// <summary>Indicators from Sotkanet: their own documents, years in pieces, and clear words where there is nothing.</summary>
public sealed class SotkanetFetchTests : IDisposable
{
    private readonly StatisticsServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public void RegionsMetadataAndValuesAreDocumentsOfTheirOwn()
    {
        using var city = new FetchingCity(Source(""" "indicator": ["127"], "years": ["2022..2023", "2020"], "genders": ["male", "female"] """));
        Assert.Empty(city.TakeIn().Problems);
        Assert.Equal(["data-127.json", "indicator-127.json", "regions.json"], city.Documents().Select(document => document.Name));
        Assert.Equal("/rest/1.1/json?indicator=127&years=2020&years=2022&years=2023&genders=male&genders=female", Assert.Single(_server.DataCalls).Target);
        // 3 regions x 3 years x 2 genders; women of Järvenpää (91) in 2020: 91 x 10000 + 2020 + 0.5.
        var values = JsonNode.Parse(city.TextOf("data-127.json"))!.AsArray();
        Assert.Equal(18, values.Count);
        Assert.Contains(values, value => (int)value!["region"]! == 91 && (int)value["year"]! == 2020 && (string)value["gender"]! == "female" && (decimal)value["value"]! == 912020.5m);
    }

    [Fact]
    public void WithoutYearsAllThatTheIndicatorHasAreAskedForTenAtATimeAndJoined()
    {
        using var city = new FetchingCity(Source(""" "indicator": ["127"] """));
        Assert.Empty(city.TakeIn().Problems);
        // 2001..2024 are 24 years: 10, 10 and 4.
        Assert.Equal([10, 10, 4], _server.DataCalls.Select(call => call.Target.Split("years=").Length - 1));
        var values = JsonNode.Parse(city.TextOf("data-127.json"))!.AsArray();
        Assert.Equal(24 * 3, values.Count);
        Assert.Equal(Enumerable.Range(2001, 24), values.Select(value => (int)value!["year"]!).Distinct());
    }

    [Fact]
    public void AnIndicatorThatExistsBySexAloneSaysWhichGendersToAskForAndTheOthersGoOn()
    {
        using var city = new FetchingCity(Source(""" "indicator": ["450", "127"], "years": ["2021"] """));
        var problem = city.Problem();
        Assert.Equal(("data-450.json", "no_match"), (problem.Document, problem.Code));
        Assert.Contains("set \"genders\": [\"male\", \"female\"]", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["data-127.json", "indicator-127.json", "regions.json"], city.Documents().Select(document => document.Name));
    }

    [Fact]
    public void YearsThatTheIndicatorDoesNotHaveAreToldWithThoseThatItHas()
    {
        using var city = new FetchingCity(Source(""" "indicator": ["450"], "years": ["2023..2024"], "genders": ["male"] """));
        var problem = city.Problem();
        Assert.Equal("no_match", problem.Code);
        Assert.Contains("has 2020..2022", problem.Message, StringComparison.Ordinal);
        Assert.Empty(_server.DataCalls);
    }

    [Fact]
    public void AnUnknownIndicatorIsRefusedWithTheServersWords()
    {
        using var city = new FetchingCity(Source(""" "indicator": ["99999"] """));
        var problem = city.Problem();
        Assert.Equal("request_refused", problem.Code);
        Assert.Contains("/rest/1.1/indicators/99999: found the answer 404 \"HTTP 404 Not Found\"", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnIndicatorThatTheServerStumblesOverDoesNotStopTheOthersButAServerThatIsDownIsLeft()
    {
        _server.Instead = http => Task.FromResult(Fails(http, "/indicators/450"));
        using var city = new FetchingCity(Source(""" "indicator": ["450", "127"], "years": ["2021"] """));
        var problem = city.Problem();
        Assert.Equal(("data-450.json", "unavailable"), (problem.Document, problem.Code));
        Assert.Contains(city.Documents(), document => document.Name == "data-127.json");
        _server.Calls.Clear();

        _server.Instead = http => Task.FromResult(Fails(http, ""));
        Assert.Equal(["regions.json", "data-450.json"], city.TakeIn().Problems.Select(item => item.Document));
        Assert.Equal(8, _server.Calls.Count);
    }

    [Fact]
    public void AnAddressThatIsNotSotkanetsSaysSo()
    {
        _server.Instead = async http =>
        {
            await http.Response.WriteAsync("{}");
            return true;
        };
        using var city = new FetchingCity(Source(""" "indicator": ["127"] """));
        Assert.All(city.TakeIn().Problems, problem => Assert.Equal("not_sotkanet", problem.Code));
    }

    private static bool Fails(HttpContext http, string path)
    {
        http.Response.StatusCode = 500;
        return http.Request.Path.Value!.Contains(path, StringComparison.Ordinal);
    }

    private string Source(string query) => $$"""{ "name": "sotkanet", "kind": "sotkanet", "url": "{{_server.Sotkanet}}", "query": { {{query}} } }""";
}
