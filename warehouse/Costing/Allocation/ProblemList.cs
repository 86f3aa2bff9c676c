using StrategyWarehouse.Warehouse.Costing.Allocation.Equations;
using StrategyWarehouse.Warehouse.Costing.Allocation.Shares;

namespace StrategyWarehouse.Warehouse.Costing.Allocation;

/// <summary>Names what the allocation could not follow, with the cost that stays unallocated because of it.</summary>
internal static class ProblemList
{
    public static List<AllocationProblem> Of(CostNetwork network, RuleShares given, OpenShares open, UltimateShares ultimate, IReadOnlyList<AllocatedCost> amounts)
    {
        var held = amounts.Where(amount => amount.HeldBy is not null).GroupBy(amount => amount.HeldBy!).ToDictionary(group => group.Key, group => group.Sum(amount => amount.Cents));
        var problems = given.Problems.Select(problem => problem.Code == AllocationProblemCode.UnknownReceiver ? WithCost(problem) : problem).ToList();
        for (var center = 0; center < network.Centers.Count; center++)
        {
            var (code, _, cents) = network.Centers[center];
            if (cents < 0) problems.Add(new AllocationProblem(AllocationProblemCode.NegativeCost, code, null, cents));
            // The cost of cost centres that no list names has no centre whose rules could be missing.
            if (code.Length > 0 && held.GetValueOrDefault(code) is not 0 and var staying && Why(center) is { } why) problems.Add(new AllocationProblem(why, code, null, staying));
        }

        return problems
            .OrderBy(problem => problem.CostCenter, StringComparer.Ordinal)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal)
            .ThenBy(problem => problem.Receiver, StringComparer.Ordinal)
            .ToList();

        string? Why(int center)
        {
            if (open.WithoutOpenReceiver.Contains(center)) return AllocationProblemCode.NoOpenReceiver;
            if (ultimate.WithoutExit.Contains(center) || given.ServesItselfAlone.Contains(center)) return AllocationProblemCode.NoExit;
            return given.Senders[center].IsEmpty && !given.HasUnknownReceiver(center) ? AllocationProblemCode.NoRule : null;
        }

        AllocationProblem WithCost(AllocationProblem problem)
        {
            var center = network.CenterNumber(problem.CostCenter)!.Value;
            if (open.WithoutOpenReceiver.Contains(center)) return problem;
            var share = given.UnknownShare(center, problem.Receiver!) / given.Senders[center].Held;
            return problem with { Cents = (long)Math.Round(held.GetValueOrDefault(problem.CostCenter) * Math.Min(share, 1)) };
        }
    }
}
