using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.WrappedText.Pages;

/// <summary>
/// Finds the legend under the table of a page: a paragraph far wider than the widest column, with which the page ends.
/// A broken line with which a cell of that column begins shows how wide it is: one with a code, where code, status and narrative share it.
/// </summary>
public sealed class PageLegends(Regex opensWidestColumn, IReadOnlyList<TextLine> lines, LineLedger ledger)
{
    private const decimal FarWider = 1.25m;

    public void Mark()
    {
        var widest = lines.Zip(lines.Skip(1)).Where(pair => OpensWidestColumn(pair.First) && !pair.Second.IsBlank).Select(pair => Width(pair.First)).DefaultIfEmpty(0).Max();
        if (widest <= LineJoin.NarrowLine * 2) return;
        for (var first = 0; first < lines.Count; first++)
        {
            if (!IsFree(first) || (first > 0 && IsFree(first - 1)) || OpensWidestColumn(lines[first])) continue;
            var last = first;
            while (last + 1 < lines.Count && IsFree(last + 1) && !FlowLine.StartsPage(lines[last + 1])) last++;
            var isWide = Enumerable.Range(first, Math.Max(1, last - first)).All(index => Width(lines[index]) > widest * FarWider);
            if (isWide && EndsPage(last)) ledger.Mark(new SourceSpan(lines[first].Number, lines[last].Number), LineUse.Furniture);
        }
    }

    private bool OpensWidestColumn(TextLine line) => opensWidestColumn.Match(line.Text) is { Success: true } match && string.IsNullOrWhiteSpace(line.Text[..match.Index]);

    private bool IsFree(int index) => !lines[index].IsBlank && ledger.Uses[lines[index].Number] == LineUse.Unaccounted;

    private bool EndsPage(int last)
    {
        var next = last + 1;
        while (next < lines.Count && lines[next].IsBlank) next++;
        return next == lines.Count || FlowLine.StartsPage(lines[next]) || !IsFree(next);
    }

    private static int Width(TextLine line) => line.Text.Trim().Length;
}
