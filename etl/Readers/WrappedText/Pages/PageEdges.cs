using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.WrappedText.Pages;

/// <summary>Finds titles and footers by their being repeated at the top or the bottom of several pages.</summary>
public sealed partial class PageEdges(DocumentProfile profile, IReadOnlyList<TextLine> lines, LineLedger ledger)
{
    private const int MaxLines = 6;

    private readonly HashSet<TextLine> _belowBlank = [.. lines.Zip(lines.Skip(1)).Where(pair => pair.First.IsBlank).Select(pair => pair.Second)];

    public void Mark()
    {
        var starts = Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Where(index => FlowLine.StartsPage(lines[index])).ToList();
        var fed = Enumerable.Range(0, lines.Count).Where(index => lines[index].StartsPage);
        MarkRepeated([.. fed.Select(start => Filled(Enumerable.Range(start, lines.Count - start)))], isTop: true);
        MarkRepeated([.. starts.Select(start => Filled(Enumerable.Range(0, start).Reverse()))], isTop: false);
    }

    private List<TextLine> Filled(IEnumerable<int> indexes) => [.. indexes.Select(index => lines[index]).Where(line => !line.IsBlank).Take(MaxLines + 1)];

    private void MarkRepeated(List<List<TextLine>> edges, bool isTop)
    {
        var counts = edges.SelectMany(edge => edge.Take(MaxLines).Select(Text).Distinct()).GroupBy(text => text).ToDictionary(group => group.Key, group => group.Count());
        foreach (var edge in edges)
        {
            var run = edge.Take(MaxLines).TakeWhile(line => counts[Text(line)] > 1 || ledger.Uses[line.Number] != LineUse.Unaccounted).ToList();

            // What goes on in lower case began somewhere above. Units with their years, codes with their status and short
            // sentences are repeated too, and are rows.
            if (!isTop) run = [.. WholeParagraphs(run).Take(1 + run.FindLastIndex(OpensText))];
            var isRow = run.Any(BeginsWithCode) || (isTop && edge.Skip(run.Count).Take(1).Concat(run).Any(line => Years().IsMatch(line.Text)));
            var isSentence = run.Count > 0 && Text(run[0]).EndsWith('.') && (run.Count == 1 || (!isTop && !_belowBlank.Contains(run[^1])));
            if (isRow || isSentence || (isTop && run.Count > 0 && !OpensText(run[0]))) continue;
            foreach (var line in run.Where(line => counts[Text(line)] > 1)) ledger.Mark(line.Number, LineUse.Furniture);
        }
    }

    // Above a legend that stands apart, the last line of a cell may be repeated too; its other lines tell that it is text.
    private List<TextLine> WholeParagraphs(List<TextLine> upwards)
    {
        var whole = upwards.FindLastIndex(_belowBlank.Contains);
        return whole < 0 ? upwards : upwards[..(whole + 1)];
    }

    private bool BeginsWithCode(TextLine line) => profile.Code.Match(Text(line)) is { Success: true, Index: 0 };

    private static bool OpensText(TextLine line) => char.IsUpper(Text(line)[0]);

    private static string Text(TextLine line) => WhiteSpace.Fold(line.Text);

    [GeneratedRegex(@"^\s*(?:\p{Lu}[\p{L} /&-]*\s)?[0-9]{4}\s")]
    private static partial Regex Years();
}
