namespace StrategyWarehouse.Etl.Control;

/// <summary>A rejected row that a person has corrected and replayed. Document, place and raw text tell which one; the rest is the goal or the revision as it should be.</summary>
public sealed class RecoveredRowEntry
{
    public int Id { get; init; }

    public required string DocumentHash { get; init; }

    public required string Place { get; init; }

    public required string RawText { get; init; }

    /// <summary>The run in which it was recovered.</summary>
    public int RunId { get; set; }

    public required string GoalLevel { get; init; }

    public string? GoalCode { get; init; }

    public required string Goal { get; init; }

    public string? ParentCode { get; init; }

    public string? Unit { get; init; }

    public string? Means { get; init; }

    public string? Status { get; init; }

    public int? Grade { get; init; }

    public int? TargetYear { get; init; }

    public int? ProposedTargetYear { get; init; }

    public string? Risk { get; init; }

    public string? Responsible { get; init; }

    public string? Narrative { get; init; }

    public int? OldTargetYear { get; init; }

    public int? NewTargetYear { get; init; }

    public string? OldMeans { get; init; }

    public string? NewMeans { get; init; }

    public bool IsOf(RejectedRowEntry row) => row.Place == Place && row.RawText == RawText;
}
