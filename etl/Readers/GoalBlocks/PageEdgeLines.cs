using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks;

/// <summary>Marks what belongs to the page: lines that the profile describes, and the title that most pages begin with.</summary>
public sealed class PageEdgeLines(DocumentProfile profile, LineLedger ledger)
{
    private readonly HashSet<int> _cells =
        [.. ledger.Document.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Span.Lines)];

    public void Mark(IReadOnlyList<TextLine> lines)
    {
        foreach (var line in lines.Where(line => !line.IsBlank && !IsInTable(line)))
        {
            var text = WhiteSpace.Fold(line.Text);
            if (profile.Furniture.Any(pattern => pattern.IsMatch(text))) ledger.Mark(line.Number, LineUse.Furniture);
            else if (profile.Heading.Any(pattern => pattern.IsMatch(text))) ledger.Mark(line.Number, LineUse.Heading);
        }

        var tops = Tops(lines);
        foreach (var title in tops.GroupBy(line => WhiteSpace.Fold(line.Text)).Where(title => title.Count() > 1 && title.Count() * 2 > tops.Count))
        {
            foreach (var line in title) ledger.Mark(line.Number, LineUse.Furniture);
        }
    }

    // Cells of a table stand apart by wide gaps or, from other formats, on lines of tables; neither is a page's title.
    private List<TextLine> Tops(IReadOnlyList<TextLine> lines)
    {
        var page = 0;
        return [.. lines
            .GroupBy(line => line.StartsPage ? ++page : page)
            .Select(own => own.FirstOrDefault(line => !line.IsBlank))
            .OfType<TextLine>()
            .Where(line => TitleText.LooksLikeTitle(WhiteSpace.Fold(line.Text)) && !line.Aligned.Trim().Contains("   ", StringComparison.Ordinal))
            .Where(line => !IsInTable(line))];
    }

    private bool IsInTable(TextLine line) => _cells.Contains(line.Number);
}
