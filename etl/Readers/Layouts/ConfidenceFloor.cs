using System.Globalization;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Layouts;

/// <summary>Takes out rows that too many rules of thumb went into: they are for a person to look at, not for the star.</summary>
internal static class ConfidenceFloor
{
    /// <returns>The reading with the rows that stay, and the others as rejected rows.</returns>
    public static (LayoutReading Sure, IReadOnlyList<RejectedRow> Unsure) Part(LayoutReading reading, decimal floor)
    {
        var goals = reading.Rows.ToLookup(row => row.Row.Confidence >= floor);
        var revisions = reading.Revisions.ToLookup(row => row.Confidence >= floor);
        var measures = reading.Measures.ToLookup(row => row.Confidence >= floor);
        var sure = reading with { Rows = [.. goals[true]], Revisions = [.. revisions[true]], Measures = [.. measures[true]] };
        var kept = sure.Rows.Select(row => row.Span).ToList();
        foreach (var row in goals[false]) reading.Lines.TakeBack(row.Span, kept);
        return (sure,
        [
            .. goals[false].Select(row => Rejected(row.Row.SourceLocator, row.Row.Confidence, floor, reading.Lines.TextOf(row.Span))),
            .. revisions[false].Select(row => Rejected(row.SourceLocator, row.Confidence, floor, TextOf(row))),
            .. measures[false].Select(row => Rejected(row.SourceLocator, row.Confidence, floor, row.Text)),
        ]);
    }

    private static RejectedRow Rejected(string place, decimal confidence, decimal floor, string rawText) => new(
        place,
        "low_confidence",
        string.Create(CultureInfo.InvariantCulture, $"The reading of this row is {confidence:0.00} sure, less than the floor of {floor:0.00}. Hold it against the document: correct and replay it, or lower confidenceFloor in warehouse.json."),
        rawText);

    private static string TextOf(RevisionRow row) => string.Join('\n', new[]
    {
        row.GoalCode, row.Goal, row.Unit,
        row.OldTargetYear?.ToString(CultureInfo.InvariantCulture), row.NewTargetYear?.ToString(CultureInfo.InvariantCulture),
        row.OldMeans, row.NewMeans,
    }.Where(text => text is not null));
}
