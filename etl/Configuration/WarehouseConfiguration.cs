using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Configuration;

/// <summary>warehouse.json: what a workspace loads, and what it makes of it.</summary>
public sealed record WarehouseConfiguration
{
    /// <summary>Official three-digit code of the city. A source may name another one.</summary>
    public string? Municipality { get; init; }

    /// <summary>Languages of end users: fi, sv, en; fi where none is named. Reports are written in these unless they name their own.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>IANA name. Days (of receipt, of schedules) are days in this zone.</summary>
    public string TimeZone { get; init; } = "Europe/Helsinki";

    /// <summary>How many published generations are kept, the current one included.</summary>
    public int KeepGenerations { get; init; } = 5;

    /// <summary>How much of a document is read before it is refused.</summary>
    public ReadingLimits Limits { get; init; } = new();

    /// <summary>Rows that are less sure than this, 0..1, are rejected. The default lets through what a person would call a fair guess.</summary>
    public decimal ConfidenceFloor { get; init; } = ReadingOptions.DefaultConfidenceFloor;

    /// <summary>How unit costs are worked out.</summary>
    public CostingConfiguration Costing { get; init; } = new();

    public IReadOnlyList<SourceConfiguration> Sources { get; init; } = [];

    public IReadOnlyList<ReportConfiguration> Reports { get; init; } = [];
}
