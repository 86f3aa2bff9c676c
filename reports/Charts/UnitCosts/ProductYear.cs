namespace StrategyWarehouse.Reports.Charts.UnitCosts;

/// <summary>What one unit of a product cost in one year, in euros; null where it cannot be told.</summary>
/// <param name="Real">In the prices of the base year.</param>
internal sealed record ProductYear(long Year, decimal? Nominal, decimal? Real, decimal? Target, decimal? PeerLow, decimal? PeerMedian, decimal? PeerHigh)
{
    public IEnumerable<decimal> Values => new[] { Nominal, Real, Target, PeerLow, PeerMedian, PeerHigh }.OfType<decimal>();
}
