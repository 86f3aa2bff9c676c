namespace StrategyWarehouse.Etl.Control;

/// <summary>One step of a run: how long it took, and what it counted.</summary>
public sealed class RunStepEntry
{
    public int Id { get; init; }

    public int RunId { get; init; }

    public required string Name { get; init; }

    public required DateTimeOffset Started { get; init; }

    public double? Seconds { get; set; }

    /// <summary>For example "4 documents, 2 new".</summary>
    public string? Counts { get; set; }
}
