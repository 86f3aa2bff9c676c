using StrategyWarehouse.Etl.Readers.Pdf.Pages;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Pdf;

/// <summary>Tells whether a page break cut a row in two, so that the first row of a page goes on the last one of the page before.</summary>
public static class RowCut
{
    /// <param name="isOpen">Whether the rule under the row above is missing, where rules part the rows.</param>
    public static bool IsCut(ChainRow above, ChainRow below, bool isOpen)
    {
        var filled = below.Filled;
        if (filled.Count == 0 || !filled.All(column => above.Cells[column] is { IsBlank: false })) return false;
        if (isOpen) return true;

        // A cell goes on only where its text reaches down to the break.
        var end = above.Own.Where(cell => !cell.IsBlank).Select(Bottom).DefaultIfEmpty(0).Max();
        if (!filled.All(column => Bottom(above.Cells[column]!) >= end - (1.6 * above.Cells[column]!.Lines[^1].Size))) return false;
        if (GoesOn(above.Cells[filled[0]]!, below.Cells[filled[0]]!)) return true;
        var keyIsBlank = above.Filled.Any(column => column < filled[0] && below.Cells[column] is { IsBlank: true });
        return keyIsBlank && filled.All(column => above.Cells[column]!.Lines.Count >= 3);
    }

    private static double Bottom(ChainCell cell) => cell.Lines[^1].Box.Bottom;

    private static bool GoesOn(ChainCell above, ChainCell below) =>
        new Piece(0, below.Lines[0].Text).StartsLowerCase && !new Piece(0, above.Lines[^1].Text).EndsSentence;
}
