using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers;

/// <summary>What one strategy document says. RowsRead = Rows + Revisions + Measures + Statements + Rejected + RowsSkipped, each counted on its own.</summary>
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
    /// <summary>One of <see cref="DocumentRole"/>.</summary>
    public string Role { get; init; } = DocumentRole.FollowUp;

    public IReadOnlyList<RevisionRow> Revisions { get; init; } = [];

    public IReadOnlyList<MeasureRow> Measures { get; init; } = [];

    public IReadOnlyList<StatementRow> Statements { get; init; } = [];

    /// <summary>Goals, revisions, measures and statement rows together.</summary>
    public int RowsFound => Rows.Count + Revisions.Count + Measures.Count + Statements.Count;

    /// <summary>What each non-blank line of the document was used for, by line number.</summary>
    public IReadOnlyDictionary<int, LineUse> LineUses { get; init; } = new Dictionary<int, LineUse>();
}
