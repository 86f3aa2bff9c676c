using StrategyWarehouse.Warehouse.Tests.Costing;

namespace StrategyWarehouse.Warehouse.Tests.Services;

/// <summary>Rules that pass a cost on to the cost centres that use premises.</summary>
public sealed class PremisesDriverTests
{
    // 900 owns the space; its own office is not counted. School 600 m2 and library 200 m2; in 2022 the library was not in use.
    private const string Centers = "cost_center,name,role\n900,Tilapalvelut,support\n200,Koulu,production\n220,Kirjasto,production\n";
    private const string Premises = "premises,name,area_m2,unit\nT1,Koulutalo,500,200\nT2,Viipalekoulu,100,Koulu\nT3,Kirjastotalo,200,220\nT4,Toimisto,50,900\n";
    private const string Use =
        """
        premises,year,month,cost,hours_booked
        T1,2022,,1000,700
        T1,2023,,6000,700
        T2,2023,1,500,100
        T2,2023,2,500,
        T3,2023,,1000,2200
        T4,2023,,9999,50
        """;

    private const string Products = "product,name,output_unit\nOPETUS,Perusopetus,oppilas\nLAINAT,Lainat,laina\n";
    private const string Ledger = "year,month,cost_center,account,amount\n2022,12,900,4300,100\n2023,12,900,4300,100\n2024,12,900,4300,100\n2023,12,200,4300,1000\n";

    [Theory]
    // 600 and 200 of 800 m2; 7,000 and 1,000 of 8,000 euros; 800 and 2,200 of 3,000 hours, to the cent.
    [InlineData("premises_area", "75.00", "25.00")]
    [InlineData("premises_cost", "87.50", "12.50")]
    [InlineData("Premises_Hours", "26.67", "73.33")]
    public void TheCostGoesToTheUsersOfPremisesByTheirAreaCostOrHours(string driver, string school, string library)
    {
        using var star = Star($"900,*,1,{driver}\n200,OPETUS,1,\n220,LAINAT,1,\n");
        using var connection = star.Build();

        Assert.Equal(
            ["200|OPETUS||1000.00|line 3", $"900|LAINAT|{driver}|{library}|line 2", $"900|OPETUS|{driver}|{school}|line 2"],
            connection.Query(Allocation(2023)));
    }

    [Fact]
    public void OnlyPremisesInUseInTheYearCountAndAYearWithoutAnyIsFoundAndStaysUnallocated()
    {
        using var star = Star("900,*,1,premises_area\n200,OPETUS,1,\n220,LAINAT,1,\n");
        using var connection = star.Build();

        Assert.Equal(["900|OPETUS|premises_area|100.00|line 2"], connection.Query(Allocation(2022)));
        Assert.Equal(["900|900||100.00|line 2"], connection.Query(Allocation(2024)));
        Assert.Equal(["900|2024|100.00|line 2"], connection.Query("select cost_center, years, largest_amount, source_locator from audit.allocation_finding where code = 'no_driver_data'"));
    }

    [Fact]
    public void TheWeightOfTheLineIsTheShareThatGoesThisWay()
    {
        using var star = Star("900,*,0.4,premises_area\n900,OPETUS,0.5,sopimus\n200,OPETUS,1,\n220,LAINAT,1,\n");
        using var connection = star.Build();

        // 40 euros by area: 30 to the school, 10 to the library; 50 to teaching; 10 stay.
        Assert.Equal(
            ["200|OPETUS||1000.00", "900|LAINAT|premises_area, sopimus|10.00", "900|OPETUS|sopimus|80.00", "900|900||10.00"],
            connection.Query("select from_cost_center, coalesce(to_product, held_by), driver, amount from mart.cost_allocation where year = 2023 order by from_cost_center, to_product nulls last"));
    }

    [Fact]
    public void WhatPremisesOfNoCostCentreShouldGetStaysUnallocatedUnderTheirName()
    {
        using var star = new CostStar()
            .With("cost-centers", Centers)
            .With("products", Products)
            .With("premises", "premises,name,area_m2,unit\nT1,Koulutalo,600,200\nT8,Seurantalo,200,\n")
            .With("ledger", Ledger)
            .With("allocation-rules", "from_cost_center,receiver,weight,driver\n900,*,1,premises_area\n200,OPETUS,1,\n", "rules.csv");
        using var connection = star.Build();

        // No use is stated at all: the list holds for every year. 600 of 800 m2 are the school's.
        Assert.Equal(
            ["900|OPETUS|premises_area|75.00|line 2", "900|900||25.00|line 2"],
            connection.Query(Allocation(2022)));
        Assert.Equal(["premises T8|unknown_receiver|2022, 2023, 2024|25.00"], connection.Query("select receiver, code, years, largest_amount from audit.allocation_finding where cost_center = '900'"));
    }

    [Fact]
    public void WithoutAListOfProductsTheAsteriskIsNoProductAndItsSenderIsSupport()
    {
        using var star = new CostStar()
            .With("ledger", Ledger)
            .With("premises", "premises,name,area_m2,unit\nT1,Koulutalo,600,200\n")
            .With("allocation-rules", "from_cost_center,receiver,weight,driver\n900,*,1,premises_area\n200,OPETUS,1,\n", "rules.csv");
        using var connection = star.Build();

        Assert.Equal(["200|production", "900|support"], connection.Query("select cost_center, role from star.dim_cost_center where cost_center_key <> 0 order by 1"));
        Assert.Equal(["OPETUS"], connection.Query("select product from star.dim_product where product_key <> 0"));
        Assert.Equal(["1000.00|100.00"], connection.Query("select direct_cost, allocated_cost from mart.unit_cost where product_code = 'OPETUS' and year = 2023"));
    }

    private static string Allocation(int year) =>
        $"select from_cost_center, coalesce(to_product, held_by), driver, amount, source_locator from mart.cost_allocation where year = {year} order by from_cost_center, to_product nulls last, held_by";

    private static CostStar Star(string rules) => new CostStar()
        .With("cost-centers", Centers)
        .With("products", Products)
        .With("premises", Premises)
        .With("premises-use", Use)
        .With("ledger", Ledger)
        .With("allocation-rules", $"from_cost_center,receiver,weight,driver\n{rules}", "rules.csv");
}
