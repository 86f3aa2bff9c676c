namespace StrategyWarehouse.Etl.Control;

/// <summary>One run of a command that changes the workspace.</summary>
public sealed class RunEntry
{
    public int Id { get; init; }

    public required string Command { get; init; }

    public required DateTimeOffset Started { get; init; }

    public DateTimeOffset? Ended { get; set; }

    /// <summary>running, published, unchanged, loaded, refused, failed or interrupted.</summary>
    public required string Outcome { get; set; }

    public int? Generation { get; set; }

    public string? Fingerprint { get; set; }

    /// <summary>Why it failed or was refused.</summary>
    public string? Message { get; set; }

    public List<RunStepEntry> Steps { get; init; } = [];

    public List<AuditEntry> Audits { get; init; } = [];
}
