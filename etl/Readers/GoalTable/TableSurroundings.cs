using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalTable;

/// <summary>Accounts for the lines around the tables that were read: page furniture, headings, and the title above a table.</summary>
public sealed class TableSurroundings(SourceDocument document, DocumentProfile profile, LineLedger ledger)
{
    private const int LongestTitle = 150;
    private const int MostTitleLines = 2;
    private const int MostOpeningLines = 12;
    private const int LongestOpeningLine = 300;

    /// <param name="tables">Those that a header was found in.</param>
    public void Mark(IReadOnlyList<IReadOnlyList<TableRow>> tables)
    {
        var inside = LinesOf(tables);
        var around = document.Lines.Where(line => !line.IsBlank && !inside.Contains(line.Number)).ToList();
        if (around.Count == 0) return;
        var loose = around.Select(line => line.Number).Except(LinesOf([.. document.Tables.Select(table => table.Rows)])).ToHashSet();
        foreach (var line in around)
        {
            var text = WhiteSpace.Fold(line.Text);
            if (loose.Contains(line.Number) && profile.Furniture.Any(pattern => pattern.IsMatch(text))) ledger.Mark(line.Number, LineUse.Furniture);
            else if (text.Length <= LongestTitle && profile.Heading.Concat(profile.Period).Any(pattern => pattern.IsMatch(text))) ledger.Mark(line.Number, LineUse.Heading);
        }

        MarkOpening(around, inside.DefaultIfEmpty(0).Min(), loose);
        var lines = document.Lines.Where(line => !line.IsBlank).ToList();
        for (var first = 1; first < lines.Count; first++)
        {
            if (inside.Contains(lines[first].Number) && !inside.Contains(lines[first - 1].Number)) MarkTitle(lines, first - 1, loose);
        }
    }

    /// <summary>The numbers of all lines that the rows of the tables stand on.</summary>
    public static IReadOnlySet<int> LinesOf(IReadOnlyList<IReadOnlyList<TableRow>> tables) =>
        tables.SelectMany(rows => rows).SelectMany(row => row.Span.Lines).ToHashSet();

    // A few lines before the first table are its title and the legend of its scale; more are a text of their own.
    private void MarkOpening(List<TextLine> around, int firstOfTable, HashSet<int> loose)
    {
        var opening = around.Where(line => line.Number < firstOfTable && loose.Contains(line.Number)).ToList();
        if (opening.Count > MostOpeningLines || opening.Any(line => line.Text.Length > LongestOpeningLine)) return;
        foreach (var line in opening.Where(line => !line.Text.AsSpan().TrimEnd().EndsWith("."))) ledger.Mark(line.Number, LineUse.Heading);
    }

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
