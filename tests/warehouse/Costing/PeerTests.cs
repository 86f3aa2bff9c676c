namespace StrategyWarehouse.Warehouse.Tests.Costing;

[Collection(nameof(OneSmallCity))]
public sealed class PeerTests(SmallCity city)
{
    private const string Figures = "n, lowest, quartile_low, median, quartile_high, highest, unit_cost, rank, note";

    [Fact]
    public void BelowTheMinimumOfPeersTheirNumberAloneIsShown()
    {
        // Five values for 2023, one of them the city's own: four peers.
        Assert.Equal(["4||||||12.818182||too_few_peers"], city.Query($"select {Figures} from mart.peer_comparison where product_code = 'P1'"));
    }

    [Fact]
    public void TheLowestAndHighestAreLeftOutBeforeAMedianIsTaken()
    {
        // Peers 1, 2, 2.2, 2.4, 2.6, 3, 9 (the own 2.5 and the unknown 999 are none); floor(7 * 0.15) = 1 goes at each end.
        // Of 2, 2.2, 2.4, 2.6, 3 the quartiles are the second and the fourth. Below 2.50 are 1, 2, 2.2 and 2.4: rank 5.
        Assert.Equal(
            ["7|2.000000|2.200000|2.400000|2.600000|3.000000|2.500000|5|"],
            city.Query($"select {Figures} from mart.peer_comparison where product_code = 'P2' and year = 2023"));
    }

    [Fact]
    public void QuartilesAreInterpolatedAndATrimOfLessThanOnePeerLeavesNoneOut()
    {
        // Peers 1..6; floor(6 * 0.15) = 0. First quartile at 1 + 0.25 * 5 = 2.25, median 3.5, third at 1 + 0.75 * 5 = 4.75. Below 2.20 are 1 and 2.
        Assert.Equal(
            ["6|1.000000|2.250000|3.500000|4.750000|6.000000|2.200000|3|"],
            city.Query($"select {Figures} from mart.peer_comparison where product_code = 'P2' and year = 2022"));
    }

    [Fact]
    public void WhatIsNotComparableShowsItsReasonAndNoFigure() =>
        Assert.Equal(["7||||||||Laskutapa eroaa"], city.Query($"select {Figures} from mart.peer_comparison where product_code = 'P3' and year = 2023"));

    [Fact]
    public void TheUnitCostCarriesItsComparison() =>
        Assert.Equal(
            ["P1|actual|||4|too_few_peers", "P1|budget||||", "P2|actual|2.400000|5|7|", "P2|budget||||"],
            city.Query("select product_code, scenario, peer_median, peer_rank, peer_count, peer_note from mart.unit_cost where year = 2023 and product_code in ('P1', 'P2') order by 1, 2"));
}
