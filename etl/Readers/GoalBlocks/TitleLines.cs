using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks;

/// <summary>Tells the titles of a document's parts from its prose: a short line of its own that is no sentence.</summary>
public sealed class TitleLines(IReadOnlyList<TextLine> lines, LineLedger ledger)
{
    private const int LongestHeading = 60;
    private const int LinesToTable = 3;

    private readonly HashSet<int> _cells = [.. ledger.Document.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Span.Lines)];

    public bool IsTitle(int index) => TitleText.LooksLikeTitle(WhiteSpace.Fold(lines[index].Text)) && Opens(index) && Ends(index);

    private bool Opens(int index) => index == 0 || lines[index].StartsPage || IsParagraph(index) || IsApart(lines[index - 1]) || HeadsTable(index);

    // Close-set pages leave no space between prose, the title of the next part and its table.
    private bool HeadsTable(int index)
    {
        if (lines[index].Text.Length > LongestHeading || lines[index - 1].Text.AsSpan().TrimEnd() is not [.., '.' or '!' or '?']) return false;
        var below = lines.Skip(index + 1).Take(LinesToTable).TakeWhile(line => !_cells.Contains(line.Number)).ToList();
        return below.Count < LinesToTable && index + 1 + below.Count < lines.Count && below.TrueForAll(line => line.Text.Length <= LongestHeading);
    }

    private bool Ends(int index)
    {
        if (IsParagraph(index) || index + 1 == lines.Count || lines[index + 1].StartsPage || IsApart(lines[index + 1])) return true;
        return lines[index + 1].Text.AsSpan().TrimStart() is [var first, ..] && char.IsUpper(first);
    }

    // Word documents and web pages know their paragraphs, and have no blank lines between them.
    private bool IsParagraph(int index) => lines[index].Place.Kind == "paragraph";

    // Page furniture, titles and cells part a line from what stands beyond them, as a blank line does.
    private bool IsApart(TextLine line) => line.IsBlank || ledger.Uses[line.Number] != LineUse.Unaccounted;
}
