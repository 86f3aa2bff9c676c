using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Audits;
using StrategyWarehouse.Warehouse.Star;

namespace StrategyWarehouse.Warehouse.Tests.Costing;

/// <summary>February stands in both documents: 20 in the first, 25 in the second. January (10) and March (30) stand in one.</summary>
public sealed class LedgerOverlapTests
{
    private const string First = "year,month,cost_center,account,amount\n2023,1,1001,4300,10.00\n2023,2,1001,4300,20.00\n";
    private const string Second = "year,month,cost_center,account,amount\n2023,2,1001,4300,25.00\n2023,3,1001,4300,30.00\n";

    [Fact]
    public void AMonthInTwoDocumentsStopsThePublicationUntilAPersonDecides()
    {
        using var star = Star(OverlapPolicy.Stop, OverlapPolicy.Stop);
        using var connection = star.Build();
        var stopped = Failed(star, connection).Single();

        Assert.True(stopped.Audit == "ledger_overlap__is_settled" && stopped.Severity == "error");
        Assert.Equal(["documents=first.csv and second.csv, municipality_code=186, scenario=actual, months=2023-02"], stopped.Sample);
        Assert.Contains("withdraw", stopped.Rule, StringComparison.Ordinal);
        Assert.Contains("\"overlap\"", stopped.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void UnderNewestTheMonthCountsFromTheDocumentReceivedLast()
    {
        using var star = Star(OverlapPolicy.Newest, OverlapPolicy.Newest);
        using var connection = star.Build();

        // 10 + 25 + 30: the 20 of the first document is left out.
        Assert.Equal(["65|3"], connection.Query("select sum(amount), count(*) from star.fact_cost"));
        Assert.Equal(
            ["186|actual|2023-02-01|first.csv|newest|1|20.00|False", "186|actual|2023-02-01|second.csv|newest|1|25.00|True"],
            connection.Query("select municipality_code, scenario, month, document, policy, lines, amount, is_counted from audit.ledger_overlap"));
        var warned = Failed(star, connection).Single();
        Assert.True(warned.Audit == "ledger_overlap__leaves_no_line_out" && warned.Severity == "warn");
        Assert.Contains("first.csv", warned.Sample.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void OfTwoDocumentsOfOneDayTheLaterNameIsTheNewer()
    {
        using var star = new CostStar()
            .With("ledger", First, "ledger-2.csv", overlap: OverlapPolicy.Newest)
            .With("ledger", Second, "ledger-1.csv", overlap: OverlapPolicy.Newest);
        using var connection = star.Build();

        // 10 + 20 of ledger-2, 30 of ledger-1.
        Assert.Equal(["60"], connection.Query("select sum(amount) from star.fact_cost"));
    }

    [Fact]
    public void UnderAddAllLinesOfAllDocumentsCount()
    {
        using var star = Star(OverlapPolicy.Add, OverlapPolicy.Add);
        using var connection = star.Build();

        Assert.Equal(["85|4"], connection.Query("select sum(amount), count(*) from star.fact_cost"));
        Assert.Empty(Failed(star, connection));
    }

    [Theory]
    [InlineData(OverlapPolicy.Add, OverlapPolicy.Newest, "newest")]
    [InlineData(OverlapPolicy.Newest, OverlapPolicy.Stop, "stop")]
    [InlineData(OverlapPolicy.Stop, OverlapPolicy.Add, "stop")]
    public void WhereSourcesDifferTheStricterPolicyHolds(string first, string second, string policy)
    {
        using var star = Star(first, second);
        using var connection = star.Build();

        Assert.Equal([policy], connection.Query("select distinct policy from audit.ledger_overlap"));
    }

    [Fact]
    public void TheSameLinesUnderTwoSourcesAreNeverCountedTwiceInSilence()
    {
        using var star = new CostStar()
            .With("ledger", First, "a/ledger.csv", overlap: OverlapPolicy.Stop)
            .With("ledger", First, "b/ledger.csv", overlap: OverlapPolicy.Newest);
        using var connection = star.Build();

        Assert.Equal(
            ["documents=a/ledger.csv and b/ledger.csv, municipality_code=186, scenario=actual, months=2023-01, 2023-02"],
            Failed(star, connection).Single(result => result.Severity == "error").Sample);
    }

    [Fact]
    public void OtherMunicipalitiesAndScenariosDoNotOverlap()
    {
        using var star = new CostStar()
            .With("ledger", First)
            .With("ledger", First, municipality: "858")
            .With("ledger", "year,month,cost_center,account,amount,scenario\n2023,2,1001,4300,18.00,budget\n");
        using var connection = star.Build();

        Assert.Equal(["186|actual|30", "186|budget|18", "858|actual|30"], connection.Query(
            """
            select m.municipality_code, s.scenario, sum(f.amount)
            from star.fact_cost f join star.dim_municipality m using (municipality_key) join star.dim_scenario s using (scenario_key)
            group by all order by all
            """));
        Assert.DoesNotContain(Failed(star, connection), result => result.Audit.StartsWith("ledger", StringComparison.Ordinal));
    }

    private static CostStar Star(string first, string second) => new CostStar()
        .With("ledger", Second, "second.csv", overlap: second, received: new DateOnly(2024, 3, 5))
        .With("ledger", First, "first.csv", overlap: first, received: new DateOnly(2024, 2, 5));

    private static List<AuditResult> Failed(CostStar star, DuckDBConnection connection) =>
        new AuditSuite(star.Sql).Judge(connection, CancellationToken.None).Where(result => !result.Passed).ToList();
}
