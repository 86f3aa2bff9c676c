using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.NestedTable;

/// <summary>
/// Accounts for the lines that stand in no table, where a format tells them apart: short ones above a header are headings,
/// page headers and footers are furniture.
/// </summary>
public sealed class LooseLines(SourceDocument document, HeadingNames names, DocumentProfile profile)
{
    private const int LongestHeading = 300;

    public void Mark(LineLedger ledger)
    {
        var (next, isAboveHeader) = (-1, false);
        foreach (var line in document.Lines.Where(line => !line.IsBlank))
        {
            while (next < 0 || (next < document.Rows.Count && document.Rows[next].Span.Last < line.Number))
            {
                next++;
                isAboveHeader = IsAboveHeader(next);
            }

            var isLoose = next == document.Rows.Count || line.Number < document.Rows[next].Span.First;
            if (isLoose && UseOf(line, isAboveHeader) is { } use) ledger.Mark(line.Number, use);
        }
    }

    private LineUse? UseOf(TextLine line, bool isAboveHeader)
    {
        var text = WhiteSpace.Fold(line.Text);
        if (line.Place.Part is "header" or "footer" || profile.Furniture.Any(pattern => pattern.IsMatch(text))) return LineUse.Furniture;
        return (isAboveHeader && text.Length <= LongestHeading) || profile.Heading.Any(pattern => pattern.IsMatch(text)) ? LineUse.Heading : null;
    }

    // The header may stand below the title rows of its own table.
    private bool IsAboveHeader(int row)
    {
        while (row < document.Rows.Count && document.Rows[row].Cells.Count(cell => !cell.IsBlank) <= 1) row++;
        return row < document.Rows.Count && TableHeader.At(document.Rows, row, names) is not null;
    }
}
