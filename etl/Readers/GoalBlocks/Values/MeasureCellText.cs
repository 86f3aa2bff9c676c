using StrategyWarehouse.Etl.Readers.Measures;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Values;

/// <summary>
/// Reads one text of a measure cell. What running text leaves open, the cell tells: a lone value in it, and a lone share or
/// sum of money, is what is aimed at.
/// </summary>
public static class MeasureCellText
{
    private const string Aimed = "tavoite ";

    public static IReadOnlyList<MeasureRow> Read(string text, int? targetYear, string sourceLocator, decimal confidence)
    {
        var plain = MeasureText.Read(text, targetYear, sourceLocator, confidence);
        if (plain.Any(measure => measure.Values.Count > 0)) return plain;
        if (MeasureCell.Read(text.TrimEnd('.', ' ')) is { Value: { } value } cell)
        {
            return [plain[0] with { Values = [new MeasureValue("target", IsBaseline: false, Year(targetYear), cell.Operator, value, text)] }];
        }

        // With the word before it the reader takes the value for a target; the name is the text as it stands.
        return MeasureText.Read(Aimed + text, targetYear, sourceLocator, confidence) is [{ Unit: ['%' or '€', ..], Values: [{ Scenario: "target" }] } aimed]
            ? [aimed with { Measure = text, Text = text }]
            : plain;
    }

    private static ReportingPeriod? Year(int? year) => year is { } known ? ReportingPeriod.OfYear(known) : null;
}
