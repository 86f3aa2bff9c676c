namespace StrategyWarehouse.Etl.Configuration;

/// <summary>One report that a run renders.</summary>
public sealed record ReportConfiguration
{
    /// <summary>Name of a built-in report definition or of one in the workspace's reports folder.</summary>
    public required string Name { get; init; }

    /// <summary>Languages to render; empty for those of the workspace.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>html, which is also what an empty list stands for.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>Cron expression of the scheduled report.</summary>
    public string? Schedule { get; init; }

    /// <summary>Mail addresses of those who receive it.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];
}
