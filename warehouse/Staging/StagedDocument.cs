namespace StrategyWarehouse.Warehouse.Staging;

/// <summary>All that one reading of a strategy document found, ready to be staged.</summary>
/// <param name="Hash">SHA-256 of the archived original.</param>
/// <param name="ReaderVersion">Version of the reading code.</param>
/// <param name="MunicipalityCode">The municipality that the document speaks for, official code.</param>
/// <param name="Period">Null where neither the document, its source nor its name tells it.</param>
public sealed record StagedDocument(
    string Hash,
    string Profile,
    decimal ProfileScore,
    string ReaderVersion,
    string? MunicipalityCode,
    ReportingPeriod? Period,
    int RowsRead,
    int RowsSkipped,
    IReadOnlyList<GoalRow> Rows,
    IReadOnlyList<RejectedRow> Rejected,
    IReadOnlyList<UnaccountedLine> Unaccounted)
{
    /// <summary>One of <see cref="DocumentRole"/>.</summary>
    public string Role { get; init; } = DocumentRole.FollowUp;

    public IReadOnlyList<RevisionRow> Revisions { get; init; } = [];

    public IReadOnlyList<MeasureRow> Measures { get; init; } = [];

    public IReadOnlyList<StatementRow> Statements { get; init; } = [];

    /// <summary>Goals, revisions, measures and statement rows together.</summary>
    public int RowsSent => Rows.Count + Revisions.Count + Measures.Count + Statements.Count;
}
