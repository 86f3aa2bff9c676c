using ScottPlot;
using StrategyWarehouse.Reports.Fonts;
using StrategyWarehouse.Reports.Statuses;

namespace StrategyWarehouse.Reports.Charts.Sheets;

/// <summary>Names the statuses that a chart shows: pattern, sign and word, as many to a line as there is room for.</summary>
internal static class StatusLegend
{
    private const float Size = 12;
    private const float Swatch = 20;
    private const float LineHeight = 25;

    /// <returns>The height where what follows starts.</returns>
    public static float Draw(Sheet sheet, IReadOnlyList<Status> statuses, int width)
    {
        var (x, y) = (1f, 2f);
        foreach (var status in statuses)
        {
            var room = Swatch + 6 + ShippedFont.Width(status.Name, Size);
            if (x > 1 && x + room > width) (x, y) = (1, y + LineHeight);

            var box = new PixelRect(x, x + Swatch, y + Swatch, y);
            sheet.Box(box, status.Colour, status.Pattern);
            if (status.Pattern != Pattern.Solid) sheet.Plate(box, box.Left + 4, box.Right - 4, status.Colour);
            sheet.Text(status.Symbol, x + (Swatch / 2), y + (Swatch / 2), Alignment.LowerCenter, Contrast.TextOn(status.Colour), Size);
            sheet.Text(status.Name, x + Swatch + 6, y + (Swatch / 2), Alignment.LowerLeft, ChartColours.Ink, Size);
            x += room + 18;
        }

        return y + LineHeight + 8;
    }
}
