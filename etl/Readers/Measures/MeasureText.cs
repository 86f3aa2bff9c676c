using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Measures;

/// <summary>Reads measures from running text: "Kävijämäärä, tavoite 12 000 (tilasto 2019: 11 500)".</summary>
public static class MeasureText
{
    /// <summary>The measures that one text names, mostly one.</summary>
    /// <param name="text">One measure as printed; sub-lines joined by a space or a line end.</param>
    /// <param name="targetYear">The year that the document implies for targets without one.</param>
    public static IReadOnlyList<MeasureRow> Read(string text, int? targetYear, string sourceLocator, decimal confidence)
    {
        var folded = WhiteSpace.Fold(text);
        return [new MeasureRow { Measure = folded, Text = folded, Confidence = confidence, SourceLocator = sourceLocator }];
    }
}
