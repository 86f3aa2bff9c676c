namespace StrategyWarehouse.Warehouse.Tests.Costing;

[Collection(nameof(OneSmallCity))]
public sealed class UnitCostTests(SmallCity city)
{
    [Fact]
    public void TheCostOfAUnitIsDirectAndAllocatedCostByVolume()
    {
        // 2022: P1 1000 + 60 % of 100 = 1060 by 100 = 10.60; P2 400 + 40 = 440 by 120 + 80 = 2.20.
        // 2023: P1 1320 + 60 % of 150 = 1410 by 110 = 12.818182; P2 390 + 60 = 450 by 180 = 2.50.
        Assert.Equal(
            [
                "P1|2022|1000.00|60.00|1060.00|100.0000|10.600000|costed",
                "P1|2023|1320.00|90.00|1410.00|110.0000|12.818182|costed",
                "P2|2022|400.00|40.00|440.00|200.0000|2.200000|costed",
                "P2|2023|390.00|60.00|450.00|180.0000|2.500000|costed",
            ],
            city.Query("select product_code, year, direct_cost, allocated_cost, total_cost, quantity, unit_cost, state from mart.unit_cost where scenario = 'actual' and state = 'costed' and municipality_code = '186' order by 1, 2"));
    }

    [Fact]
    public void ACostWithoutAVolumeAndAVolumeWithoutACostAreRowsOfTheirOwn()
    {
        // The budget gives P2 40 % of the administration's 100 and no volume.
        Assert.Equal(
            ["P2|2023|budget|0.00|40.00|40.00|||no_volume", "P3|2023|actual||||5.0000||no_cost", "P4|2022|actual|70.00|0.00|70.00|||no_volume"],
            city.Query("select product_code, year, scenario, direct_cost, allocated_cost, total_cost, quantity, unit_cost, state from mart.unit_cost where state <> 'costed' order by 1, 2"));
    }

    [Fact]
    public void RealUnitCostsAreInThePricesOfTheNewestYearOfTheIndex()
    {
        // Index 100 -> 105, base 2023: P1 2022 10.60 * 1.05 = 11.13, P2 2.20 * 1.05 = 2.31.
        // P1 12.818182 / 10.60 = 1.209262, / 11.13 = 1.151679; P2 2.50 / 2.20 = 1.136364, / 2.31 = 1.082251.
        Assert.Equal(
            ["P1|2022|2023|100.000000|11.130000||", "P1|2023|2023|105.000000|12.818182|0.209262|0.151679", "P2|2022|2023|100.000000|2.310000||", "P2|2023|2023|105.000000|2.500000|0.136364|0.082251"],
            city.Query("select product_code, year, base_year, price_index, real_unit_cost, change_share, real_change_share from mart.unit_cost where scenario = 'actual' and product_code in ('P1', 'P2') order by 1, 2"));
    }

    [Fact]
    public void TargetAndBudgetStandBesideTheActualUnitCost()
    {
        // 12.818182 - 12 = 0.818182, by 12 = 0.068182. The budget: (1265 + 60) / 106 = 12.50.
        Assert.Equal(
            ["actual|12.000000|0.818182|0.068182|12.500000", "budget|12.000000|0.500000|0.041667|12.500000"],
            city.Query("select scenario, target_unit_cost, target_distance, target_distance_share, budget_unit_cost from mart.unit_cost where product_code = 'P1' and year = 2023 order by 1"));
    }

    [Fact]
    public void CustomersOfAYearAreItsOwnRowElseTheHighestMonth()
    {
        // 1060 / 90 = 11.777778; 440 / max(50, 70) = 6.285714.
        Assert.Equal(
            ["P1|90.0000|11.777778", "P2|70.0000|6.285714"],
            city.Query("select product_code, customers, cost_per_customer from mart.unit_cost where scenario = 'actual' and year = 2022 and customers is not null order by 1"));
    }

    [Fact]
    public void AYearThatIsPostedInDecemberAloneCountsAsTwelveMonths() =>
        Assert.Equal(["12"], city.Query("select distinct ledger_months from mart.unit_cost where scenario = 'actual'"));

    [Fact]
    public void AProductHasItsServiceWhetherTheVocabularyHoldsItOrNot() =>
        Assert.Equal(
            ["P1|perusopetus", "P2|kirjastotoiminta", "P3|Asukkaiden neuvonta", "P4|"],
            city.Query("select distinct product_code, service_code from mart.unit_cost where municipality_code = '186' order by 1"));

    [Fact]
    public void TheNewestDocumentGivesTheVolumeAndIsNamed() =>
        Assert.Equal(["outputs-6.csv|line 2"], city.Query("select d.document, u.source_locator from mart.unit_cost u join star.dim_document d using (document_key) where product_code = 'P1' and year = 2023 and scenario = 'actual'"));

    [Fact]
    public void AnOutputOfAProductThatNoListHoldsIsKeptAndNamed()
    {
        Assert.Equal(["PX|7.0000"], city.Query("select unlisted_product, quantity from star.fact_output where product_key = 0"));
        Assert.Equal(["product|PX|1|"], city.Query("select what, code, lines, amount from audit.unlisted_code where what = 'product'"));
    }
}
