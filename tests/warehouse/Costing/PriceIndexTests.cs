using StrategyWarehouse.Warehouse.Costing;

namespace StrategyWarehouse.Warehouse.Tests.Costing;

public sealed class PriceIndexTests
{
    private const string TwoIndexes = "year,index_value,name\n2021,110,JMHI\n2022,121,JMHI\n2022,200,Muu\n";

    [Fact]
    public void OfSeveralIndexesNoneIsChosenForThePerson()
    {
        using var star = Star(new CostingSettings());
        using var connection = star.Build();

        Assert.Equal(["2021||", "2022||"], connection.Query("select year, real_unit_cost, price_index from mart.unit_cost order by 1"));
        Assert.Equal(["JMHI, Muu|"], connection.Query(Audit(star)));
    }

    [Fact]
    public void TheConfiguredIndexDeflatesToTheConfiguredYear()
    {
        using var star = Star(new CostingSettings { PriceIndex = "jmhi", BaseYear = 2021 });
        using var connection = star.Build();

        // 100 / 10 = 10 a unit in both years; 10 * 110 / 121 = 9.090909.
        Assert.Equal(["2021|10.000000|2021", "2022|9.090909|2021"], connection.Query("select year, real_unit_cost, base_year from mart.unit_cost order by 1"));
        Assert.Empty(connection.Query(Audit(star)));
    }

    [Fact]
    public void ABaseYearWithoutAnIndexGivesNoRealUnitCostAndIsNamed()
    {
        using var star = Star(new CostingSettings { PriceIndex = "JMHI", BaseYear = 2015 });
        using var connection = star.Build();

        Assert.Equal(["2021|", "2022|"], connection.Query("select year, real_unit_cost from mart.unit_cost order by 1"));
        Assert.Equal(["JMHI, Muu|2015"], connection.Query(Audit(star)));
    }

    private static string Audit(CostStar star) => star.Sql.Audits.Single(audit => audit.Name == "price_index__is_chosen").Text;

    private static CostStar Star(CostingSettings costing) => new CostStar { Costing = costing }
        .With("ledger", "year,month,cost_center,account,amount\n2021,12,1,4300,100\n2022,12,1,4300,100\n")
        .With("allocation-rules", "from_cost_center,receiver,weight\n1,P,1\n")
        .With("outputs", "product,year,quantity\nP,2021,10\nP,2022,10\n")
        .With("price-index", TwoIndexes);
}
