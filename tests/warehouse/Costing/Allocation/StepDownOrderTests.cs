using StrategyWarehouse.Warehouse.Costing;

namespace StrategyWarehouse.Warehouse.Tests.Costing.Allocation;

/// <summary>Which support centre is closed before which, told by where the cost ends.</summary>
public sealed class StepDownOrderTests
{
    [Fact]
    public void ACentreThatServesAnotherIsClosedBeforeIt() =>
        Assert.Equal(["A > P2 5.00", "B > P2 10.00", "C > P1 10.00", "C > P2 10.00"], new AllocationCase { Method = AllocationMethod.StepDown }
            .Support("A", 5, ("P2", 1))
            .Support("B", 10, ("A", 1))
            .Support("C", 20, ("B", 0.5), ("P1", 0.5))
            .Amounts());

    [Fact]
    public void OfTwoThatGiveEachOtherTheSameShareTheLargerCostIsClosedFirst() =>
        // B first: its half to A is passed on to P1; A's half to B is left out.
        Assert.Equal(["A > P1 10.00", "B > P1 10.00", "B > P2 10.00"], new AllocationCase { Method = AllocationMethod.StepDown }
            .Support("A", 10, ("B", 0.5), ("P1", 0.5))
            .Support("B", 20, ("A", 0.5), ("P2", 0.5))
            .Amounts());

    [Fact]
    public void ACentreBehindACircleWaitsForTheCircle() =>
        // D gives most to others that are open, but receives from the circle of A and B, of which A gives more: A, B, D, E.
        // B, for which A is closed, passes 0.3/0.8 = 0.375 to D and 0.625 to P4; D passes 0.9 to E, and so to P2, and 0.1 to P3.
        // A 100: P1 40, B 60, of which P4 37.50 and D 22.50: P2 20.25, P3 2.25. B 100: P4 62.50, D 37.50: P2 33.75, P3 3.75.
        Assert.Equal(["A > P1 40.00", "A > P2 20.25", "A > P3 2.25", "A > P4 37.50", "B > P2 33.75", "B > P3 3.75", "B > P4 62.50"], new AllocationCase { Method = AllocationMethod.StepDown }
            .Support("A", 100, ("B", 0.6), ("P1", 0.4))
            .Support("B", 100, ("A", 0.2), ("D", 0.3), ("P4", 0.5))
            .Support("D", null, ("E", 0.9), ("P3", 0.1))
            .Support("E", null, ("P2", 1))
            .Amounts());

    [Fact]
    public void CentresThatTheOrderLeavesOutFollowThoseThatItNames()
    {
        // C is named, A and B follow: what they give C is left out.
        var network = new AllocationCase { Method = AllocationMethod.StepDown, Order = ["C", "no such centre"] }
            .Support("A", 10, ("B", 0.5), ("C", 0.5))
            .Support("B", 10, ("C", 0.5), ("P1", 0.5))
            .Support("C", 10, ("A", 0.5), ("P2", 0.5));

        Assert.Equal(["A > P1 10.00", "B > P1 10.00", "C > P1 5.00", "C > P2 5.00"], network.Amounts());
        Assert.Equal(["order_names_no_support no such centre"], network.Problems());
    }

    [Fact]
    public void CostThatGoesRoundByWayOfAProductionCentreIsFollowed() =>
        // B is no support centre, so that nothing is closed: x = 100 + 0.5 * 0.5 x -> 133.33, P1 0.5 * 133.33, P2 0.25 * 133.33.
        Assert.Equal(["A > P1 66.67", "A > P2 33.33"], new AllocationCase { Method = AllocationMethod.StepDown }
            .Support("A", 100, ("B", 0.5), ("P1", 0.5))
            .Production("B", null, ("A", 0.5), ("P2", 0.5))
            .Amounts());
}
