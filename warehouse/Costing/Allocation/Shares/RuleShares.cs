namespace StrategyWarehouse.Warehouse.Costing.Allocation.Shares;

/// <summary>The shares that the rules give, before any method, and what is wrong with the rules.</summary>
internal sealed class RuleShares
{
    /// <summary>Weights that sum to 1 within this are the whole cost.</summary>
    private const double Whole = 1e-9;

    /// <summary>Shares that sum to more than 1 by this are a mistake, not the rounding of printed numbers.</summary>
    private const double Excess = 1e-6;

    /// <summary>A smaller part of a sender's weights is no cent of any real cost, but would make the equations unsolvable.</summary>
    private const double Smallest = 1e-12;

    private readonly List<AllocationProblem> _problems = [];
    private readonly Dictionary<(int Sender, string Receiver), double> _unknown = [];

    private RuleShares(int centers) => Senders = Enumerable.Repeat(SenderShares.Nothing, centers).ToArray();

    /// <summary>By number of the cost centre.</summary>
    public SenderShares[] Senders { get; }

    public IReadOnlyList<AllocationProblem> Problems => _problems;

    /// <summary>Centres whose only receiver is the centre itself.</summary>
    public HashSet<int> ServesItselfAlone { get; } = [];

    /// <summary>The share of the sender's whole cost that stays with it because this receiver is unknown.</summary>
    public double UnknownShare(int sender, string receiver) => _unknown.GetValueOrDefault((sender, receiver));

    public bool HasUnknownReceiver(int sender) => _unknown.Keys.Any(key => key.Sender == sender);

    public static RuleShares Read(CostNetwork network, IReadOnlyList<AllocationRule> rules)
    {
        var shares = new RuleShares(network.Centers.Count);
        foreach (var group in rules.GroupBy(rule => rule.Sender).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            if (network.CenterNumber(group.Key) is { } sender) shares.ReadSender(network, sender, group.ToList());
            else shares._problems.AddRange(group.Select(rule => rule.Receiver).Distinct().Select(receiver => new AllocationProblem(AllocationProblemCode.UnknownSender, group.Key, receiver, null)));
        }

        return shares;
    }

    private void ReadSender(CostNetwork network, int sender, List<AllocationRule> rules)
    {
        var code = network.Centers[sender].Code;
        _problems.AddRange(rules.Where(rule => !(rule.Weight > 0)).Select(rule => rule.Receiver).Distinct().Select(receiver => new AllocationProblem(AllocationProblemCode.WeightNotPositive, code, receiver, null)));
        rules = rules.Where(rule => rule.Weight > 0).OrderBy(rule => rule.Receiver, StringComparer.Ordinal).ThenBy(rule => rule.Weight).ToList();
        var sum = rules.Sum(rule => rule.Weight);
        if (sum > 1 + Excess && rules.All(rule => rule.Weight <= 1)) _problems.Add(new AllocationProblem(AllocationProblemCode.SharesExceedWhole, code, null, null));
        var whole = sum >= 1 - Whole ? sum : 1;
        var given = rules.GroupBy(rule => rule.Receiver).Select(group => (Receiver: group.Key, Share: group.Sum(rule => rule.Weight) / whole)).Where(share => share.Share >= Smallest).ToList();
        Senders[sender] = Sorted(network, sender, given, held: whole > sum ? 1 - sum : 0);
    }

    private SenderShares Sorted(CostNetwork network, int sender, List<(string Receiver, double Share)> given, double held)
    {
        var (centers, products, unknown) = (new List<ShareOf>(), new List<ShareOf>(), 0.0);
        var code = network.Centers[sender].Code;
        foreach (var (receiver, share) in given)
        {
            var center = network.CenterNumber(receiver);
            if (network.ProductNumber(receiver) is { } product)
            {
                products.Add(new ShareOf(product, share));
                if (center is not null) _problems.Add(new AllocationProblem(AllocationProblemCode.AmbiguousReceiver, code, receiver, null));
            }
            else if (center == sender) ServesItselfAlone.Add(sender);
            else if (center is { } other) centers.Add(new ShareOf(other, share));
            else
            {
                unknown += share;
                _unknown[(sender, receiver)] = share;
                _problems.Add(new AllocationProblem(AllocationProblemCode.UnknownReceiver, code, receiver, null));
            }
        }

        // What a centre does for itself stays in it until it leaves by its other shares, in their proportion.
        var others = centers.Count + products.Count > 0 || unknown + held > 0;
        if (others) ServesItselfAlone.Remove(sender);
        var shares = SenderShares.Whole(centers, products, held + unknown);
        if (unknown > 0) ScaleUnknown(sender, shares.Held / (held + unknown));
        return shares;
    }

    private void ScaleUnknown(int sender, double factor)
    {
        foreach (var key in _unknown.Keys.Where(key => key.Sender == sender).ToList()) _unknown[key] *= factor;
    }
}
