namespace StrategyWarehouse.Warehouse.Costing.Allocation.Shares;

/// <summary>Where one cost centre passes its whole cost: all shares, the one that stays included, sum to 1.</summary>
/// <param name="Centers">Shares to other cost centres, each above zero.</param>
/// <param name="Products">Shares to products, each above zero.</param>
/// <param name="Held">The share that goes no further.</param>
internal sealed record SenderShares(IReadOnlyList<ShareOf> Centers, IReadOnlyList<ShareOf> Products, double Held)
{
    public static SenderShares Nothing { get; } = new([], [], 1);

    public bool IsEmpty => Centers.Count == 0 && Products.Count == 0;

    /// <summary>What remains when only some centres may receive; the rest is scaled up to the whole.</summary>
    public SenderShares Only(Func<int, bool> mayReceive)
    {
        if (Centers.All(share => mayReceive(share.Number))) return this;
        var centers = Centers.Where(share => mayReceive(share.Number)).ToList();
        if (centers.Count == 0 && Products.Count == 0) return Nothing;
        return Whole(centers, Products, Held);
    }

    /// <summary>Scales what is given to the whole cost of the sender.</summary>
    public static SenderShares Whole(IReadOnlyList<ShareOf> centers, IReadOnlyList<ShareOf> products, double held)
    {
        var sum = centers.Sum(share => share.Share) + products.Sum(share => share.Share) + held;
        return sum > 0 ? new(Scaled(centers), Scaled(products), held / sum) : Nothing;

        List<ShareOf> Scaled(IReadOnlyList<ShareOf> shares) => shares.Select(share => share with { Share = share.Share / sum }).ToList();
    }
}
