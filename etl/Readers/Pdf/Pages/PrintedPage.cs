using UglyToad.PdfPig.Content;

namespace StrategyWarehouse.Etl.Readers.Pdf.Pages;

/// <summary>What one page shows, turned so that most of its text reads rightwards.</summary>
/// <param name="Number">From 1.</param>
public sealed record PrintedPage(int Number, double Width, double Height, IReadOnlyList<Word> Words, PageRules Rules)
{
    public static PrintedPage Of(Page page)
    {
        var turn = new PageTurn(PageWords.MainDirection(page), page.Width, page.Height);
        var rules = new PageRules(page.Paths, turn);
        var words = PageWords.Of(page, turn, rules);
        return new PrintedPage(page.Number, turn.Size.Width, turn.Size.Height, words, rules);
    }
}
