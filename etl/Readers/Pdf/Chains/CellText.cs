using StrategyWarehouse.Etl.Readers.Pdf.Pages;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Pdf.Chains;

/// <summary>The text of a cell: lines that only wrapped are joined, paragraphs and list items are parted by a line end.</summary>
public static class CellText
{
    public static string Of(ChainCell cell)
    {
        var paragraphs = new List<List<PrintedLine>>();
        for (var index = 0; index < cell.Lines.Count; index++)
        {
            if (index == 0 || StartsParagraph(cell, index)) paragraphs.Add([]);
            paragraphs[^1].Add(cell.Lines[index]);
        }

        return string.Join('\n', paragraphs.Select(lines => LineJoin.Cell(lines.Select(line => new Piece(0, line.Text)))));
    }

    private static bool StartsParagraph(ChainCell cell, int index)
    {
        var (above, line) = (cell.Lines[index - 1], cell.Lines[index]);
        if (line.Direction != above.Direction || new Piece(0, line.Text).StartsWithBullet || line.Words[0].IsItem) return true;
        if (line.Place.Page != above.Place.Page) return false;
        return IsApart(above, line, cell.Lines) || HadRoom(above, line, cell);
    }

    // An empty line stands between.
    private static bool IsApart(PrintedLine above, PrintedLine line, IReadOnlyList<PrintedLine> lines) => line.Baseline - above.Baseline > 1.6 * Leading(lines);

    private static double Leading(IReadOnlyList<PrintedLine> lines)
    {
        var least = lines.Zip(lines.Skip(1), (above, below) => below.Baseline - above.Baseline).Where(gap => gap > 0).DefaultIfEmpty(0).Min();
        return Math.Clamp(least, lines[0].Size, 1.6 * lines[0].Size);
    }

    // The first word would still have stood on the line above: the line ended on purpose.
    private static bool HadRoom(PrintedLine above, PrintedLine line, ChainCell cell)
    {
        if (above.Direction != Direction.Rightwards || (above.Text is [.., '\u00AD' or '-'] && new Piece(0, line.Text).StartsLowerCase)) return false;
        var margin = Math.Clamp(cell.Lines.Min(each => each.Box.Left) - cell.Box.Left, 0, 2 * line.Size);
        var end = Math.Max(cell.Box.Right - margin, cell.Lines.Max(each => each.Box.Right));
        var word = line.Words.TakeWhile((each, place) => place == 0 || (!each.FollowsSpace && each.Left - line.Words[place - 1].Right < PrintedLine.SpaceWidth * each.Size)).ToList();
        return above.Box.Right + (0.6 * line.Size) + word[^1].Right - word[0].Left < end;
    }
}
