using StrategyWarehouse.Warehouse.Audits;

namespace StrategyWarehouse.Warehouse.Tests.Costing;

public sealed class LedgerTests
{
    private const string Lines =
        """
        select c.cost_center, f.unlisted_cost_center, a.account, f.unlisted_account, p.period_label, s.scenario, f.amount, f.source_locator
        from star.fact_cost f
        join star.dim_cost_center c using (cost_center_key)
        join star.dim_account a using (account_key)
        join star.dim_period p using (period_key)
        join star.dim_scenario s using (scenario_key)
        join star.dim_document d on d.document_key = f.document_key
        order by d.document, f.source_line
        """;

    [Fact]
    public void ALedgerWithoutAnyListMakesItsOwnMembers()
    {
        using var star = new CostStar().With("ledger",
            """
            year,month,cost_center,account,amount,line_text
            2023,1,1001,4300,100.00,Kevät
            2023,2,1001,3000,-20.50,
            """);
        using var connection = star.Build();

        Assert.Equal(["1001||4300||1/2023|actual|100.00|line 2", "1001||3000||2/2023|actual|-20.50|line 3"], connection.Query(Lines));
        Assert.Equal(["1001|1001|production|False|0"], connection.Query("select cost_center, name, role, is_listed, document_key from star.dim_cost_center where cost_center_key <> 0"));
        Assert.Equal(["Kevät", ""], connection.Query("select line_text from star.fact_cost order by source_line"));
        Assert.Equal(["1/2023|month", "2/2023|month", "1-2/2023|running", "2023|year"], connection.Query(
            "select period_label, period_kind from star.dim_period where period_key <> 0 order by period_end, period_key desc"), Set);
    }

    [Fact]
    public void MoneyOnCodesThatTheListsLackIsKeptAndNamed()
    {
        using var star = new CostStar()
            .With("cost-centers", "cost_center,name\n1001,Koulu\n")
            .With("accounts", "account,name,cost_type\n4300,Palvelut,meno\n")
            .With("ledger",
                """
                year,month,cost_center,account,amount
                2023,1,1001,4300,100.00
                2023,1,9999,4300,7.25
                2023,2,9999,4300,-2.00
                2023,2,1001,4999,0.75
                """, name: "ledger.csv");
        using var connection = star.Build();

        Assert.Equal(
            ["1001||4300||1/2023|actual|100.00|line 2", "|9999|4300||1/2023|actual|7.25|line 3", "|9999|4300||2/2023|actual|-2.00|line 4", "1001|||4999|2/2023|actual|0.75|line 5"],
            connection.Query(Lines));
        // 7.25 - 2.00 = 5.25 in two lines.
        Assert.Equal(
            ["cost_center|186|9999|ledger.csv|2|5.25", "account|186|4999|ledger.csv|1|0.75"],
            connection.Query("select what, municipality_code, code, document, lines, amount from audit.unlisted_code"));
        Assert.Equal(["unlisted_code__is_none"], new AuditSuite(star.Sql).Judge(connection, CancellationToken.None).Where(result => !result.Passed).Select(result => result.Audit));
    }

    [Fact]
    public void AListOfOneMunicipalityDoesNotJudgeTheLedgerOfAnother()
    {
        using var star = new CostStar()
            .With("cost-centers", "cost_center,name\n1001,Koulu\n")
            .With("ledger", "year,month,cost_center,account,amount,municipality_code\n2023,1,1001,4300,10.00,\n2023,1,1001,4300,20.00,858\n2023,1,2002,4300,40.00,858\n");
        using var connection = star.Build();

        Assert.Equal(
            ["186|186|Koulu|True|10.00", "858|858|1001|False|20.00", "858|858|2002|False|40.00"],
            connection.Query(
                """
                select m.municipality_code, c.municipality_code, c.name, c.is_listed, f.amount
                from star.fact_cost f join star.dim_cost_center c using (cost_center_key) join star.dim_municipality m using (municipality_key)
                order by f.source_line
                """));
    }

    [Fact]
    public void BudgetAndActualStayApart()
    {
        using var star = new CostStar()
            .With("ledger", "year,month,cost_center,account,amount,scenario\n2023,1,1001,4300,100.00,actual\n2023,1,1001,4300,90.00,budget\n")
            .With("ledger", "year,month,cost_center,account,amount,scenario\n2023,2,1001,4300,110.00,actual\n2023,2,1001,4300,90.00,forecast\n");
        using var connection = star.Build();

        Assert.Equal(["actual|210", "budget|90", "forecast|90"], connection.Query(
            "select s.scenario, sum(f.amount) from star.fact_cost f join star.dim_scenario s using (scenario_key) group by 1 order by 1"));
        Assert.Equal(["0"], connection.Query("select count(*) from audit.ledger_overlap"));
    }

    [Fact]
    public void OfTwoListsTheOneReceivedLastSpeaks()
    {
        using var star = new CostStar()
            .With("cost-centers", "cost_center,name\n1001,Uusi nimi\n", name: "new.csv", received: new DateOnly(2024, 6, 1))
            .With("cost-centers", "cost_center,name\n1001,Vanha nimi\n1002,Vain vanhassa\n", name: "old.csv", received: new DateOnly(2024, 5, 1));
        using var connection = star.Build();

        Assert.Equal(["1001|Uusi nimi|new.csv|line 2", "1002|Vain vanhassa|old.csv|line 3"], connection.Query(
            "select c.cost_center, c.name, d.document, c.source_locator from star.dim_cost_center c join star.dim_document d using (document_key) where c.cost_center_key <> 0 order by 1"));
    }

    [Fact]
    public void ASheetIsPartOfThePlace()
    {
        using var star = new CostStar().With("ledger", "year,month,cost_center,account,amount,sheet\n2023,1,1001,4300,100.00,Ledger\n");
        using var connection = star.Build();

        Assert.Equal(["sheet Ledger, row 2"], connection.Query("select source_locator from star.fact_cost"));
    }

    [Fact]
    public void TheOrderOfDocumentsDoesNotMatter()
    {
        string[] kinds = ["ledger", "ledger", "cost-centers"];
        string[] tables =
        [
            "year,month,cost_center,account,amount,service\n2023,1,1001,4300,100.00,Uimahalli\n2023,1,1002,4300,1.00,\n",
            "year,month,cost_center,account,amount,service\n2023,2,1001,4300,50.00,UIMAHALLI\n",
            "cost_center,name\n1001,Koulu\n",
        ];
        List<string> Content(params int[] order)
        {
            using var star = new CostStar();
            foreach (var index in order) star.With(kinds[index], tables[index], name: $"{index}.csv");
            using var connection = star.Build();
            return [.. connection.Query("select * from star.fact_cost"), .. connection.Query("select * from star.dim_cost_center"), .. connection.Query("select * from star.dim_account"), .. connection.Query("select * from star.dim_service")];
        }

        Assert.Equal(Content(0, 1, 2), Content(2, 1, 0));
    }

    private static readonly IEqualityComparer<IEnumerable<string>> Set = EqualityComparer<IEnumerable<string>>.Create(
        (one, other) => one!.Order(StringComparer.Ordinal).SequenceEqual(other!.Order(StringComparer.Ordinal)), _ => 0);
}
