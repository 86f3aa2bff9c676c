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

    private static RunSummary Run(FetchingCity city) =>
        new WarehouseRun(Workspace.Open(city.Root), new ProgressLog(TextWriter.Null, isTerminal: false), city.Time).Execute(CancellationToken.None);
}
