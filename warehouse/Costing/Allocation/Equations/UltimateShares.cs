using StrategyWarehouse.Warehouse.Costing.Allocation.Shares;

namespace StrategyWarehouse.Warehouse.Costing.Allocation.Equations;

/// <summary>
/// Where the cost of each centre ends: y = A y + r, with A the shares between centres and r those to products or to nowhere.
/// Centres are taken after all that they send to; only centres that send to each other need equations.
/// </summary>
internal sealed class UltimateShares
{
    private readonly CostNetwork _network;
    private readonly SenderShares[] _senders;

    private UltimateShares(CostNetwork network, SenderShares[] senders)
    {
        (_network, _senders) = (network, senders);
        Vectors = new ShareVector[senders.Length];
    }

    /// <summary>By number of the cost centre.</summary>
    public ShareVector[] Vectors { get; }

    /// <summary>Centres that send to each other alone. What arrives at one of them stays there.</summary>
    public HashSet<int> WithoutExit { get; } = [];

    public static UltimateShares Of(CostNetwork network, OpenShares open)
    {
        var ultimate = new UltimateShares(network, open.Senders);
        foreach (var component in StrongComponents.Of(Enumerable.Range(0, open.Senders.Length), center => open.Senders[center].Centers.Select(share => share.Number)))
        {
            if (!ultimate.TrySolve(component)) ultimate.Hold(component);
        }

        return ultimate;
    }

    private bool TrySolve(List<int> component)
    {
        var inside = component.Select((center, row) => (center, row)).ToDictionary(pair => pair.center, pair => pair.row);
        var leaving = component.Select(center => Leaving(center, inside)).ToList();
        if (leaving.All(parts => parts.Count == 0)) return false;
        var solved = component.Count == 1 ? leaving : ComponentEquations.Solve(component.Select(center => Inside(center, inside)).ToList(), leaving);
        var vectors = solved.Select(parts => ShareVector.Of(parts.Select(part => (part.Key, part.Value)))).ToList();
        if (vectors.Contains(null)) return false;
        foreach (var (center, row) in inside) Vectors[center] = vectors[row]!;
        return true;
    }

    private void Hold(List<int> component)
    {
        WithoutExit.UnionWith(component);
        foreach (var center in component) Vectors[center] = ShareVector.All(_network.HeldAt(center));
    }

    private List<ShareOf> Inside(int center, Dictionary<int, int> inside) => _senders[center].Centers
        .Where(share => inside.ContainsKey(share.Number))
        .Select(share => new ShareOf(inside[share.Number], share.Share))
        .ToList();

    /// <summary>What leaves the component from one of its centres, by where it ends.</summary>
    private Dictionary<int, double> Leaving(int center, Dictionary<int, int> inside)
    {
        var parts = _senders[center].Products.ToDictionary(share => share.Number, share => share.Share);
        if (_senders[center].Held > 0) parts[_network.HeldAt(center)] = _senders[center].Held;
        foreach (var (receiver, share) in _senders[center].Centers.Where(share => !inside.ContainsKey(share.Number)))
        {
            var further = Vectors[receiver];
            for (var i = 0; i < further.Receivers.Length; i++)
            {
                parts[further.Receivers[i]] = parts.GetValueOrDefault(further.Receivers[i]) + share * further.Shares[i];
            }
        }

        return parts;
    }
}
