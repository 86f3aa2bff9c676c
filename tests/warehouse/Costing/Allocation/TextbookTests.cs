using StrategyWarehouse.Warehouse.Costing;
using StrategyWarehouse.Warehouse.Costing.Allocation;

namespace StrategyWarehouse.Warehouse.Tests.Costing.Allocation;

/// <summary>Cases with two support centres that serve each other, worked by hand for the three methods.</summary>
public sealed class TextbookTests
{
    // S1 costs 1000, S2 500. S1: S2 20 %, P1 50 %, P2 30 %. S2: S1 10 %, P1 40 %, P2 50 %.
    private static AllocationCase TwoServices(string method, params string[] order) => new AllocationCase { Method = method, Order = order }
        .Support("S1", 1000, ("S2", 0.2), ("P1", 0.5), ("P2", 0.3))
        .Support("S2", 500, ("S1", 0.1), ("P1", 0.4), ("P2", 0.5));

    [Fact]
    public void DirectLeavesOutWhatServicesDoForEachOther() =>
        // S1 50:30 -> 1000*5/8 = 625, 375. S2 40:50 -> 500*4/9 = 222.22, 277.78.
        Assert.Equal(["S1 > P1 625.00", "S1 > P2 375.00", "S2 > P1 222.22", "S2 > P2 277.78"], TwoServices(AllocationMethod.Direct).Amounts());

    [Fact]
    public void StepDownClosesTheFirstBeforeTheSecond() =>
        // S1 first: 200 to S2, 500 to P1, 300 to P2. S2 then holds 700, of which 4/9 = 311.11 and 5/9 = 388.89: P1 811.11, P2 688.89.
        // By origin: of the 200 that started in S1 4/9 = 88.89 to P1; of S2's own 500 222.22.
        Assert.Equal(["S1 > P1 588.89", "S1 > P2 411.11", "S2 > P1 222.22", "S2 > P2 277.78"], TwoServices(AllocationMethod.StepDown, "S1", "S2").Amounts());

    [Fact]
    public void StepDownInTheOtherOrderGivesAnotherResult() =>
        // S2 first: 50 to S1, 200 to P1, 250 to P2. S1 then passes 5/8 and 3/8: of S2's 50 31.25 and 18.75.
        Assert.Equal(["S1 > P1 625.00", "S1 > P2 375.00", "S2 > P1 231.25", "S2 > P2 268.75"], TwoServices(AllocationMethod.StepDown, "S2").Amounts());

    [Fact]
    public void WithoutAnOrderTheCentreThatServesOthersMostIsClosedFirst() =>
        Assert.Equal(TwoServices(AllocationMethod.StepDown, "S1").Amounts(), TwoServices(AllocationMethod.StepDown).Amounts());

    [Fact]
    public void ReciprocalSolvesBothAtOnce() =>
        // S1 = 1000 + 0.1 S2, S2 = 500 + 0.2 S1 -> S1 1071.43, S2 714.29; P1 535.71 + 285.71 = 821.43, P2 321.43 + 357.14 = 678.57.
        // By origin: a euro that starts in S1 is there 1/0.98 times and 0.2/0.98 times in S2: P1 (0.5 + 0.2*0.4)/0.98 = 0.58/0.98
        // -> 591.84; one of S2: P1 (0.4 + 0.1*0.5)/0.98 = 0.45/0.98 -> 229.59. Together 821.43.
        Assert.Equal(["S1 > P1 591.84", "S1 > P2 408.16", "S2 > P1 229.59", "S2 > P2 270.41"], TwoServices(AllocationMethod.Reciprocal).Amounts());

    // Castleford Engineering, in C. Horngren, S. Datar, M. Rajan, Cost Accounting: A Managerial Emphasis, the chapter on the allocation
    // of support-department costs. Hours as weights: plant maintenance 1600 for information systems, 2400 machining, 4000 assembly;
    // information systems 200 for plant maintenance, 1600 machining, 200 assembly.
    [Theory]
    // 6,300,000 * 24/64 + 1,452,150 * 16/18 = 2,362,500 + 1,290,800; the other 3,937,500 + 161,350.
    [InlineData(AllocationMethod.Direct, "7653300.00", "6098850.00")]
    // Maintenance 1,260,000 to systems, 1,890,000 and 3,150,000; systems 2,712,150 * 16/18 = 2,410,800 and 301,350.
    [InlineData(AllocationMethod.StepDown, "8300800.00", "5451350.00")]
    // PM = 6,300,000 + 0.1 IS, IS = 1,452,150 + 0.2 PM -> 6,576,750 and 2,767,500; 0.3 PM + 0.8 IS = 4,187,025; 0.5 PM + 0.1 IS = 3,565,125.
    [InlineData(AllocationMethod.Reciprocal, "8187025.00", "5565125.00")]
    public void CastlefordEngineering(string method, string machining, string assembly)
    {
        var outcome = new AllocationCase { Method = method }
            .Support("maintenance", 6_300_000, ("systems", 1600), ("machining", 2400), ("assembly", 4000))
            .Support("systems", 1_452_150, ("maintenance", 200), ("machining", 1600), ("assembly", 200))
            .Production("machining", 4_000_000, ("P-machining", 1))
            .Production("assembly", 2_000_000, ("P-assembly", 1))
            .Outcome();

        Assert.Equal(machining, Total(outcome, "P-machining"));
        Assert.Equal(assembly, Total(outcome, "P-assembly"));
        Assert.Empty(outcome.Problems);
    }

    private static string Total(AllocationOutcome outcome, string product) =>
        FormattableString.Invariant($"{outcome.Amounts.Where(amount => amount.Product == product).Sum(amount => amount.Cents) / 100m:0.00}");
}
