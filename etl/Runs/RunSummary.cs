using StrategyWarehouse.Etl.Documents;
using StrategyWarehouse.Warehouse.Audits;

namespace StrategyWarehouse.Etl.Runs;

/// <summary>What a run did, for people and, as JSON, for programs.</summary>
public sealed class RunSummary
{
    /// <summary>published, unchanged, loaded, empty or refused.</summary>
    public string Outcome { get; set; } = "loaded";

    /// <summary>Why nothing was published, where the data said no.</summary>
    public string? Reason { get; set; }

    public int? Generation { get; set; }

    public string? WarehouseFile { get; set; }

    public int DocumentsSeen { get; set; }

    public int DocumentsNew { get; set; }

    public int DocumentsRead { get; set; }

    public int RowsStaged { get; set; }

    /// <summary>Staged rows that a person has replayed.</summary>
    public int RowsRecovered { get; set; }

    public int RowsRejected { get; set; }

    public int RowsSkipped { get; set; }

    public int LinesUnaccounted { get; set; }

    /// <summary>Documents and sources that could not be used. The others were.</summary>
    public List<DocumentProblem> Problems { get; } = [];

    /// <summary>What a person should know of what they replayed or configured.</summary>
    public List<string> Notes { get; } = [];

    public List<AuditResult> FailedAudits { get; } = [];

    public List<string> Reports { get; } = [];

    /// <summary>Reports that could not be rendered, and why. What is published is not touched by them.</summary>
    public List<string> ReportFaults { get; } = [];

    public List<StepSummary> Steps { get; } = [];

    public sealed record StepSummary(string Name, double Seconds, string Counts);
}
