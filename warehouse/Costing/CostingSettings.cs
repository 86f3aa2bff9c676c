namespace StrategyWarehouse.Warehouse.Costing;

/// <summary>How unit costs are worked out, as a workspace configures it.</summary>
public sealed record CostingSettings
{
    /// <summary>One of <see cref="AllocationMethod"/>.</summary>
    public string Method { get; init; } = AllocationMethod.Reciprocal;

    /// <summary>Support cost centres in the order in which step-down closes them; those left out follow in a computed order.</summary>
    public IReadOnlyList<string> Order { get; init; } = [];

    /// <summary>The year whose prices real unit costs are in; null for the newest year that has an index.</summary>
    public int? BaseYear { get; init; }

    /// <summary>Name of the price index; null where the data holds one alone.</summary>
    public string? PriceIndex { get; init; }

    /// <summary>A comparison with fewer peers is not shown.</summary>
    public int MinimumPeers { get; init; } = 5;

    /// <summary>A unit cost that moved by more than this share in a year is warned about.</summary>
    public decimal WarnAtChange { get; init; } = 0.3m;

    /// <summary>Which products are compared with which indicator.</summary>
    public IReadOnlyList<PeerLink> Peers { get; init; } = [];
}
