using System.Text;
using StrategyWarehouse.Etl.Readers.Pdf.Pages;
using StrategyWarehouse.Etl.Readers.Pdf.Tables;

namespace StrategyWarehouse.Etl.Readers.Pdf;

/// <summary>Writes a printed line with spaces for the room between its texts, so that what stands below one another does so in characters too.</summary>
/// <param name="left">Where the lines of the document begin.</param>
/// <param name="unit">Points for a character.</param>
public sealed class LineSpacing(double left, double unit)
{
    private const double UsualWidth = 5;
    private const int RunningText = 30;
    private const int MostColumns = 500;

    /// <summary>A character stands for a little less than the width of a usual letter, so that texts of wide letters end before the next column too.</summary>
    private const double Reserve = 0.93;

    public static LineSpacing Of(IReadOnlyList<PrintedLine> lines)
    {
        var rightwards = lines.Where(line => line.Direction == Direction.Rightwards).ToList();
        var widths = rightwards.Where(line => line.Text.Length >= RunningText && TextColumns.Pieces(line).Count == 1).Select(line => line.Box.Width / line.Text.Length).Order().ToList();
        var width = widths.Count == 0 ? UsualWidth : Math.Max(1, widths[widths.Count / 2]);
        return new LineSpacing(rightwards.Select(line => line.Box.Left).DefaultIfEmpty(0).Min(), Reserve * width);
    }

    public string Aligned(PrintedLine line)
    {
        var pieces = TextColumns.Pieces(line);
        if (pieces.Count < 2 && line.Box.Left - left < 2 * unit) return line.Text;
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            var words = line.Words.Where(word => word.Left >= piece.From && word.Left <= piece.To).ToList();
            var start = Math.Clamp((int)Math.Round((piece.From - left) / unit), 0, MostColumns);
            text.Append(' ', Math.Max(text.Length == 0 ? 0 : 2, start - text.Length)).Append(new PrintedLine(words).Text);
        }

        return text.ToString();
    }
}
