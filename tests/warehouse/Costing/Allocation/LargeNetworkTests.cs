using System.Diagnostics;
using StrategyWarehouse.Warehouse.Costing;
using StrategyWarehouse.Warehouse.Costing.Allocation;
using Xunit.Abstractions;

namespace StrategyWarehouse.Warehouse.Tests.Costing.Allocation;

/// <summary>Thousands of cost centres: the answer is exact, and how long it took is noted.</summary>
public sealed class LargeNetworkTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(AllocationMethod.Direct)]
    [InlineData(AllocationMethod.StepDown)]
    [InlineData(AllocationMethod.Reciprocal)]
    public void FiveThousandCentresAndThreeHundredProducts(string method)
    {
        var clock = Stopwatch.StartNew();
        var input = Input(centers: 5000, supports: 2000, products: 300, method);
        var outcome = CostAllocation.Of(input);
        output.WriteLine($"{method}: {outcome.Amounts.Count} amounts in {clock.ElapsedMilliseconds} ms");

        Assert.Equal(input.Centers.Sum(center => center.Cents), outcome.Amounts.Sum(amount => amount.Cents));
        Assert.Empty(outcome.Problems);
    }

    [Fact]
    public void AChainOfThousandsOfCentresIsFollowedToItsEnd()
    {
        const int Length = 20_000;
        var centers = Enumerable.Range(0, Length).Select(number => new CostCenter($"C{number:00000}", true, 100)).ToList();
        var rules = centers.Select((center, number) => new AllocationRule(center.Code, number + 1 < Length ? centers[number + 1].Code : "P", 1)).ToList();
        var outcome = CostAllocation.Of(new AllocationInput { Centers = centers, Products = ["P"], Rules = rules });

        Assert.Equal(Length * 100, outcome.Amounts.Where(amount => amount.Product == "P").Sum(amount => amount.Cents));
    }

    private static AllocationInput Input(int centers, int supports, int products, string method)
    {
        var random = new Random(20);
        var all = Enumerable.Range(0, centers).Select(number => new CostCenter($"C{number:0000}", number < supports, random.NextInt64(1, 100_000_000))).ToList();
        var rules = all.SelectMany((center, number) => Enumerable.Range(0, number < supports ? 8 : 3).Select(rule => new AllocationRule(
            center.Code,
            rule < 3 ? $"P{random.Next(products):000}" : all[random.Next(rule < 6 ? supports : centers)].Code,
            random.Next(1, 500)))).ToList();
        return new AllocationInput { Method = method, Centers = all, Products = Enumerable.Range(0, products).Select(number => $"P{number:000}").ToList(), Rules = rules };
    }
}
