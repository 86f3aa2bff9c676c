using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Audits;
using StrategyWarehouse.Warehouse.Sql;

namespace StrategyWarehouse.Warehouse.Tests.Histories;

/// <summary>What holds for every history, tried on a thousand made-up ones, each in its own municipality. A failure names the seed.</summary>
public sealed class RandomHistoriesTests
{
    private const int HistoriesOfABatch = 504;

    private readonly SqlCatalog _sql = SqlCatalog.Load();

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(2_000_000)]
    public void AnyLoadingOrderGivesAnEqualStarThatHoldsItsRules(int seed)
    {
        using var folder = new TemporaryFolder();
        var documents = Enumerable.Range(0, HistoriesOfABatch)
            .SelectMany(number => new RandomHistory(seed + number, $"h{seed + number}").Documents())
            .ToList();
        var stars = new HistoryStar(folder, _sql);
        using var one = stars.Build("one", documents, shuffle: seed + 1);
        using var other = stars.Build("other", Enumerable.Reverse(documents).ToList(), shuffle: seed + 2);

        Assert.Empty(Differences(one, other));
        Assert.Empty(new AuditSuite(_sql).Judge(one, CancellationToken.None).Where(result => result.StopsPublication).SelectMany(result => result.Sample.Select(row => $"{result.Audit}: {row}")));
        Assert.Empty(one.Query(ClosedThoughUncovered));
        Assert.NotEqual(["0"], one.Query("select count(*) from mart.goal_history where left_by_document is not null"));
        Assert.NotEqual(["0"], one.Query("select count(*) from mart.contradiction"));
        Assert.NotEqual(["0"], one.Query("select count(*) from audit.goal_near_miss"));
    }

    /// <summary>A goal that has left, and a service area that listed it before and of which no document has spoken since.</summary>
    private const string ClosedThoughUncovered =
        """
        with listed as (
            select goals.goal_id, facts.municipality_key, facts.org_unit_key, facts.said_on, documents.municipality_code
            from star.fact_goal_status as facts
            join star.dim_goal as goals on goals.goal_key = facts.goal_key
            join star.dim_document as documents on documents.document_key = facts.document_key
            where facts.said_on is not null
        ),
        last_listed as (
            select goal_id, municipality_code, org_unit_key, max(said_on) as said_on from listed group by all
        )
        select history.municipality_code, history.goal_code, last_listed.org_unit_key
        from mart.goal_history as history
        join last_listed on last_listed.goal_id = history.goal_id
        where history.left_by_document is not null
            and history.version = (select max(version) from mart.goal_history as newest where newest.goal_id = history.goal_id)
            and not exists (
                select 1 from listed
                where listed.municipality_code = last_listed.municipality_code
                    and listed.org_unit_key = last_listed.org_unit_key and listed.said_on > last_listed.said_on)
        """;

    /// <summary>The tables and marts whose rows differ, with the rows that one star has and the other lacks.</summary>
    private static List<string> Differences(DuckDBConnection one, DuckDBConnection other)
    {
        var names = one.Query(
            """
            select schema_name || '.' || table_name from duckdb_tables() where schema_name in ('star', 'mart', 'audit') and table_name <> 'generation'
            union all select schema_name || '.' || view_name from duckdb_views() where schema_name in ('star', 'mart', 'audit')
            """);
        Assert.True(names.Count > 15);
        return names.Where(name => Hash(one, name) != Hash(other, name)).SelectMany(name => Except(name, one, other)).ToList();
    }

    private static string Hash(DuckDBConnection star, string name) =>
        star.Query($"select count(*), sum(md5_number_lower(cast(rows as varchar))) from {name} as rows")[0];

    private static IEnumerable<string> Except(string name, DuckDBConnection one, DuckDBConnection other)
    {
        var rows = other.Query($"select * from {name}").ToHashSet();
        return one.Query($"select * from {name}").Where(row => !rows.Contains(row)).Take(5).Prepend("only in one order").Select(row => $"{name}: {row}");
    }
}
