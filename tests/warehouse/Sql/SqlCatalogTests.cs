using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Sql;

public sealed class SqlCatalogTests
{
    [Fact]
    public void EveryTableAndColumnThatPeopleMeetHasAComment()
    {
        using var star = new SampleStar().With("a.txt", ReportingPeriod.OfYear(2021), SampleStar.Goal("S1", "Yksi"));
        using var connection = star.Build();

        Assert.Empty(connection.Query(
            """
            select schema_name || '.' || table_name from duckdb_tables() where comment is null
            union all
            select schema_name || '.' || view_name from duckdb_views() where schema_name in ('star', 'mart', 'audit') and comment is null
            union all
            select schema_name || '.' || table_name || '.' || column_name from duckdb_columns()
            where schema_name in ('star', 'mart', 'audit') and comment is null
            """));
    }

    [Fact]
    public void ThePublishedFileHoldsNothingButStarMartAndAudit()
    {
        using var star = new SampleStar().With("a.txt", ReportingPeriod.OfYear(2021), SampleStar.Goal("S1", "Yksi"));
        using var connection = star.Build();

        Assert.Equal(["audit", "mart", "star"], connection.Query(
            "select distinct schema_name from (select schema_name from duckdb_tables() union all select schema_name from duckdb_views() where not internal) order by 1"));
    }

    [Fact]
    public void EveryObjectStandsAfterWhatItNeeds()
    {
        var catalog = SqlCatalog.Load();
        var names = catalog.Transformations.Select(item => item.FullName).ToList();
        Assert.All(catalog.Transformations, item => Assert.All(
            item.References().Where(names.Contains),
            needed => Assert.True(names.IndexOf(needed) < names.IndexOf(item.FullName), $"{needed} after {item.FullName}")));
    }

    [Fact]
    public void EveryTextStatesItsGrainFirst()
    {
        var catalog = SqlCatalog.Load();
        Assert.All(catalog.RawTables.Concat(catalog.Transformations), item => Assert.StartsWith("-- Grain: ", item.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryExampleRunsOnABuiltStar()
    {
        using var star = new SampleStar().With("a.txt", ReportingPeriod.OfYear(2021), SampleStar.Goal("S1", "Yksi") with { RawStatus = "Viivästyy" })
            .WithTable("ledger", "ledger.csv", "year,month,cost_center,account,amount\n2020,12,1001,4300,100\n2021,12,1001,4300,110\n")
            .WithTable("allocation-rules", "rules.csv", "from_cost_center,receiver,weight\n1001,P1,1\n")
            .WithTable("outputs", "outputs.csv", "product,year,quantity\nP1,2020,10\nP1,2021,10\n")
            .WithVocabulary("goal-evidence.csv", "goal_code,kind,subject,rule\nS1,unit_cost,P1,at most 11\n");
        using var connection = star.Build();

        Assert.NotEmpty(star.Sql.Examples);
        Assert.All(star.Sql.Examples.Values, example => Assert.NotEmpty(connection.Query(example)));
    }

    [Fact]
    public void AnEmptyStarCanBeBuilt()
    {
        using var star = new SampleStar();
        using var connection = star.Build();

        Assert.Equal(["0"], connection.Query("select count(*) from mart.goal_status"));
        Assert.Equal(["309"], connection.Query("select count(*) from star.dim_municipality"));
    }
}
