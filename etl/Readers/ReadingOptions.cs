using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers;

/// <param name="Profile">"auto", or the name of a document profile.</param>
/// <param name="DefaultPeriod">The period of the source; a period printed in the document wins over it.</param>
public sealed record ReadingOptions(string Profile, ReportingPeriod? DefaultPeriod)
{
    public const string AutoProfile = "auto";

    public ReadingLimits Limits { get; init; } = new();

    public const decimal DefaultConfidenceFloor = 0.3m;

    /// <summary>Rows that are less sure than this, 0..1, are rejected.</summary>
    public decimal ConfidenceFloor { get; init; } = DefaultConfidenceFloor;
}
