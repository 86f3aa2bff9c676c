namespace StrategyWarehouse.Warehouse.Star;

/// <summary>A configured source, as far as the star needs to know it.</summary>
public sealed record SourceInForce(string Name, string Kind, int? LateAfterDays)
{
    /// <summary>One of <see cref="OverlapPolicy"/>.</summary>
    public string Overlap { get; init; } = OverlapPolicy.Stop;
}
