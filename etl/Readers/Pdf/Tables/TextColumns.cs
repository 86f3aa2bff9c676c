using StrategyWarehouse.Etl.Readers.Pdf.Pages;

namespace StrategyWarehouse.Etl.Readers.Pdf.Tables;

/// <summary>
/// Columns that only white space parts. One line, usually the header, tells how many there are; each further line must
/// leave free some of the space between each two.
/// </summary>
public sealed class TextColumns
{
    /// <summary>Texts of one line further apart than this part of the font's size stand in different columns.</summary>
    private const double CellGap = 0.5;

    /// <summary>The least free space between two columns, in points.</summary>
    private const double LeastGutter = 1.2;

    private readonly List<Span> _heads;
    private readonly double _size;
    private List<Span> _taken;

    private const double ClearGutter = 0.9;
    private const int ManyLines = 6;
    private const int EnoughFigures = 2;
    private int _figureLines;

    /// <param name="seed">The line that tells the columns.</param>
    public TextColumns(PrintedLine seed)
    {
        _heads = Pieces(seed);
        _taken = Taken([], seed);
        _size = seed.Size;
        if (IsFullOfFigures(seed)) _figureLines++;
    }

    public int Count => _heads.Count;

    /// <summary>How many lines were taken, the seed included.</summary>
    public int Lines { get; private set; } = 1;

    /// <summary>Spaces as narrow as those between words prove columns only where many lines leave them free, or where an amount stands in each.</summary>
    public bool AreClear => Lines >= ManyLines || _figureLines >= EnoughFigures || Gutters.All(gutter => gutter.Length >= ClearGutter * _size);

    /// <summary>The spaces between the columns.</summary>
    public IReadOnlyList<Span> Gutters => GuttersIn(_taken)!;

    /// <summary>The parts of a line that stand clearly apart.</summary>
    public static List<Span> Pieces(PrintedLine line)
    {
        var pieces = new List<Span>();
        foreach (var word in line.Words)
        {
            if (pieces.Count > 0 && word.Left - pieces[^1].To < CellGap * line.Size) pieces[^1] = pieces[^1] with { To = Math.Max(pieces[^1].To, word.Right) };
            else pieces.Add(new Span(word.Left, word.Right));
        }

        return pieces;
    }

    /// <summary>Takes the line in where the columns stay apart.</summary>
    public bool Take(PrintedLine line)
    {
        var taken = Taken(_taken, line);
        if (line.Direction != Direction.Rightwards || GuttersIn(taken) is not { } gutters || IsProse(line, gutters)) return false;
        _taken = taken;
        Lines++;
        if (IsFullOfFigures(line)) _figureLines++;
        return true;
    }

    // Below rows of amounts, words that follow one another over the spaces between columns are prose that stands close.
    private bool IsProse(PrintedLine line, List<Span> gutters) =>
        _figureLines >= EnoughFigures && Pieces(line).Count == 1 && gutters.Exists(gutter => line.Box.Left < gutter.From && line.Box.Right > gutter.To);

    private bool IsFullOfFigures(PrintedLine line)
    {
        var pieces = Pieces(line);
        return pieces.Count == Count && pieces.Skip(1).All(piece => FigureRows.IsFigure(string.Join(' ', line.Words.Where(word => word.Left >= piece.From && word.Left <= piece.To).Select(word => word.Text))));
    }

    private static List<Span> Taken(List<Span> before, PrintedLine line) => Span.Union(before.Concat(TightPieces(line)));

    // Spaces between words of one text are no gutters.
    private static List<Span> TightPieces(PrintedLine line)
    {
        var pieces = new List<Span>();
        foreach (var word in line.Words)
        {
            if (pieces.Count > 0 && word.Left - pieces[^1].To < LeastGutter) pieces[^1] = pieces[^1] with { To = Math.Max(pieces[^1].To, word.Right) };
            else pieces.Add(new Span(word.Left, word.Right));
        }

        return pieces;
    }

    private List<Span>? GuttersIn(List<Span> taken)
    {
        var gutters = new List<Span>();
        for (var head = 0; head + 1 < _heads.Count; head++)
        {
            Span? widest = null;
            for (var index = 0; index + 1 < taken.Count; index++)
            {
                var free = new Span(Math.Max(taken[index].To, _heads[head].Middle), Math.Min(taken[index + 1].From, _heads[head + 1].Middle));
                if (free.Length >= LeastGutter && free.Length > (widest?.Length ?? 0)) widest = free;
            }

            if (widest is null) return null;
            gutters.Add(widest.Value);
        }

        return gutters;
    }
}
