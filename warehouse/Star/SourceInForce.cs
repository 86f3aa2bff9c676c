namespace StrategyWarehouse.Warehouse.Star;

/// <summary>A configured source, as far as the star needs to know it.</summary>
public sealed record SourceInForce(string Name, string Kind, int? LateAfterDays)
{
    /// <summary>One of <see cref="OverlapPolicy"/>.</summary>
    public string Overlap { get; init; } = OverlapPolicy.Stop;

    /// <summary>The municipality that it speaks for; empty where none is configured.</summary>
    public string MunicipalityCode { get; init; } = "";

    public IReadOnlyList<DueDate> DueDates { get; init; } = [];
}
