using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Pdf.Pages;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Pdf.Tables;

/// <summary>
/// Lines of figures are rows of their own: amounts do not wrap, whatever the spaces and shades of a table say. A label may, and goes
/// on above or below its figures.
/// </summary>
public sealed partial class FigureRows(IReadOnlyList<PrintedLine> lines, IReadOnlyList<Span> gutters)
{
    private const int LeastFigures = 2;
    private const int FullRow = 3;

    private readonly bool[] _areFigures = [.. lines.Select(line => AreFigures(line, gutters))];

    /// <summary>Each column that the line fills but the first holds an amount, and two at least do.</summary>
    public static bool AreFigures(PrintedLine line, IReadOnlyList<Span> gutters)
    {
        var texts = line.Words.GroupBy(word => TextRows.ColumnOf(word, gutters)).Where(column => column.Key > 0).Select(column => string.Join(' ', column.Select(word => word.Text))).ToList();
        return texts.Count >= LeastFigures && texts.TrueForAll(IsFigure);
    }

    public static bool IsFigure(string text) => Figure().IsMatch(text);

    /// <param name="starts">By line, whether a row starts there; rows that hold several lines of figures are parted in it.</param>
    public void Part(bool[] starts)
    {
        for (var from = 0; from < lines.Count;)
        {
            var to = from + 1;
            while (to < lines.Count && !starts[to]) to++;
            var figures = Enumerable.Range(from, to - from).Where(line => _areFigures[line]).ToList();
            if (figures.Count > 1 || figures.Exists(line => line > from && HeadsAreAbove(from, line)))
            {
                for (var line = from + 1; line < to; line++) starts[line] = !IsOneRow(line);
            }

            from = to;
        }
    }

    // A whole row of figures under a line that fills as many columns with words: a header that stands as close as the rows do.
    private bool HeadsAreAbove(int from, int line) =>
        Columns(line).Count > FullRow && Columns(line).Count > gutters.Count
        && Enumerable.Range(from, line - from).Any(above => Columns(above).Count(column => column > 0) >= LeastFigures);

    private bool IsOneRow(int line)
    {
        var (above, below) = (line - 1, line);
        if (_areFigures[above] && _areFigures[below]) return false;
        if (IsLabel(below) && (IsLabel(above) || _areFigures[above])) return StartsLowerCase(below) || EndsOpen(above);
        return IsLabel(above) && _areFigures[below] && (!Columns(below).Contains(0) || StartsLowerCase(below) || EndsOpen(above));
    }

    private bool IsLabel(int line) => Columns(line) is [0];

    private List<int> Columns(int line) => [.. lines[line].Words.Select(word => TextRows.ColumnOf(word, gutters)).Distinct().Order()];

    private bool StartsLowerCase(int line) => Columns(line).Contains(0) && new Piece(0, Label(line)).StartsLowerCase;

    private bool EndsOpen(int line) => Label(line) is [.., '-' or '\u2010' or '\u00AD' or ','];

    private string Label(int line) => string.Join(' ', lines[line].Words.Where(word => TextRows.ColumnOf(word, gutters) == 0).Select(word => word.Text));

    [GeneratedRegex(@"^(?:\(?[-+\u2212\u2010-\u2015]? ?[0-9][0-9 \u00A0\u202F\u2009.,'’]{0,24}[-\u2212\u2010-\u2015]?\)? ?[%€]?|[-\u2212\u2010-\u2015]|\.{1,3})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Figure();
}
