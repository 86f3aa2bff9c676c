using StrategyWarehouse.Etl.Readers.Pdf.Pages;

namespace StrategyWarehouse.Etl.Readers.Pdf.Tables;

/// <summary>Shaded stretches down a table: a header, or every second row.</summary>
public sealed class ShadeBands
{
    private const int HeaderLines = 4;
    private readonly List<Span> _bands;
    private readonly bool _isStriped;
    private readonly Span? _header;

    private ShadeBands(List<Span> bands, IReadOnlyList<PrintedLine> lines)
    {
        _bands = bands;
        _isStriped = bands.Count >= 3;
        var first = bands.Count > 0 ? bands[0] : (Span?)null;
        _header = first is { } band && lines.Count(line => Holds(band, line)) is > 0 and <= HeaderLines ? band : null;
    }

    public static ShadeBands Over(IReadOnlyList<PrintedLine> lines, IReadOnlyList<Box> shades)
    {
        var box = lines.Skip(1).Aggregate(lines[0].Box, (all, line) => all.Through(line.Box));

        // Cells that are shaded one by one make a band together; one that is taller than the rest is a shaded column or the ground.
        var near = shades.Where(shade => shade.Right > box.Left && shade.Left < box.Right && shade.Bottom > box.Top && shade.Top < box.Bottom);
        var bands = near
            .GroupBy(shade => (Math.Round(shade.Top / 2), Math.Round(shade.Bottom / 2)))
            .Where(band => Span.Union(band.Select(shade => new Span(shade.Left - 2, shade.Right + 2))).Sum(span => span.Length) >= 0.6 * box.Width)
            .Select(band => new Span(band.Min(shade => shade.Top), band.Max(shade => shade.Bottom)))
            .Where(band => band.Length < 0.9 * box.Height)
            .OrderBy(band => band.From)
            .ToList();
        return new ShadeBands(Outermost(bands), lines);
    }

    /// <summary>A band ends or begins between the lines.</summary>
    public bool Parts(PrintedLine above, PrintedLine below) => _bands.Exists(band => Holds(band, above) != Holds(band, below));

    /// <summary>The lines stand in one row by their ground.</summary>
    public bool Joins(PrintedLine above, PrintedLine below)
    {
        if (_header is { } header && Holds(header, above) && Holds(header, below)) return true;
        return _isStriped && above.Baseline > _bands[0].From && below.Baseline < _bands[^1].To;
    }

    // Word shades the lines of a cell within the shade of the cell.
    private static List<Span> Outermost(List<Span> bands) =>
        [.. bands.Where(band => !bands.Exists(other => other != band && other.From <= band.From + 0.5 && other.To >= band.To - 0.5 && other.Length > band.Length))];

    private static bool Holds(Span band, PrintedLine line)
    {
        var middle = line.Baseline - (0.25 * line.Size);
        return band.From < middle && middle < band.To;
    }
}
