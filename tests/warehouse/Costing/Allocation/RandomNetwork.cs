using StrategyWarehouse.Warehouse.Costing.Allocation;

namespace StrategyWarehouse.Warehouse.Tests.Costing.Allocation;

/// <summary>A made-up network of cost centres, with circles, self-service, unknown receivers and odd weights; the seed decides all of it.</summary>
internal static class RandomNetwork
{
    public static AllocationInput Of(int seed, string method, bool withCircles = true)
    {
        var random = new Random(seed);
        var centers = Enumerable.Range(0, random.Next(1, 14))
            .Select(number => new CostCenter($"C{number:00}", random.Next(3) > 0, Cents(random)))
            .ToList();
        var products = Enumerable.Range(0, random.Next(1, 8)).Select(number => $"P{number}").ToList();
        var rules = centers.SelectMany((center, number) => Rules(random, center.Code, centers.Skip(withCircles ? 0 : number + 1).Select(other => other.Code).ToList(), products)).ToList();
        return new AllocationInput { Method = method, Centers = centers, Products = products, Rules = rules, Order = random.Next(4) == 0 && withCircles ? ["C03", "C01"] : [] };
    }

    private static long? Cents(Random random) => random.Next(10) switch
    {
        0 => null,
        1 => 0,
        2 => -random.NextInt64(1, 100_000),
        3 => random.NextInt64(1, 20),
        4 => random.NextInt64(1, 1_000_000_000_000),
        _ => random.NextInt64(1, 50_000_000),
    };

    private static List<AllocationRule> Rules(Random random, string sender, List<string> centers, List<string> products)
    {
        if (random.Next(10) == 0) return [];
        var receivers = products.Concat(centers).Append("unknown").Where(_ => random.Next(3) == 0).ToList();
        var asShares = random.Next(2) == 0;
        return receivers.Select(receiver => new AllocationRule(sender, receiver, random.Next(12) switch
        {
            0 => 0,
            1 => -1.5,
            2 => 1e-7,
            _ => asShares ? random.Next(1, 100) / 100.0 / receivers.Count : random.Next(1, 2000),
        })).ToList();
    }
}
