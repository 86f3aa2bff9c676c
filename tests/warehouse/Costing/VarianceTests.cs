using StrategyWarehouse.Warehouse.Sql;

namespace StrategyWarehouse.Warehouse.Tests.Costing;

[Collection(nameof(OneSmallCity))]
public sealed class VarianceTests(SmallCity city)
{
    private const string Effects = "product_code, year, previous_year, cost_change, volume_effect, inflation_effect, own_price_effect, allocation_effect, note";

    [Fact]
    public void AChangeIsSplitIntoVolumeInflationOwnPriceAndAllocation()
    {
        // P1: d0 = 1000 / 100 = 10. Volume (110 - 100) * 10 = 100; inflation 110 * 10 * 5 % = 55; own price 320 - 100 - 55 = 165; allocation 90 - 60 = 30.
        // P2: d0 = 400 / 200 = 2. Volume (180 - 200) * 2 = -40; inflation 180 * 2 * 5 % = 18; own price -10 + 40 - 18 = 12; allocation 60 - 40 = 20.
        // P3 has a volume from 2023 on and no cost. P4 cost 70 in 2022 and is gone.
        Assert.Equal(
            [
                "P1|2023|2022|350.00|100.00|55.00|165.00|30.00|",
                "P2|2023|2022|10.00|-40.00|18.00|12.00|20.00|",
                "P3|2023|2022|0.00|0.00|0.00|0.00|0.00|new",
                "P4|2023|2022|-70.00|-70.00|0.00|0.00|0.00|ended",
            ],
            city.Query($"select {Effects} from mart.unit_cost_variance where municipality_code = '186' order by 1"));
    }

    /// <summary>
    /// Horngren, Datar, Rajan: Cost Accounting, a Managerial Emphasis, chapter 7, Webb Company: 12,000 jackets budgeted at 88 dollars of variable cost,
    /// 10,000 made for 950,100; fixed costs 276,000 and 285,000.
    /// </summary>
    [Fact]
    public void AFlexibleBudgetOfATextbookComesOut()
    {
        // Flexible budget 10,000 * 88 = 880,000. Volume variance 880,000 - 1,056,000 = -176,000; flexible-budget variance 950,100 - 880,000 = 70,100; fixed 9,000.
        Assert.Equal(
            ["W|2011|2010|-96900.00|-176000.00|0.00|70100.00|9000.00|no_index"],
            city.Query($"select {Effects} from mart.unit_cost_variance where municipality_code = '858'"));
    }

    [Fact]
    public void TheEffectsOfThousandsOfRandomProductsSumToTheCent()
    {
        using var star = city.Copy();
        star.Execute(
            """
            select setseed(0.42);
            insert into star.dim_product by name
            select 1000000 + range as product_key, '186' as municipality_code, 'R' || range as product, 'R' as name, 0 as service_key, false as is_listed, 0 as document_key, '' as source_locator
            from range(4000);
            insert into star.fact_unit_cost by name
            with random_costs as (
                select
                    products.range as product,
                    years.year,
                    cast(round((random() - 0.1) * pow(10, 2 + random() * 7), 2) as decimal(18, 2)) as direct_cost,
                    cast(round((random() - 0.1) * pow(10, 2 + random() * 6), 2) as decimal(18, 2)) as allocated_cost,
                    case when random() > 0.1 then cast(round(random() * pow(10, random() * 6), 4) as decimal(18, 4)) end as quantity,
                    random() > 0.05 as is_there,
                from range(4000) as products, (values (2022), (2023)) as years (year)
            )
            select
                186 as municipality_key, 1000000 + product as product_key, cast(year || '01' || year || '12' as bigint) as period_key, 1 as scenario_key,
                direct_cost, allocated_cost, direct_cost + allocated_cost as total_cost, quantity, 0 as document_key, '' as source_locator,
            from random_costs
            where is_there
            """);

        Assert.Equal(["True"], star.Query("select count(*) > 3900 and count(distinct note) = 3 and count(*) filter (where inflation_effect <> 0) > 2000 from mart.unit_cost_variance where product = 'R'"));
        Assert.Equal(
            ["0|True"],
            star.Query("select count(*) filter (where volume_effect + inflation_effect + own_price_effect + allocation_effect <> cost_change), sum(cost_change) = sum(coalesce(total_cost, 0)) - sum(coalesce(previous_total_cost, 0)) from mart.unit_cost_variance"));
    }

    [Fact]
    public void YearsOfDifferentLengthAreNoted()
    {
        using var star = city.Copy();
        star.Execute("update audit.ledger_year set months = 9, is_whole = false where year = 2023");
        Assert.Equal(["months_differ"], star.Query("select distinct note from mart.unit_cost_variance where municipality_code = '186'"));
    }

    [Fact]
    public void AProductWithoutAVolumeInEitherYearHasNoVolumeEffect()
    {
        using var star = city.Copy();
        star.Execute("update star.fact_unit_cost set quantity = 0 where period_key = 202301202312");
        // All of the change of the direct cost is then its own price: 1320 - 1000.
        Assert.Equal(["P1|2023|2022|350.00|0.00|0.00|320.00|30.00|no_volume"], star.Query($"select {Effects} from mart.unit_cost_variance where product_code = 'P1'"));
    }

    [Fact]
    public void AVolumeOfNextToNothingBreaksNothing()
    {
        using var star = city.Copy();
        star.Execute("update star.fact_unit_cost set quantity = 0.0001, direct_cost = 9000000000000.00 where period_key = 202201202212; update star.fact_unit_cost set quantity = 90000000000 where period_key = 202301202312");
        Assert.Equal(["0"], star.Query("select count(*) from mart.unit_cost_variance where cost_change <> volume_effect + inflation_effect + own_price_effect + allocation_effect"));
    }
}
