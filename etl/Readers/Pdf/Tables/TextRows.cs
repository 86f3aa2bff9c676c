using StrategyWarehouse.Etl.Readers.Pdf.Pages;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Pdf.Tables;

/// <summary>Tells which lines of a table without a grid belong to one row.</summary>
public sealed class TextRows
{
    private readonly IReadOnlyList<PrintedLine> _lines;
    private readonly IReadOnlyList<Span> _gutters;
    private readonly List<double> _breaks;

    private TextRows(IReadOnlyList<PrintedLine> lines, IReadOnlyList<Span> gutters, PageRules rules)
    {
        (_lines, _gutters) = (lines, gutters);
        var box = lines.Skip(1).Aggregate(lines[0].Box, (all, line) => all.Through(line.Box));
        _breaks = [.. rules.Horizontal.Where(rule => IsWide(rule.From, rule.To, box) && box.Top < rule.At && rule.At < box.Bottom).Select(rule => rule.At)];
    }

    public static int ColumnOf(Word word, IReadOnlyList<Span> gutters)
    {
        var column = 0;
        while (column < gutters.Count && gutters[column].Middle < (word.Left + word.Right) / 2) column++;
        return column;
    }

    public static IReadOnlyList<IReadOnlyList<PrintedLine>> Of(IReadOnlyList<PrintedLine> lines, IReadOnlyList<Span> gutters, PageRules rules)
    {
        var rows = new TextRows(lines, gutters, rules);
        var bands = ShadeBands.Over(lines, rules.Shades);
        var starts = rows.Starts(bands);
        new FigureRows(lines, gutters).Part(starts);
        var result = new List<IReadOnlyList<PrintedLine>>();
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && !starts[end]) end++;
            result.Add([.. lines.Skip(start).Take(end - start)]);
            start = end;
        }

        return result;
    }

    private bool[] Starts(ShadeBands bands)
    {
        var starts = new bool[_lines.Count];
        var leading = Leading();
        var isParted = new bool[_lines.Count];
        for (var index = 1; index < _lines.Count; index++)
        {
            var gap = _lines[index].Baseline - _lines[index - 1].Baseline;
            isParted[index] = gap > leading + (0.1 * _lines[index].Size);
        }

        var ruled = _breaks.Count >= 2;
        var spaced = isParted.Count(parted => parted) >= 2;
        for (var index = 1; index < _lines.Count; index++)
        {
            var (above, below) = (_lines[index - 1], _lines[index]);
            if (bands.Parts(above, below) || _breaks.Exists(at => above.Baseline < at && at < below.Baseline)) starts[index] = true;
            else if (bands.Joins(above, below) || ruled) starts[index] = false;
            else if (spaced) starts[index] = isParted[index] && !IsParagraph(index, leading);
            else starts[index] = isParted[index] || !GoesOn(index);
        }

        return starts;
    }

    // The lines of one cell are one leading apart, whatever stands beside them.
    private double Leading()
    {
        var gaps = new List<double>();
        for (var column = 0; column <= _gutters.Count; column++)
        {
            double? last = null;
            foreach (var line in _lines.Where(line => line.Words.Any(word => ColumnOf(word, _gutters) == column)))
            {
                if (last is not null && line.Baseline - last >= 0.9 * line.Size) gaps.Add(line.Baseline - last.Value);
                last = line.Baseline;
            }
        }

        return gaps.Count == 0 ? 1.2 * _lines[0].Size : gaps.Order().ElementAt(gaps.Count / 10);
    }

    // An empty line within one cell, the key column staying empty below it.
    private bool IsParagraph(int index, double leading)
    {
        var filled = Filled(_lines[index]);
        var lines = (_lines[index].Baseline - _lines[index - 1].Baseline) / leading;
        return filled.Count == 1 && !filled.Contains(0) && Math.Abs(lines - Math.Round(lines)) < 0.05;
    }

    // Where nothing else parts the rows: a line goes on the row above where all its texts do.
    private bool GoesOn(int index)
    {
        var (above, below) = (_lines[index - 1], _lines[index]);
        if (Filled(above).Count == 1 && above.Text is [.., '-']) return true;
        return Texts(below).All(text => new Piece(0, text).StartsLowerCase) && Filled(below).Count <= Filled(above).Count;
    }

    private HashSet<int> Filled(PrintedLine line) => [.. line.Words.Select(word => ColumnOf(word, _gutters))];

    private IEnumerable<string> Texts(PrintedLine line) => line.Words.GroupBy(word => ColumnOf(word, _gutters)).Select(column => column.First().Text);

    private static bool IsWide(double from, double to, Box box) => Math.Min(to, box.Right) - Math.Max(from, box.Left) >= 0.6 * box.Width;
}
