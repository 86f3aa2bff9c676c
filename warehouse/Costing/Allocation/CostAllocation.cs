using StrategyWarehouse.Warehouse.Costing.Allocation.Equations;
using StrategyWarehouse.Warehouse.Costing.Allocation.Rounding;
using StrategyWarehouse.Warehouse.Costing.Allocation.Shares;

namespace StrategyWarehouse.Warehouse.Costing.Allocation;

/// <summary>
/// Follows the cost of every cost centre to products. The method decides which shares remain; one system of linear equations
/// then gives the answer for all of them.
/// </summary>
public static class CostAllocation
{
    public static AllocationOutcome Of(AllocationInput input)
    {
        var network = new CostNetwork(input);
        var given = RuleShares.Read(network, input.Rules);
        var open = OpenShares.Of(network, given.Senders, input.Method, input.Order);
        var ultimate = UltimateShares.Of(network, open);
        var rounded = CentRounding.Round(Origins(network, ultimate));
        var amounts = Amounts(network, rounded);
        var problems = ProblemList.Of(network, given, open, ultimate, amounts);
        problems.AddRange(OpenShares.NoSupport(network, input.Method, input.Order).Select(code => new AllocationProblem(AllocationProblemCode.OrderNamesNoSupport, code, null, null)));
        return new AllocationOutcome(amounts, problems);
    }

    private static List<OriginCost> Origins(CostNetwork network, UltimateShares ultimate) => Enumerable.Range(0, network.Centers.Count)
        .Where(center => network.Centers[center].Cents is not null)
        .Select(center => new OriginCost(center, network.Centers[center].Cents!.Value, ultimate.Vectors[center]))
        .ToList();

    private static List<AllocatedCost> Amounts(CostNetwork network, IEnumerable<RoundedCost> rounded) => rounded
        .Select(part => new AllocatedCost(
            network.Centers[part.Origin].Code, network.ProductAt(part.Receiver), network.HolderAt(part.Receiver)?.Code,
            Math.Round(Math.Min(part.Share, 1), 12), part.Cents))
        .OrderBy(part => part.CostCenter, StringComparer.Ordinal)
        .ThenBy(part => part.Product is null)
        .ThenBy(part => part.Product ?? part.HeldBy, StringComparer.Ordinal)
        .ToList();
}
