using StrategyWarehouse.Etl.Readers.Measures.Phrases;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Measures;

/// <summary>Reads measures from running text: "Kävijämäärä, tavoite 12 000 (tilasto 2019: 11 500)".</summary>
public static class MeasureText
{
    // A measure is a line or a few; a text as long as a page is something else.
    private const int MostLetters = 4000;

    /// <summary>The measures that one text names, mostly one. A number of which the text does not say what it is gives no value.</summary>
    /// <param name="text">One measure as printed; sub-lines joined by a space or a line end.</param>
    /// <param name="targetYear">The year that the document implies for targets without one.</param>
    public static IReadOnlyList<MeasureRow> Read(string text, int? targetYear, string sourceLocator, decimal confidence)
    {
        var folded = WhiteSpace.Fold(text);
        var phrases = folded.Length > MostLetters ? [] : new PhraseWalk(folded, new ElementScanner(folded).Scan()).Walk();
        var reading = MeasureReading.Of(phrases, targetYear);
        return [.. MeasureParts.Of(folded, reading, targetYear).Select(part => part.ToRow(folded, sourceLocator, confidence))];
    }
}
