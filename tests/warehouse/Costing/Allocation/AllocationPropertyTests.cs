using StrategyWarehouse.Warehouse.Costing;
using StrategyWarehouse.Warehouse.Costing.Allocation;

namespace StrategyWarehouse.Warehouse.Tests.Costing.Allocation;

/// <summary>What holds for every network, tried on more than a thousand made-up ones. A failure names the seed.</summary>
public sealed class AllocationPropertyTests
{
    private const int Networks = 1200;

    private static readonly IReadOnlyList<string> Methods = AllocationMethod.All;

    private static IEnumerable<(int Seed, string Method)> All => Enumerable.Range(1, Networks).Select(seed => (seed, Methods[seed % Methods.Count]));

    [Fact]
    public void AllocatedAndUnallocatedAreTheCostToTheCent()
    {
        foreach (var (seed, method) in All)
        {
            var input = RandomNetwork.Of(seed, method);
            var ended = CostAllocation.Of(input).Amounts.ToLookup(amount => amount.CostCenter);
            foreach (var center in input.Centers)
            {
                Assert.True(ended[center.Code].Sum(amount => amount.Cents) == (center.Cents ?? 0), $"seed {seed}, {method}, {center}");
                Assert.True(ended[center.Code].All(amount => amount.Share is >= 0 and <= 1), $"seed {seed}, {method}, {center}");
            }
        }
    }

    [Fact]
    public void EachPartAndEachTotalIsWithinACentOfWhatTheSharesSay()
    {
        foreach (var (seed, method) in All)
        {
            var input = RandomNetwork.Of(seed, method);
            var outcome = CostAllocation.Of(input);
            var cost = input.Centers.ToDictionary(center => center.Code, center => center.Cents ?? 0);
            foreach (var total in outcome.Amounts.GroupBy(amount => (amount.Product, amount.HeldBy)))
            {
                Assert.True(total.All(amount => Math.Abs(amount.Cents - cost[amount.CostCenter] * amount.Share) < Slack(cost[amount.CostCenter])), $"seed {seed}, {method}, parts of {total.Key}");
                var exact = total.Sum(amount => cost[amount.CostCenter] * amount.Share);
                Assert.True(Math.Abs(total.Sum(amount => amount.Cents) - exact) < Slack(cost.Values.Sum(Math.Abs)), $"seed {seed}, {method}, {total.Key}");
            }
        }

        // A cent, and the twelve decimals that a share is given with.
        static double Slack(long cents) => 1.01 + Math.Abs(cents) * 1e-11;
    }

    [Fact]
    public void ReciprocalFollowsEachEuroRoundAndRoundUntilItEnds()
    {
        foreach (var seed in Enumerable.Range(1, 300))
        {
            var input = RandomNetwork.Of(seed, AllocationMethod.Reciprocal);
            var outcome = CostAllocation.Of(input);
            if (outcome.Problems.Any(problem => problem.Code == AllocationProblemCode.NoExit)) continue;
            var expected = RoundAndRound(input);
            foreach (var product in input.Products.Where(_ => expected is not null))
            {
                var total = outcome.Amounts.Where(amount => amount.Product == product).Sum(amount => (double)amount.Cents);
                Assert.True(Math.Abs(total - expected![product]) < 1.1 + Math.Abs(expected[product]) * 1e-6, $"seed {seed}, {product}: {total}, expected {expected[product]}");
            }
        }
    }

    [Fact]
    public void NamesOfCostCentresAndProductsDecideNothingButTies()
    {
        foreach (var (seed, method) in All)
        {
            var input = RandomNetwork.Of(seed, method);
            var names = input.Centers.Select(center => center.Code).Concat(input.Products).ToList();
            var renamed = names.Zip(Shuffled(names, seed), (name, other) => (name, other: $"X{other}")).ToDictionary(pair => pair.name, pair => pair.other);
            string New(string name) => renamed.GetValueOrDefault(name, name);
            var other = input with
            {
                Centers = input.Centers.Select(center => center with { Code = New(center.Code) }).Reverse().ToList(),
                Products = input.Products.Select(New).Reverse().ToList(),
                Rules = input.Rules.Select(rule => rule with { Sender = New(rule.Sender), Receiver = New(rule.Receiver) }).Reverse().ToList(),
                Order = input.Order.Select(New).ToList(),
            };
            var amounts = CostAllocation.Of(input).Amounts.ToDictionary(amount => (New(amount.CostCenter), New(amount.Product ?? ""), New(amount.HeldBy ?? "")), amount => amount.Cents);
            var otherAmounts = CostAllocation.Of(other).Amounts.ToDictionary(amount => (amount.CostCenter, amount.Product ?? "", amount.HeldBy ?? ""), amount => amount.Cents);
            Assert.True(amounts.Keys.ToHashSet().SetEquals(otherAmounts.Keys) && amounts.All(amount => Math.Abs(otherAmounts[amount.Key] - amount.Value) <= 1), $"seed {seed}, {method}");
            foreach (var (part, cents) in amounts.Where(amount => otherAmounts[amount.Key] != amount.Value))
            {
                var hasTwin = amounts.Any(twin => twin.Key != part && twin.Key.Item1 == part.Item1 && Math.Abs(twin.Value - cents) <= 1);
                Assert.True(hasTwin, $"seed {seed}, {method}: {part} has another amount, and no other part of its centre ties with it");
            }
        }
    }

    [Fact]
    public void TwiceTheCostIsTwiceTheTotalOfEachProductWithinACent()
    {
        foreach (var (seed, method) in All)
        {
            var input = RandomNetwork.Of(seed, method);
            var twice = input with { Centers = input.Centers.Select(center => center with { Cents = center.Cents * 2 }).ToList() };
            var (once, doubled) = (Totals(input), Totals(twice));
            Assert.True(input.Products.All(product => Math.Abs(doubled[product].Sum(amount => amount.Cents) - 2 * once[product].Sum(amount => amount.Cents)) <= 1), $"seed {seed}, {method}");
        }

        static ILookup<string?, AllocatedCost> Totals(AllocationInput input) => CostAllocation.Of(input).Amounts.ToLookup(amount => amount.Product);
    }

    [Fact]
    public void StepDownIsReciprocalWhereNoCentresServeEachOther()
    {
        foreach (var seed in Enumerable.Range(1, Networks))
        {
            var stepDown = CostAllocation.Of(RandomNetwork.Of(seed, AllocationMethod.StepDown, withCircles: false));
            var reciprocal = CostAllocation.Of(RandomNetwork.Of(seed, AllocationMethod.Reciprocal, withCircles: false));
            Assert.True(stepDown.Amounts.SequenceEqual(reciprocal.Amounts), $"seed {seed}");
        }
    }

    private static string[] Shuffled(List<string> names, int seed)
    {
        var shuffled = names.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>The reciprocal method without algebra: every centre passes on what it holds, until next to nothing is on the way; null where that takes too long.</summary>
    private static Dictionary<string, double>? RoundAndRound(AllocationInput input)
    {
        var ended = input.Products.ToDictionary(product => product, _ => 0.0);
        var holding = input.Centers.ToDictionary(center => center.Code, center => (double)(center.Cents ?? 0));
        var rules = input.Rules.Where(rule => rule.Weight > 0).ToLookup(rule => rule.Sender);
        for (var round = 0; round < 2000 && holding.Values.Any(cents => Math.Abs(cents) > 1e-3); round++)
        {
            var next = holding.Keys.ToDictionary(code => code, _ => 0.0);
            foreach (var (code, cents) in holding.Where(held => held.Value != 0))
            {
                var sum = Math.Max(1, rules[code].Sum(rule => rule.Weight));
                foreach (var rule in rules[code])
                {
                    if (ended.ContainsKey(rule.Receiver)) ended[rule.Receiver] += cents * rule.Weight / sum;
                    else if (next.ContainsKey(rule.Receiver)) next[rule.Receiver] += cents * rule.Weight / sum;
                }
            }

            holding = next;
        }

        return holding.Values.All(cents => Math.Abs(cents) <= 1e-3) ? ended : null;
    }
}
