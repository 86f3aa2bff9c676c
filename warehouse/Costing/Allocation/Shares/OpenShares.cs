namespace StrategyWarehouse.Warehouse.Costing.Allocation.Shares;

/// <summary>
/// The shares that a method leaves open. Direct: none from support to support centres. Step-down: none to support centres
/// that are closed earlier. Reciprocal: all. What is left of a sender is scaled up to its whole cost.
/// </summary>
internal sealed class OpenShares
{
    private OpenShares(SenderShares[] given, SenderShares[] open)
    {
        Senders = open;
        WithoutOpenReceiver = Enumerable.Range(0, given.Length).Where(center => open[center].IsEmpty && !given[center].IsEmpty).ToHashSet();
    }

    /// <summary>By number of the cost centre.</summary>
    public SenderShares[] Senders { get; }

    /// <summary>Centres whose receivers are all closed.</summary>
    public HashSet<int> WithoutOpenReceiver { get; }

    /// <summary>What the configured order names without effect.</summary>
    public static IEnumerable<string> NoSupport(CostNetwork network, string method, IReadOnlyList<string> order) => method == AllocationMethod.StepDown
        ? order.Distinct().Where(code => network.CenterNumber(code) is not { } center || !network.Centers[center].IsSupport)
        : [];

    public static OpenShares Of(CostNetwork network, SenderShares[] given, string method, IReadOnlyList<string> order)
    {
        var centers = network.Centers;
        return new OpenShares(given, method switch
        {
            AllocationMethod.Direct => Restricted((_, receiver) => !centers[receiver].IsSupport),
            AllocationMethod.StepDown => Restricted(StaysOpen(StepDownOrder.Of(network, given, order))),
            AllocationMethod.Reciprocal => given,
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "no method of allocation"),
        });

        SenderShares[] Restricted(Func<int, int, bool> mayReceive) => given
            .Select((shares, sender) => centers[sender].IsSupport ? shares.Only(receiver => mayReceive(sender, receiver)) : shares)
            .ToArray();
    }

    private static Func<int, int, bool> StaysOpen(IReadOnlyList<int> order)
    {
        var position = order.Select((center, place) => (center, place)).ToDictionary(pair => pair.center, pair => pair.place);
        return (sender, receiver) => !position.TryGetValue(receiver, out var closed) || closed > position[sender];
    }
}
