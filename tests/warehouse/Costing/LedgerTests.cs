namespace StrategyWarehouse.Warehouse.Tests.Costing;

public sealed class LedgerTests
{
    [Fact]
    public void ALedgerWithoutAnyListMakesItsOwnMembers()
    {
        using var star = new CostStar().With("ledger",
            """
            year,month,cost_center,account,amount,service,line_text
            2023,1,1001,4300,100.00,,Kevät
            2023,2,1001,3000,-20.50,,
            """);
        using var connection = star.Build();

        Assert.Equal(
            ["1001|production|False|4300|1/2023|actual|100.00|Kevät|line 2|", "1001|production|False|3000|2/2023|actual|-20.50||line 3|"],
            connection.Query(
                """
                select c.name, c.role, c.is_listed, a.account, p.period_label, s.scenario, f.amount, f.line_text, f.source_locator, f.unlisted_cost_center
                from star.fact_cost f
                join star.dim_cost_center c using (cost_center_key)
                join star.dim_account a using (account_key)
                join star.dim_period p using (period_key)
                join star.dim_scenario s using (scenario_key)
                order by f.source_line
                """));
        Assert.Contains("2023|year", connection.Query("select period_label, period_kind from star.dim_period"));
    }
}
