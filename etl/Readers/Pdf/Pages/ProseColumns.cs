using StrategyWarehouse.Etl.Readers.Pdf.Tables;

namespace StrategyWarehouse.Etl.Readers.Pdf.Pages;

/// <summary>Running text in two columns is read column by column. Full lines on both sides tell it from two texts side by side.</summary>
public static class ProseColumns
{
    private const int LeastLines = 8;
    private const double Gutter = 0.9;

    /// <param name="lines">Across the page, from the top down.</param>
    /// <returns>The lines, each with the height that gives its place in the order of the page.</returns>
    public static IReadOnlyList<(PrintedLine Line, double Order)> InReadingOrder(IReadOnlyList<PrintedLine> lines)
    {
        var ordered = new List<(PrintedLine, double)>();
        for (var start = 0; start < lines.Count;)
        {
            var (end, gutter) = Run(lines, start);
            if (gutter is not { } parting)
            {
                ordered.Add((lines[start], lines[start].Box.Top));
                start++;
                continue;
            }

            var words = lines.Skip(start).Take(end - start).SelectMany(line => line.Words).ToLookup(word => word.Left < parting.Middle);
            foreach (var line in PrintedLine.Of(words[true]).Concat(PrintedLine.Of(words[false]))) ordered.Add((line, lines[start].Box.Top));
            start = end;
        }

        return ordered;
    }

    private static (int End, Span? Gutter) Run(IReadOnlyList<PrintedLine> lines, int start)
    {
        if (lines[start].Direction != Direction.Rightwards || WidestGap(lines[start]) is not { } gutter) return (start + 1, null);
        var end = start + 1;
        while (end < lines.Count && lines[end].Direction == Direction.Rightwards && Narrowed(gutter, lines[end]) is { } narrowed)
        {
            gutter = narrowed;
            end++;
        }

        var both = lines.Skip(start).Take(end - start).Where(line => line.Box.Left < gutter.From && line.Box.Right > gutter.To).ToList();
        return both.Count >= LeastLines && AreFull(both, gutter) ? (end, gutter) : (start + 1, null);
    }

    private static Span? WidestGap(PrintedLine line)
    {
        var gaps = line.Words.Zip(line.Words.Skip(1), (left, right) => new Span(left.Right, right.Left)).Where(gap => gap.Length >= Gutter * line.Size).ToList();
        return gaps.Count == 0 ? null : gaps.MaxBy(gap => gap.Length);
    }

    private static Span? Narrowed(Span gutter, PrintedLine line)
    {
        foreach (var word in line.Words.Where(word => word.Right > gutter.From && word.Left < gutter.To))
        {
            gutter = (word.Left + word.Right) / 2 < gutter.Middle ? gutter with { From = word.Right } : gutter with { To = word.Left };
        }

        return gutter.Length >= Gutter * line.Size ? gutter : null;
    }

    private static bool AreFull(List<PrintedLine> lines, Span gutter)
    {
        var (left, right) = (lines.Min(line => line.Box.Left), lines.Max(line => line.Box.Right));
        var leftFull = lines.Count(line => line.Words.Last(word => word.Right <= gutter.To).Right >= gutter.From - (0.15 * (gutter.From - left)));
        var rightFull = lines.Count(line => line.Box.Right >= right - (0.15 * (right - gutter.To)));
        return leftFull * 3 >= lines.Count * 2 && rightFull * 3 >= lines.Count * 2 && Math.Min(gutter.From - left, right - gutter.To) >= 0.3 * (right - left);
    }
}
