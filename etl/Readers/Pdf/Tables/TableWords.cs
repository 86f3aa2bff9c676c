using StrategyWarehouse.Etl.Readers.Pdf.Pages;

namespace StrategyWarehouse.Etl.Readers.Pdf.Tables;

/// <summary>Lays the words of a page into the cells that they stand in.</summary>
public static class TableWords
{
    /// <summary>A page begins with so few words at most, running headers included, before a table that goes on from the page before.</summary>
    private const int MostWordsAbove = 30;

    /// <returns>The tables that hold text in two cells at least, or in one that goes on from the page before; and the words outside of them.</returns>
    public static (IReadOnlyList<PageTable> Tables, IReadOnlyList<Word> Loose) Lay(IReadOnlyList<Word> words, IReadOnlyList<PageTable> found)
    {
        if (found.Count == 0) return ([], words);
        var inside = found.Select(_ => new Dictionary<GridCell, List<Word>>()).ToList();
        var places = found.Select(Places).ToList();
        var loose = new List<Word>();
        foreach (var word in words)
        {
            // The innermost table holds it, should one stand in another.
            var index = -1;
            for (var table = 0; table < found.Count; table++)
            {
                if (found[table].Box.Holds(word.CentreX, word.CentreY) && (index < 0 || found[table].Box.Width < found[index].Box.Width)) index = table;
            }

            if (index < 0)
            {
                loose.Add(word);
                continue;
            }

            var cell = places[index][Space(found[index].Rows, word.CentreY), Space(found[index].Columns, word.CentreX)];
            if (!inside[index].TryGetValue(cell, out var held)) inside[index][cell] = held = [];
            held.Add(word);
        }

        var tables = new List<PageTable>();
        for (var table = 0; table < found.Count; table++)
        {
            var isTable = inside[table].Count > 1 || (inside[table].Count == 1 && BeginsPage(found[table], words));
            if (!isTable || IsDrawing(inside[table])) loose.AddRange(inside[table].Values.SelectMany(laid => laid));
            else tables.Add(found[table]);
            foreach (var (cell, laid) in inside[table]) cell.Lines = PrintedLine.Of(laid);
        }

        return (tables, loose);
    }

    // Of a row that a page break cuts, one cell alone may go on.
    private static bool BeginsPage(PageTable table, IReadOnlyList<Word> words) =>
        table is { IsRuled: true, Cells.Count: > 1 } && words.Count(word => word.CentreY < table.Box.Top) <= MostWordsAbove;

    // The frames of a drawing cut through its labels; those of a table do not.
    private static bool IsDrawing(Dictionary<GridCell, List<Word>> inside)
    {
        var (cut, all) = (0, 0);
        foreach (var (cell, laid) in inside)
        {
            foreach (var word in laid.Where(word => word.Direction == Direction.Rightwards || word.Right - word.Left < cell.Box.Height))
            {
                all++;
                if (word.Left < cell.Box.Left - word.Size || word.Middle < cell.Box.Top || word.Middle > cell.Box.Bottom) cut++;
            }
        }

        return cut * 4 > all;
    }

    private static GridCell[,] Places(PageTable table)
    {
        var places = new GridCell[table.Rows.Count, table.Columns.Count];
        foreach (var cell in table.Cells)
        {
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++) places[row, column] = cell;
            }
        }

        return places;
    }

    private static int Space(IReadOnlyList<double> edges, double at)
    {
        var space = 0;
        while (space + 2 < edges.Count && edges[space + 1] <= at) space++;
        return space;
    }
}
