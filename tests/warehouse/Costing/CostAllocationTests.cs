using StrategyWarehouse.Warehouse.Costing;

namespace StrategyWarehouse.Warehouse.Tests.Costing;

/// <summary>From staged tables to mart.cost_allocation and mart.cost_trace.</summary>
public sealed class CostAllocationTests
{
    private const string Centers =
        """
        cost_center,name,role
        100,ICT,support
        110,Tilat,support
        200,Koulu,production
        210,Kirjasto,production
        """;

    private const string Products =
        """
        product,name,output_unit
        OPETUS,Perusopetus,oppilas
        LAINAT,Kirjastopalvelut,laina
        """;

    // The textbook case: ICT 1000 with 20 % to Tilat, Tilat 500 with 10 % to ICT; two centres with cost of their own.
    private const string Ledger =
        """
        year,month,cost_center,account,amount
        2023,1,100,4300,400.00
        2023,2,100,4300,600.00
        2023,3,110,4300,500.00
        2023,3,200,4000,2000.00
        2023,4,210,4000,300.00
        2023,5,999,4000,7.77
        """;

    private const string Rules =
        """
        from_cost_center,receiver,weight,driver
        100,110,0.2,laitteet
        100,OPETUS,0.5,laitteet
        100,LAINAT,0.3,laitteet
        110,100,0.1,m2
        110,OPETUS,0.4,m2
        110,LAINAT,0.5,m2
        200,OPETUS,1,
        210,LAINAT,0.9,
        """;

    [Fact]
    public void EveryEuroOfTheLedgerEndsInAProductOrStaysAtANamedCentre()
    {
        using var star = Star();
        using var connection = star.Build();

        // ICT and Tilat as worked out in TextbookTests; a tenth of 210 has no receiver; 999 is in no list.
        Assert.Equal(
            [
                "100|support|LAINAT|null|laitteet|408.16",
                "100|support|OPETUS|null|laitteet|591.84",
                "110|support|LAINAT|null|m2|270.41",
                "110|support|OPETUS|null|m2|229.59",
                "200|production|OPETUS|null|null|2000.00",
                "210|production|LAINAT|null|null|270.00",
                "210|production|null|210|null|30.00",
                "|production|null||null|7.77",
            ],
            connection.Query("select concat_ws('|', from_cost_center, from_role, coalesce(to_product, 'null'), coalesce(held_by, 'null'), coalesce(driver, 'null'), amount) from mart.cost_allocation where municipality_code = '186' and year = 2023 and scenario = 'actual' order by all"));
        Assert.Equal(["rules.csv, line 4"], connection.Query("select document || ', ' || source_locator from mart.cost_allocation where from_cost_center = '100' and to_product = 'LAINAT'"));
        Assert.Equal(["3807.77"], connection.Query("select sum(amount) from mart.cost_allocation"));
    }

    [Fact]
    public void AProductsCostIsFollowedToTheLedgerLinesBehindIt()
    {
        using var star = Star();
        using var connection = star.Build();

        // 591.84 of ICT's 1000 with the share 0.58/0.98: the first line's part is 400 * 0.591837 = 236.73, the second's the rest.
        Assert.Equal(
            ["2023|1|100|laitteet|4300|400.00|236.73|ledger.csv|line 2", "2023|2|100|laitteet|4300|600.00|355.11|ledger.csv|line 3"],
            connection.Query("select concat_ws('|', year, month, from_cost_center, driver, account, line_amount, product_amount, document, source_locator) from mart.cost_trace where product = 'OPETUS' and from_cost_center = '100' order by month"));
        Assert.Empty(connection.Query(
            """
            select * from (
                select municipality_code, year, scenario, from_cost_center, product, held_by, sum(product_amount) as amount from mart.cost_trace group by all
            ) as traced
            full join (select municipality_code, year, scenario, from_cost_center, to_product as product, held_by, amount from mart.cost_allocation) as allocated
                on (traced.municipality_code, traced.year, traced.scenario, traced.from_cost_center) = (allocated.municipality_code, allocated.year, allocated.scenario, allocated.from_cost_center)
                and traced.product is not distinct from allocated.product and traced.held_by is not distinct from allocated.held_by
            where traced.amount is distinct from allocated.amount
            """));
    }

    [Fact]
    public void ThePartsOfALedgerLineSumToItThoughItsCentreIsSharedInThirds()
    {
        // A third of a euro for each of three; of two euros A and B get 0.67 and C 0.66. Each line is cut into 0.33 and 0.34 so that both sums hold.
        using var star = new CostStar()
            .With("ledger", "year,month,cost_center,account,amount\n2023,1,200,4300,1.00\n2023,2,200,4300,1.00\n2023,3,200,4300,-0.01\n2023,4,200,4300,0.01\n")
            .With("allocation-rules", "from_cost_center,receiver,weight\n200,A,1\n200,B,1\n200,C,1\n");
        using var connection = star.Build();

        Assert.Equal(["1|1", "2|1", "3|-0.01", "4|0.01"], connection.Query("select month, sum(product_amount) from mart.cost_trace group by month order by month"));
        Assert.Equal(["A|0.67", "B|0.67", "C|0.66"], connection.Query("select product, sum(product_amount) from mart.cost_trace group by product order by product"));
        Assert.Equal(["0.34"], connection.Query("select max(abs(product_amount)) from mart.cost_trace"));
    }

    [Fact]
    public void WhatTwoUnknownMunicipalitiesBookOnUnlistedCodesIsTracedOnce()
    {
        using var star = new CostStar()
            .With("cost-centers", "municipality_code,cost_center,name\n998,K,Koulu\n997,K,Koulu\n")
            .With("ledger", "municipality_code,year,month,cost_center,account,amount\n998,2023,1,Z,4300,2\n997,2023,1,Z,4300,8\n");
        using var connection = star.Build();

        Assert.Equal(["|10.00"], connection.Query("select from_cost_center, amount from mart.cost_allocation"));
        Assert.Equal(["2.00", "8.00"], connection.Query("select product_amount from mart.cost_trace order by 1"));
    }

    [Fact]
    public void RulesOfAYearGoBeforeRulesWithoutAndTheDocumentReceivedLastCounts()
    {
        using var star = new CostStar()
            .With("cost-centers", Centers)
            .With("products", Products)
            .With("ledger", "year,month,cost_center,account,scenario,amount\n2022,1,100,4300,actual,100\n2023,1,100,4300,actual,100\n2024,1,100,4300,actual,100\n2024,1,100,4300,budget,50\n")
            .With("allocation-rules", "from_cost_center,receiver,weight,year\n100,OPETUS,1,\n100,OPETUS,1,2023\n", "old.csv", received: new DateOnly(2024, 1, 1))
            .With("allocation-rules", "from_cost_center,receiver,weight,year\n100,LAINAT,1,\n", "new.csv", received: new DateOnly(2024, 2, 1));
        using var connection = star.Build();

        Assert.Equal(["2022|actual|LAINAT|100.00", "2023|actual|OPETUS|100.00", "2024|actual|LAINAT|100.00", "2024|budget|LAINAT|50.00"],
            connection.Query("select concat_ws('|', year, scenario, to_product, amount) from mart.cost_allocation order by all"));
    }

    [Fact]
    public void WhatTheAllocationCannotFollowIsNamedWithItsRule()
    {
        using var star = new CostStar { Costing = new CostingSettings { Method = AllocationMethod.StepDown, Order = ["110"] } }
            .With("cost-centers", Centers)
            .With("products", Products)
            .With("ledger", Ledger)
            .With("allocation-rules", "from_cost_center,receiver,weight\n100,110,1\n110,OPETUS,60\n110,EIOLE,40\n110,LAINAT,-1\n", "rules.csv");
        using var connection = star.Build();

        Assert.Equal(
            [
                "no_open_receiver|100|ICT|1000.00",
                "no_rule|200|Koulu|2000.00",
                "no_rule|210|Kirjasto|300.00",
                "unknown_receiver|110|Tilat|EIOLE|200.00|rules.csv|line 4",
                "weight_not_positive|110|Tilat|LAINAT|rules.csv|line 5",
            ],
            connection.Query("select concat_ws('|', code, cost_center, name, receiver, amount, case when receiver is not null then document end, case when receiver is not null then source_locator end) from audit.allocation_problem order by all"));
    }

    [Fact]
    public void ACentreWithoutARuleIsOneFindingHoweverManyYearsAndScenariosItHas()
    {
        using var star = new CostStar()
            .With("ledger", "year,month,cost_center,account,scenario,amount\n2022,1,200,4300,actual,100\n2022,1,300,4300,actual,70\n2023,1,200,4300,actual,110\n2023,1,300,4300,actual,90\n2023,1,300,4300,budget,80\n")
            .With("allocation-rules", "from_cost_center,receiver,weight\n200,A,1\n");
        using var connection = star.Build();

        Assert.Equal(["no_rule|300|2022, 2023|actual, budget|90.00"], connection.Query("select code, cost_center, years, scenarios, largest_amount from audit.allocation_finding"));
    }

    [Fact]
    public void WithoutRulesNothingIsAmissThoughACentreEarns()
    {
        using var star = new CostStar { Costing = new CostingSettings { Method = AllocationMethod.StepDown, Order = ["9"] } }
            .With("ledger", "year,month,cost_center,account,amount\n2023,1,100,3000,-5\n2023,1,200,4300,3\n");
        using var connection = star.Build();

        Assert.Empty(connection.Query("select * from audit.allocation_problem"));
    }

    [Fact]
    public void AnOrderOfOneMunicipalityIsNoFaultOfAnother()
    {
        using var star = new CostStar { Costing = new CostingSettings { Method = AllocationMethod.StepDown, Order = ["T", "X"] } }
            .With("cost-centers", "municipality_code,cost_center,name,role\n,T,Tuki,support\n858,K,Koulu,production\n")
            .With("ledger", "municipality_code,year,month,cost_center,account,amount\n,2023,1,T,4300,5\n858,2023,1,K,4300,3\n")
            .With("allocation-rules", "municipality_code,from_cost_center,receiver,weight\n,T,A,1\n858,K,A,1\n");
        using var connection = star.Build();

        Assert.Equal(["186|X", "858|X"], connection.Query("select municipality_code, cost_center from audit.allocation_problem order by all"));
    }

    private static CostStar Star() => new CostStar()
        .With("cost-centers", Centers)
        .With("products", Products)
        .With("ledger", Ledger, "ledger.csv")
        .With("allocation-rules", Rules, "rules.csv");
}
