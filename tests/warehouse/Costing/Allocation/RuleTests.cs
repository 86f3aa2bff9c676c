using StrategyWarehouse.Warehouse.Costing;

namespace StrategyWarehouse.Warehouse.Tests.Costing.Allocation;

/// <summary>How rules become shares, and what is said of those that cannot be followed.</summary>
public sealed class RuleTests
{
    [Fact]
    public void SharesThatSumToLessThanOneLeaveTheRestAtTheSender()
    {
        var network = new AllocationCase().Production("A", 100, ("P1", 0.5), ("P2", 0.3));

        Assert.Equal(["A > P1 50.00", "A > P2 30.00", "A = A 20.00"], network.Amounts());
        Assert.Empty(network.Problems());
    }

    [Fact]
    public void WeightsAboveOneAreQuantitiesOfTheDriver() =>
        Assert.Equal(["A > P1 75.00", "A > P2 25.00"], new AllocationCase().Production("A", 100, ("P1", 450), ("P2", 150)).Amounts());

    [Fact]
    public void SharesAboveTheWholeAreScaledDownAndNamed()
    {
        var network = new AllocationCase().Production("A", 100, ("P1", 0.8), ("P2", 0.8));

        Assert.Equal(["A > P1 50.00", "A > P2 50.00"], network.Amounts());
        Assert.Equal(["shares_exceed_whole A"], network.Problems());
    }

    [Fact]
    public void SharesThatWerePrintedRoundedAreNoMistake()
    {
        var thirds = new AllocationCase().Production("A", 100, ("P1", 0.3333333333), ("P2", 0.3333333333), ("P3", 0.3333333333));

        Assert.Equal(["A > P1 33.34", "A > P2 33.33", "A > P3 33.33"], thirds.Amounts());
        Assert.Empty(thirds.Problems());
    }

    [Fact]
    public void TwoRulesOfOneSenderAndReceiverAdd() =>
        Assert.Equal(["A > P1 75.00", "A > P2 25.00"], new AllocationCase().Production("A", 100, ("P1", 0.5), ("P1", 0.25), ("P2", 0.25)).Amounts());

    [Fact]
    public void AWeightOfZeroOrBelowPassesNothing()
    {
        var network = new AllocationCase().Production("A", 100, ("P1", 60), ("P2", 0), ("P3", -20));

        Assert.Equal(["A > P1 100.00"], network.Amounts());
        Assert.Equal(["weight_not_positive A > P2", "weight_not_positive A > P3"], network.Problems());
    }

    [Fact]
    public void WhatAnUnknownReceiverShouldGetStaysAtTheSender()
    {
        // Of the 1000 of A, 0.6 go to B, which keeps a quarter for the unknown X: 150; of its own 100: 25.
        var network = new AllocationCase().Support("A", 1000, ("B", 0.6), ("P1", 0.4)).Production("B", 100, ("P1", 75), ("X", 25));

        Assert.Equal(["A > P1 850.00", "A = B 150.00", "B > P1 75.00", "B = B 25.00"], network.Amounts());
        Assert.Equal(["unknown_receiver B > X 175.00"], network.Problems());
    }

    [Fact]
    public void TheRestThatIsLeftOnPurposeIsNotBlamedOnTheUnknownReceiver() =>
        // 10 of 100 are left by the shares themselves, 20 are due to X.
        Assert.Equal(["unknown_receiver A > X 20.00"], new AllocationCase().Production("A", 100, ("P1", 0.7), ("X", 0.2)).Problems());

    [Fact]
    public void ACodeOfAProductAndACostCentreIsTakenForTheProduct()
    {
        var network = new AllocationCase().Production("A", 100, ("B", 1)).Production("B", null, ("P1", 1)).Product("B");

        Assert.Equal(["A > B 100.00"], network.Amounts());
        Assert.Equal(["ambiguous_receiver A > B"], network.Problems());
    }

    [Fact]
    public void ARuleOfAnUnknownSenderIsNamed() =>
        Assert.Equal(["unknown_sender Z > P1"], new AllocationCase().Production("A", 100, ("P1", 1)).Rule("Z", "P1", 1).Problems());

    [Fact]
    public void WhatACentreDoesForItselfLeavesItByItsOtherShares() =>
        // x = 100 + 0.5 x -> 200; P1 0.3 * 200 = 60, and 0.2 * 200 = 40 stay.
        Assert.Equal(["A > P1 60.00", "A = A 40.00"], new AllocationCase().Support("A", 100, ("A", 0.5), ("P1", 0.3)).Amounts());

    [Fact]
    public void ACentreThatServesItselfAloneKeepsItsCost()
    {
        var network = new AllocationCase().Support("A", 100, ("A", 1));

        Assert.Equal(["A = A 100.00"], network.Amounts());
        Assert.Equal(["no_exit A 100.00"], network.Problems());
    }

    [Fact]
    public void CentresThatServeEachOtherAloneKeepWhatArrivesAtThem()
    {
        var network = new AllocationCase().Support("A", 100, ("B", 1)).Support("B", 50, ("A", 1)).Support("C", 40, ("A", 0.25), ("B", 0.25), ("P1", 0.5));

        Assert.Equal(["A = A 100.00", "B = B 50.00", "C > P1 20.00", "C = A 10.00", "C = B 10.00"], network.Amounts());
        Assert.Equal(["no_exit A 110.00", "no_exit B 60.00"], network.Problems());
    }

    [Fact]
    public void ACentreWithoutARuleKeepsItsCostAndWhatItReceives()
    {
        var network = new AllocationCase().Support("A", 100, ("B", 1)).Production("B", 50).Support("C", 7).Support("D", null);

        Assert.Equal(["A = B 100.00", "B = B 50.00", "C = C 7.00"], network.Amounts());
        Assert.Equal(["no_rule B 150.00", "no_rule C 7.00"], network.Problems());
    }

    [Theory]
    [InlineData(AllocationMethod.Direct)]
    [InlineData(AllocationMethod.StepDown)]
    public void ACentreWhoseReceiversAreAllClosedKeepsItsCost(string method)
    {
        var network = new AllocationCase { Method = method, Order = ["B"] }.Support("A", 100, ("B", 1)).Support("B", 50, ("P1", 1));

        Assert.Equal(["A = A 100.00", "B > P1 50.00"], network.Amounts());
        Assert.Equal(["no_open_receiver A 100.00"], network.Problems());
    }

    [Fact]
    public void TheUnallocatedRestTakesPartWhereAReceiverIsClosed() =>
        // Direct: B's half is left out; P1 0.3 and the rest 0.2 are scaled up to 0.6 and 0.4.
        Assert.Equal(["A > P1 60.00", "A = A 40.00"], new AllocationCase { Method = AllocationMethod.Direct }.Support("A", 100, ("B", 0.5), ("P1", 0.3)).Support("B", null, ("P1", 1)).Amounts());

    [Fact]
    public void ANegativeCostIsAllocatedLikeAPositiveOne()
    {
        var network = new AllocationCase().Support("A", -100, ("P1", 2), ("P2", 1));

        Assert.Equal(["A > P1 -66.67", "A > P2 -33.33"], network.Amounts());
        Assert.Equal(["negative_cost A -100.00"], network.Problems());
    }

    [Fact]
    public void TheCostOfUnlistedCentresStaysUnderNoName()
    {
        var network = new AllocationCase().Support("", 12.34m);

        Assert.Equal([" =  12.34"], network.Amounts());
        Assert.Empty(network.Problems());
    }

    [Fact]
    public void AHairOfAnExitIsStillAnExit() =>
        // B gives 1 part in a million to P1; whatever goes round in the end leaves there.
        Assert.Equal(["A > P1 1000000.00"], new AllocationCase().Support("A", 1_000_000, ("B", 1)).Support("B", null, ("A", 999_999), ("P1", 1)).Amounts());
}
