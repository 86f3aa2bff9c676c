using DuckDB.NET.Data;
using StrategyWarehouse.Etl.Runs;
using StrategyWarehouse.Etl.Tests.Fetching.Server;
using StrategyWarehouse.Etl.Workspaces;

namespace StrategyWarehouse.Etl.Tests.Fetching;

/// <summary>A whole run with the network, and one without it.</summary>
public sealed class OfflineRunTests
{
    [Fact]
    public void ARunWithoutTheNetworkBuildsFromWhatIsArchived()
    {
        using var server = new StatisticsServer();
        using var city = new FetchingCity($$"""
            { "name": "strategy", "kind": "strategy", "path": "inbox/strategy/**" },
            {{FetchingCity.Table(server.TableV1, """ "Alue": ["KU186"], "Vuosi": ["top(2)"] """)}}
            """);
        var inbox = Directory.CreateDirectory(Path.Combine(city.Root, "inbox", "strategy")).FullName;
        File.Copy(Path.Combine(Repository.Root, "etl", "Sample", "inbox", "strategy", "strategian-seuranta-2023.txt"), Path.Combine(inbox, "strategian-seuranta-2023.txt"));
        Assert.Equal("published", Run(city).Outcome);
        var fetched = city.TextOf("12ml.json");
        server.Dispose();

        var offline = Run(city);

        Assert.Equal("unchanged", offline.Outcome);
        Assert.Contains(offline.Problems, problem => (problem.Document, problem.Code) == ("12ml.json", "unavailable"));
        Assert.Equal(2, offline.Generation is null ? 0 : city.Documents().Count);
        Assert.Equal(fetched, city.TextOf("12ml.json"));
    }

    [Fact]
    public void WhatIsFetchedInPartsStandsInTheStarByMunicipalityAndYear()
    {
        using var server = new StatisticsServer { StatedCells = 5 };
        using var city = new FetchingCity($$"""
            {{FetchingCity.Table(server.TableV1, """ "Alue": ["KU186"], "Vuosi": ["*"], "Sukupuoli": ["*"] """)}},
            { "name": "sotkanet", "kind": "sotkanet", "url": "{{server.Sotkanet}}", "query": { "indicator": ["127"], "years": ["2020..2021"] } }
            """);
        Assert.Equal("published", Run(city).Outcome);
        Assert.True(server.DataCalls.Count() > 4, "sixteen cells do not fit into four answers of five");

        // The first area, year, sex and figure; all that the cube has of men in 2021; and of a Sotkanet region 91 its 91 * 10000 + year.
        Assert.Equal("1111", Scalar(city, "select value::int from figures where indicator = 'Väestö' and breakdown = 'Sukupuoli: Miehet' and municipality_code = '186' and period_label = '2021'"));
        Assert.Equal("16", Scalar(city, "select count(*) from figures where document = '12ml.json'"));
        Assert.Equal("912020", Scalar(city, "select value::int from figures where indicator = 'Väestö 31.12.' and municipality_code = '186' and period_label = '2020'"));
        Assert.Equal("MAA 658", Scalar(city, "select distinct area_code from figures where indicator_code = '127' and municipality_code = ''"));
    }

    private static string Scalar(FetchingCity city, string sql)
    {
        using var connection = new DuckDBConnection($"Data Source={Path.Combine(city.Root, "data", "warehouse.duckdb")};ACCESS_MODE=READ_ONLY");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            $"""
            with figures as (
                select * from star.fact_peer_value
                inner join star.dim_municipality using (municipality_key)
                inner join star.dim_period using (period_key)
                inner join star.dim_document using (document_key)
            )
            {sql}
            """;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture)!;
    }

    private static RunSummary Run(FetchingCity city) =>
        new WarehouseRun(Workspace.Open(city.Root), new ProgressLog(TextWriter.Null, isTerminal: false), city.Time).Execute(CancellationToken.None);
}
