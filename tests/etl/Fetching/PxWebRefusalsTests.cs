using Microsoft.AspNetCore.Http;
using StrategyWarehouse.Etl.Tests.Fetching.Server;

namespace StrategyWarehouse.Etl.Tests.Fetching;

/// <summary>Queries and tables that do not fit each other, and queries that are too large.</summary>
public sealed class PxWebRefusalsTests : IDisposable
{
    private readonly StatisticsServer _server = new();

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData(""" "Alue": ["KU187"] """, "unknown_code", "the code KU187 in Alue, which the table does not have (nearest: KU186 (Järvenpää)")]
    [InlineData(""" "Vuosi": ["2019", "from(2018)"] """, "unknown_code", "the code 2019 in Vuosi, which the table does not have (nearest: 2021, 2022, 2023); the code from(2018) in Vuosi")]
    [InlineData(""" "Alue 2020": ["KU186"] """, "unknown_code", "the dimension Alue 2020, which the table does not have (it has Alue, Vuosi, Sukupuoli, Tiedot)")]
    [InlineData(""" "Alue": ["MK*"] """, "no_match", "nothing in Alue for \"MK*\"")]
    public void ACodeThatTheTableDoesNotHaveIsNamedAndNothingIsAskedFor(string query, string code, string message)
    {
        using var city = new FetchingCity(FetchingCity.Table(_server.TableV1, query));
        var problem = city.Problem();
        Assert.Equal(("12ml.json", "key-figures", code), (problem.Document, problem.Source, problem.Code));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Empty(_server.DataCalls);
    }

    [Fact]
    public void AFolderOfTablesIsNoTable()
    {
        _server.Instead = async http =>
        {
            await http.Response.WriteAsync("""[{"id":"kta","type":"l","text":"Kuntatalous"}]""");
            return true;
        };
        using var city = new FetchingCity(FetchingCity.Table(_server.TableV1, """ "Alue": ["KU186"] """));
        Assert.Equal("not_a_table", city.Problem().Code);
    }

    [Fact]
    public void AQueryThatWouldTakeThousandsOfRequestsIsRefused()
    {
        LongTable.Play(_server, 1001);
        _server.StatedCells = 1;
        using var city = new FetchingCity(FetchingCity.Table(_server.TableV2, """ "Alue": ["*"] """));
        var problem = city.Problem();
        Assert.Equal("query_too_large", problem.Code);
        Assert.Contains("a query that takes 1001 requests, expected at most 1000", problem.Message, StringComparison.Ordinal);
        Assert.Empty(_server.DataCalls);
    }

    [Theory]
    [InlineData("""{"dimension":5}""")]
    [InlineData("""{"id":["A"],"dimension":{"A":3}}""")]
    [InlineData("""{"id":["A",7],"role":[],"dimension":{"A":{"category":{"index":"x","label":[1]},"extension":4}}}""")]
    [InlineData("""{"id":["A"],"dimension":{"A":{"category":{"index":{"x":"0","y":null}}}}}""")]
    [InlineData("""{"variables":[1,{"code":"A","values":5}]}""")]
    [InlineData("[]")]
    public void MetadataOfAnyFormEndAsAProblem(string metadata)
    {
        _server.Instead = async http =>
        {
            await http.Response.WriteAsync(metadata);
            return true;
        };
        using var first = new FetchingCity(FetchingCity.Table(_server.TableV1, """ "Alue": ["KU186"] """));
        Assert.Contains(first.Problem().Code, new[] { "not_a_table", "unknown_code" });
        using var second = new FetchingCity(FetchingCity.Table(_server.TableV2, """ "Alue": ["KU186"] """));
        Assert.Contains(second.Problem().Code, new[] { "not_a_table", "unknown_code" });
    }

    [Fact]
    public void AServerThatRefusesASingleCellIsBelieved()
    {
        _server.RefusedCells = 0;
        using var city = new FetchingCity(FetchingCity.Table(_server.TableV1, """ "Alue": ["KU186"] """));
        var problem = city.Problem();
        Assert.Equal("request_refused", problem.Code);
        Assert.Contains("403 \"Too many cells selected\"", problem.Message, StringComparison.Ordinal);
        Assert.InRange(_server.DataCalls.Count(), 2, 6);
    }
}
