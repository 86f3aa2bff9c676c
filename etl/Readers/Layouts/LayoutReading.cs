using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Layouts;

/// <summary>What a layout made of a document under one profile, before duplicates and the period are looked at.</summary>
/// <param name="RowsRead">Counted as the rows were met.</param>
/// <param name="Score">0..1: how well the profile fits; 0 where it does not fit at all.</param>
/// <param name="Reasons">Plain words for the score, the main one first.</param>
public sealed record LayoutReading(
    DocumentProfile Profile,
    IReadOnlyList<Found<GoalRow>> Rows,
    IReadOnlyList<RejectedRow> Rejected,
    int RowsRead,
    int RowsSkipped,
    LineLedger Lines,
    IReadOnlyList<string> Notes,
    decimal Score,
    IReadOnlyList<string> Reasons)
{
    public IReadOnlyList<Found<RevisionRow>> Revisions { get; init; } = [];

    public IReadOnlyList<Found<MeasureRow>> Measures { get; init; } = [];

    public IReadOnlyList<Found<StatementRow>> Statements { get; init; } = [];

    /// <summary>Goals, revisions, measures and statement rows together.</summary>
    public int RowsFound => Rows.Count + Revisions.Count + Measures.Count + Statements.Count;

    /// <summary>The numbers of all lines that its rows stand on.</summary>
    public IReadOnlySet<int> RowLines() => Rows.Select(found => found.Span)
        .Concat(Revisions.Select(found => found.Span))
        .Concat(Measures.Select(found => found.Span))
        .Concat(Statements.Select(found => found.Span))
        .SelectMany(span => span.Lines)
        .ToHashSet();

    public static LayoutReading Unfit(DocumentProfile profile, LineLedger lines, string reason) => new(profile, [], [], 0, 0, lines, [], 0, [reason]);
}
