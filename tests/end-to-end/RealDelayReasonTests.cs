namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>The reasons for delay in real narratives, against a reading by hand.</summary>
public sealed class RealDelayReasonTests
{
    [SkippableFact]
    public void TheWrappedTextNamesWhyItsLateGoalsAreLate()
    {
        // O1: the pandemic. O3: the introduction of a system. T3 and S3: a project that another body leads; S3: what the system does not give.
        Assert.Equal(
            ["O1: pandemic", "O3: supplier_or_system", "S3: dependency, supplier_or_system", "T3: dependency"],
            Reasons("jarvenpaa-follow-up-2021.txt", "186", "select goal_code, reason from mart.goal_delay where is_delayed"));
    }

    [SkippableFact]
    public void TheNestedTableNamesPandemicSupplierAndAPendingDecision()
    {
        Assert.Equal(
            ["03.06.02: unmatched", "03.07.02: decision_pending, supplier_or_system", "05.01.01: pandemic", "07.05.01: pandemic"],
            Reasons("tuusula-follow-up-2021-09.tsv", "858",
                """
                select status.goal_code, string_agg(reasons.reason, ', ' order by reasons.reason) as reason
                from star.goal_delay_reason as reasons
                join star.fact_goal_status as facts using (document_key, row_number)
                join star.dim_goal as status using (goal_key)
                where status.goal_code in ('03.06.02', '03.07.02', '05.01.01', '07.05.01')
                group by all
                """));
    }

    private static IEnumerable<string> Reasons(string seed, string municipality, string sql)
    {
        var document = File.ReadAllBytes(Repository.Shared($"seeds/{seed}"));
        using var city = new TestWorkspace();
        city.Write("warehouse.json", $$"""{ "municipality": "{{municipality}}", "sources": [ { "name": "follow-up", "kind": "strategy", "path": "inbox/strategy/**", "period": "2021-01..2021-09" } ] }""");
        city.Write($"inbox/strategy/{seed}", document);
        city.RunHere();
        return city.Query(sql).Select(row => $"{row["goal_code"]}: {row["reason"]}").Order(StringComparer.Ordinal);
    }
}
