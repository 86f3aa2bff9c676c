using StrategyWarehouse.Etl.Readers.Pdf.Tables;

namespace StrategyWarehouse.Etl.Readers.Pdf.Pages;

/// <summary>The lines and tables of one page in the order in which they are read.</summary>
/// <param name="Blocks">Each is a line or a table.</param>
public sealed record PageLayout(int Number, double Height, IReadOnlyList<PageBlock> Blocks)
{
    public static PageLayout Of(PrintedPage page)
    {
        var (tables, loose) = TableWords.Lay(page.Words, RuledTables.In(page));
        var lines = PrintedLine.Of(loose);
        var aligned = AlignedTables.In(lines, tables, page.Rules);
        if (aligned.Count > 0)
        {
            (var more, loose) = TableWords.Lay(loose, aligned);
            lines = PrintedLine.Of(loose);
            tables = [.. tables, .. more];
        }

        var blocks = tables.Select(table => new PageBlock(table.Box.Top, null, table))
            .Concat(ProseColumns.InReadingOrder(lines).Select(placed => new PageBlock(placed.Order, placed.Line, null)))
            .OrderBy(block => block.Top)
            .ToList();
        var number = 0;
        foreach (var line in blocks.SelectMany(block => block.Lines)) line.Place = (page.Number, ++number);
        return new PageLayout(page.Number, page.Height, blocks);
    }
}
