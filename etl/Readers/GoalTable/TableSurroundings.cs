using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalTable;

/// <summary>Accounts for the lines around the tables that were read: page furniture, headings, and the title above a table.</summary>
public sealed class TableSurroundings(SourceDocument document, DocumentProfile profile, LineLedger ledger)
{
    private const int LongestTitle = 150;
    private const int MostTitleLines = 2;

    /// <param name="tables">Those that a header was found in.</param>
    public void Mark(IReadOnlyList<IReadOnlyList<TableRow>> tables)
    {
        var inside = LinesOf(tables);
        var around = document.Lines.Where(line => !line.IsBlank && !inside.Contains(line.Number)).ToList();
        if (around.Count == 0) return;
        foreach (var line in around)
        {
            var text = WhiteSpace.Fold(line.Text);
            if (profile.Furniture.Any(pattern => pattern.IsMatch(text))) ledger.Mark(line.Number, LineUse.Furniture);
            else if (text.Length <= LongestTitle && profile.Heading.Concat(profile.Period).Any(pattern => pattern.IsMatch(text))) ledger.Mark(line.Number, LineUse.Heading);
        }

        var loose = around.Select(line => line.Number).Except(LinesOf([.. document.Tables.Select(table => table.Rows)])).ToHashSet();
        var lines = document.Lines.Where(line => !line.IsBlank).ToList();
        for (var first = 1; first < lines.Count; first++)
        {
            if (inside.Contains(lines[first].Number) && !inside.Contains(lines[first - 1].Number)) MarkTitle(lines, first - 1, loose);
        }
    }

    /// <summary>The numbers of all lines that the rows of the tables stand on.</summary>
    public static IReadOnlySet<int> LinesOf(IReadOnlyList<IReadOnlyList<TableRow>> tables) =>
        tables.SelectMany(rows => rows).SelectMany(row => Enumerable.Range(row.Span.First, Math.Max(0, row.Span.Last - row.Span.First + 1))).ToHashSet();

    // Titles are short and do not end as sentences do.
    private void MarkTitle(List<TextLine> lines, int last, HashSet<int> loose)
    {
        for (var above = last; above >= 0 && above > last - MostTitleLines && loose.Contains(lines[above].Number); above--)
        {
            var text = WhiteSpace.Fold(lines[above].Text);
            if (text.Length > LongestTitle || text is [.., '.' or ',' or ';' or ':']) return;
            ledger.Mark(lines[above].Number, LineUse.Heading);
        }
    }
}
