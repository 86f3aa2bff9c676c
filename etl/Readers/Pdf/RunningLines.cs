using StrategyWarehouse.Etl.Readers.Pdf.Pages;

namespace StrategyWarehouse.Etl.Readers.Pdf;

/// <summary>
/// Tells the running headers and footers of a document: lines that stand alike, apart from their numbers, on most
/// neighbouring pages, and page numbers. Tables go on past them.
/// </summary>
public sealed class RunningLines
{
    private const int EdgeLines = 4;
    private readonly HashSet<PrintedLine> _running = [];

    public RunningLines(IReadOnlyList<PageLayout> pages)
    {
        var edges = pages.SelectMany(page => Edge(page.Blocks).Concat(Edge(page.Blocks.Reverse()))).Distinct().ToList();
        foreach (var alike in edges.GroupBy(Key))
        {
            if (alike.Select(line => line.Place.Page).Distinct().Count() > 1) _running.UnionWith(alike);
        }

        foreach (var page in pages.Where(page => page.Blocks.Count > 0))
        {
            foreach (var end in new[] { page.Blocks[0].Line, page.Blocks[^1].Line })
            {
                if (end is not null && IsPageNumber(end.Text)) _running.Add(end);
            }
        }
    }

    public bool Holds(PageBlock block) => block.Line is not null && _running.Contains(block.Line);

    private static IEnumerable<PrintedLine> Edge(IEnumerable<PageBlock> blocks) =>
        blocks.Take(EdgeLines).TakeWhile(block => block.Line is not null).Select(block => block.Line!);

    private static (string Text, double Height) Key(PrintedLine line) =>
        (string.Concat(line.Text.Where(character => !char.IsWhiteSpace(character)).Select(character => char.IsDigit(character) ? '#' : character)), Math.Round(line.Baseline / 3));

    private static bool IsPageNumber(string text) => text.Length <= 12 && text.Any(char.IsDigit) && text.All(character => !char.IsLetter(character));
}
