namespace StrategyWarehouse.Warehouse.Costing;

/// <summary>A product and the indicator that other municipalities report for it.</summary>
/// <param name="TrimShare">The share of peers, 0..0.5, that is left out at each end before a median is taken.</param>
/// <param name="NotComparable">Why the indicator may not be compared; null where it may.</param>
public sealed record PeerLink(string Product, string Indicator, decimal TrimShare, string? NotComparable);
