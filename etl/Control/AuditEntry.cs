namespace StrategyWarehouse.Etl.Control;

/// <summary>How one audit of a run went; kept also when the candidate was refused and is gone.</summary>
public sealed class AuditEntry
{
    public int Id { get; init; }

    public int RunId { get; init; }

    public required string Audit { get; init; }

    public required string Severity { get; init; }

    public required string Rule { get; init; }

    public required long Offenders { get; init; }

    /// <summary>The first offenders, one a line.</summary>
    public required string Sample { get; init; }
}
