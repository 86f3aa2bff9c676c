using StrategyWarehouse.Warehouse.Costing;

namespace StrategyWarehouse.Etl.Configuration;

/// <summary>How unit costs are worked out.</summary>
public sealed record CostingConfiguration
{
    /// <summary>direct, step-down or reciprocal.</summary>
    public string Method { get; init; } = AllocationMethod.Reciprocal;

    /// <summary>Support cost centres in the order in which step-down closes them; the others follow in a computed order.</summary>
    public IReadOnlyList<string> Order { get; init; } = [];

    /// <summary>The year whose prices real unit costs are in; where none is named, the newest year that has an index.</summary>
    public int? BaseYear { get; init; }

    /// <summary>Name of the price index, where the data holds several.</summary>
    public string? PriceIndex { get; init; }

    /// <summary>A comparison with fewer peers is not shown.</summary>
    public int MinimumPeers { get; init; } = 5;

    /// <summary>The share, 0..1, by which a unit cost may move in a year before it is warned about.</summary>
    public decimal WarnAtChange { get; init; } = 0.3m;

    /// <summary>Which products are compared with which indicator of the peers.</summary>
    public IReadOnlyList<PeerConfiguration> Peers { get; init; } = [];

    internal CostingSettings Settings() => new()
    {
        Method = Method,
        Order = Order,
        BaseYear = BaseYear,
        PriceIndex = PriceIndex,
        MinimumPeers = MinimumPeers,
        WarnAtChange = WarnAtChange,
        Peers = [.. Peers.Select(peer => new PeerLink(peer.Product, peer.Indicator, peer.TrimShare, peer.NotComparable))],
    };
}
