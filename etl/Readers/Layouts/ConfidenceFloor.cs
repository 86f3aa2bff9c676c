using System.Globalization;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Layouts;

/// <summary>Takes out rows that too many rules of thumb went into: they are for a person to look at, not for the star.</summary>
internal static class ConfidenceFloor
{
    /// <returns>The reading with the rows that stay, and the others as rejected rows.</returns>
    public static (LayoutReading Sure, IReadOnlyList<RejectedRow> Unsure) Part(LayoutReading reading, decimal floor)
    {
        var goals = reading.Rows.ToLookup(found => found.Row.Confidence >= floor);
        var revisions = reading.Revisions.ToLookup(found => found.Row.Confidence >= floor);
        var measures = reading.Measures.ToLookup(found => found.Row.Confidence >= floor);
        var sure = reading with { Rows = [.. goals[true]], Revisions = [.. revisions[true]], Measures = [.. measures[true]] };
        var unsure = goals[false].Select(found => (found.Span, found.Row.Confidence))
            .Concat(revisions[false].Select(found => (found.Span, found.Row.Confidence)))
            .Concat(measures[false].Select(found => (found.Span, found.Row.Confidence)))
            .ToList();
        var kept = sure.RowLines();
        foreach (var (span, _) in unsure) reading.Lines.TakeBack(span, kept);
        return (sure, [.. unsure.Select(row => Rejected(reading.Lines.Document.Locate(row.Span), row.Confidence, floor, reading.Lines.TextOf(row.Span)))]);
    }

    private static RejectedRow Rejected(string place, decimal confidence, decimal floor, string rawText) => new(
        place,
        "low_confidence",
        string.Create(CultureInfo.InvariantCulture, $"The reading of this row is {confidence:0.00} sure, less than the floor of {floor:0.00}. Hold it against the document: correct and replay it, or lower confidenceFloor in warehouse.json."),
        rawText);
}
