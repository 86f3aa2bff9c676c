using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Layouts;

/// <summary>Keeps account of every non-blank line of one document: nothing is dropped in silence, and nothing is used twice.</summary>
public sealed class LineLedger
{
    private readonly IReadOnlyList<TextLine> _lines;
    private readonly Dictionary<int, LineUse> _uses = [];

    public LineLedger(SourceDocument document)
    {
        Document = document;
        _lines = document.Lines;
        foreach (var line in _lines.Where(line => !line.IsBlank)) _uses[line.Number] = StartOf(line);
    }

    public SourceDocument Document { get; }

    public IReadOnlyDictionary<int, LineUse> Uses => _uses;

    public decimal UnaccountedShare => _uses.Count == 0 ? 0 : (decimal)_uses.Values.Count(use => use == LineUse.Unaccounted) / _uses.Count;

    /// <summary>Blank lines take no mark; a stronger claim stays.</summary>
    public void Mark(SourceSpan span, LineUse use)
    {
        for (var number = span.First; number <= span.Last; number++) Mark(number, use);
    }

    /// <summary>Only lines without a use: page furniture amid a row stays furniture.</summary>
    public void MarkFree(SourceSpan span, LineUse use)
    {
        for (var number = span.First; number <= span.Last; number++)
        {
            if (_uses.GetValueOrDefault(number, use) == LineUse.Unaccounted) _uses[number] = use;
        }
    }

    public void Mark(int number, LineUse use)
    {
        if (_uses.TryGetValue(number, out var held) && held < use) _uses[number] = use;
    }

    /// <summary>The lines of a row that is taken back, apart from those that another row stands on.</summary>
    /// <param name="kept">The lines of all rows that stay.</param>
    public void TakeBack(SourceSpan span, IReadOnlySet<int> kept)
    {
        foreach (var number in span.Lines.Where(number => !kept.Contains(number)))
        {
            if (_uses.GetValueOrDefault(number) == LineUse.Field) _uses[number] = LineUse.Rejected;
        }
    }

    // Where the format itself tells a page's header and footer apart, they are furniture without further proof.
    private static LineUse StartOf(TextLine line) => line.Place.Part is "header" or "footer" ? LineUse.Furniture : LineUse.Unaccounted;

    public string TextOf(SourceSpan span)
    {
        var (first, end) = (0, _lines.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (_lines[middle].Number < span.First) first = middle + 1;
            else end = middle;
        }

        return string.Join('\n', _lines.Skip(first).TakeWhile(line => line.Number <= span.Last).Where(line => !line.IsBlank).Select(line => line.Text.TrimEnd()));
    }

    /// <summary>Headings and page furniture in the order of the document: where a period may be printed.</summary>
    public IEnumerable<string> HeadingTexts() =>
        _lines.Where(line => _uses.GetValueOrDefault(line.Number) is LineUse.Heading or LineUse.Furniture && !line.IsBlank).Select(line => line.Text);

    public IReadOnlyList<UnaccountedLine> Unaccounted() =>
    [
        .. _lines
            .Where(line => !line.IsBlank && _uses[line.Number] == LineUse.Unaccounted)
            .Select(line => new UnaccountedLine(Document.Locate(line), line.Text.Trim())),
    ];
}
