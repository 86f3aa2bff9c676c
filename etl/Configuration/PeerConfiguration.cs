namespace StrategyWarehouse.Etl.Configuration;

/// <summary>A product and the indicator that other municipalities report for it.</summary>
public sealed record PeerConfiguration
{
    public required string Product { get; init; }

    /// <summary>As the column indicator of a peer-values source writes it.</summary>
    public required string Indicator { get; init; }

    /// <summary>The share of peers, below 0.5, that is left out at each end before the median and the quartiles are taken.</summary>
    public decimal TrimShare { get; init; }

    /// <summary>Why the figures may not be compared; shown instead of them.</summary>
    public string? NotComparable { get; init; }
}
