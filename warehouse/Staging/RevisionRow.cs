namespace StrategyWarehouse.Warehouse.Staging;

/// <summary>What the council changed in one goal. Grain: one row per goal as one document of decisions lists it.</summary>
public sealed record RevisionRow
{
    /// <summary>theme, council_goal, annual_goal, goal, sub_goal or action.</summary>
    public required string GoalLevel { get; init; }

    public string? GoalCode { get; init; }

    public required string Goal { get; init; }

    /// <summary>The service area as printed; null where the document names none.</summary>
    public string? Unit { get; init; }

    public int? OldTargetYear { get; init; }

    public int? NewTargetYear { get; init; }

    public string? OldMeans { get; init; }

    public string? NewMeans { get; init; }

    /// <summary>0..1, by the rules that the layout states.</summary>
    public required decimal Confidence { get; init; }

    public required string SourceLocator { get; init; }
}
