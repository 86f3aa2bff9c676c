using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers;

/// <summary>What one strategy document says. RowsRead = Rows + Rejected + RowsSkipped, each counted on its own.</summary>
/// <param name="ProfileScore">0..1: how well the profile fits the document.</param>
/// <param name="ProfileReasons">Why it fits so well or badly, in plain words.</param>
/// <param name="RowsRead">Rows that the layout came across, counted as they were met.</param>
/// <param name="RowsSkipped">Rows that say nothing of a goal, such as a repeated header.</param>
/// <param name="Notes">What a person should know: repaired bytes, columns left aside, a period that was not found.</param>
public sealed record StrategyReading(
    string Profile,
    decimal ProfileScore,
    IReadOnlyList<string> ProfileReasons,
    ReportingPeriod? Period,
    IReadOnlyList<GoalRow> Rows,
    IReadOnlyList<RejectedRow> Rejected,
    int RowsRead,
    int RowsSkipped,
    IReadOnlyList<UnaccountedLine> Unaccounted,
    IReadOnlyList<string> Notes)
{
    /// <summary>What each non-blank line of the document was used for, by line number.</summary>
    public IReadOnlyDictionary<int, LineUse> LineUses { get; init; } = new Dictionary<int, LineUse>();
}
