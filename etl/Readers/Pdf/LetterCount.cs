using System.Globalization;
using System.Text;
using StrategyWarehouse.Etl.Readers.Pdf.Pages;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Pdf;

/// <summary>Tells documents without a text layer, and those whose fonts do not say what their glyphs mean.</summary>
public sealed class LetterCount(string documentName)
{
    private const int FewLetters = 20;
    private readonly List<int> _emptyPages = [];
    private int _pages;
    private int _letters;
    private int _unknown;

    public IEnumerable<string> Notes => _emptyPages.Count == 0
        ? []
        : [$"{(_emptyPages.Count == 1 ? "page" : "pages")} {Ranges()} {(_emptyPages.Count == 1 ? "has" : "have")} no text layer"];

    public void Take(PrintedPage page)
    {
        _pages++;
        if (page.Words.Count == 0) _emptyPages.Add(page.Number);
        foreach (var rune in page.Words.SelectMany(word => word.Text.EnumerateRunes()))
        {
            _letters++;
            if (IsUnknown(rune)) _unknown++;
        }
    }

    /// <exception cref="SourceFormatException">scan_without_text, unreadable_fonts</exception>
    public void RefuseUnreadable()
    {
        if (_letters == 0)
        {
            throw new SourceFormatException(
                "scan_without_text",
                new SourcePlace(documentName),
                string.Create(CultureInfo.InvariantCulture, $"{_pages} {(_pages == 1 ? "page" : "pages")} without a letter, as scanned paper has"),
                "pages with a text layer",
                "Load the file that the paper was printed from, or run text recognition on the scan.");
        }

        if (_letters >= FewLetters && _unknown * 2 > _letters)
        {
            throw new SourceFormatException(
                "unreadable_fonts",
                new SourcePlace(documentName),
                string.Create(CultureInfo.InvariantCulture, $"fonts that do not say which letters {_unknown} of {_letters} glyphs are"),
                "fonts with a Unicode map",
                "Export it again with its fonts embedded, or load it in another format.");
        }
    }

    private static bool IsUnknown(Rune rune) =>
        rune.Value == 0xFFFD || Rune.GetUnicodeCategory(rune) is UnicodeCategory.PrivateUse or UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate;

    private string Ranges()
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var page in _emptyPages)
        {
            if (ranges.Count > 0 && ranges[^1].Last == page - 1) ranges[^1] = (ranges[^1].First, page);
            else ranges.Add((page, page));
        }

        return string.Join(", ", ranges.Select(range => range.First == range.Last
            ? range.First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{range.First}-{range.Last}")));
    }
}
