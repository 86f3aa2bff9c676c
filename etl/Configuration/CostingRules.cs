using StrategyWarehouse.Warehouse.Costing;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Configuration;

/// <summary>What the section "costing" must satisfy.</summary>
internal static class CostingRules
{
    public static IEnumerable<string> BrokenBy(CostingConfiguration costing)
    {
        if (!AllocationMethod.All.Contains(costing.Method)) yield return $"costing.method is \"{costing.Method}\"{NearestName.Hint(costing.Method, AllocationMethod.All)}";
        if (costing.Order.Count > 0 && costing.Method != AllocationMethod.StepDown) yield return $"costing.order is for the method {AllocationMethod.StepDown}; costing.method is {costing.Method}. Remove one of them.";
        if (costing.BaseYear is < 1900 or > 2100) yield return FormattableString.Invariant($"costing.baseYear is {costing.BaseYear}, expected a year from 1900 to 2100.");
        if (costing.MinimumPeers < 1) yield return FormattableString.Invariant($"costing.minimumPeers is {costing.MinimumPeers}, expected 1 or more.");
        if (costing.WarnAtChange <= 0) yield return FormattableString.Invariant($"costing.warnAtChange is {costing.WarnAtChange}, expected a share above 0, such as 0.3.");
        foreach (var (index, peer) in costing.Peers.Index())
        {
            if (string.IsNullOrWhiteSpace(peer.Product)) yield return FormattableString.Invariant($"costing.peers[{index}]: product is missing.");
            if (string.IsNullOrWhiteSpace(peer.Indicator)) yield return FormattableString.Invariant($"costing.peers[{index}]: indicator is missing.");
            if (peer.TrimShare is < 0 or >= 0.5m) yield return FormattableString.Invariant($"costing.peers[{index}]: trimShare is {peer.TrimShare}, expected a share from 0 to below 0.5.");
        }

        foreach (var product in costing.Peers.GroupBy(peer => peer.Product).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            yield return $"costing.peers: the product {product} stands twice. Compare it with one indicator.";
        }
    }
}
