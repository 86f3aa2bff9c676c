using ScottPlot;
using StrategyWarehouse.Reports.Statuses;

namespace StrategyWarehouse.Reports.Charts.Sheets;

/// <summary>What stands where a chart has nothing to show: said in words, and not to be taken for a chart of zeros.</summary>
internal static class EmptyPanel
{
    private const float Height = 90;

    public static ChartPicture Draw(string text, int width)
    {
        var sheet = new Sheet();
        sheet.Box(new PixelRect(1, width - 1, Height - 1, 1), "#F1F3F5", Pattern.Sparse);
        sheet.Box(new PixelRect((width / 2f) - 70, (width / 2f) + 70, (Height / 2) + 16, (Height / 2) - 16), "#F1F3F5");
        sheet.Text(text, width / 2f, Height / 2, Alignment.LowerCenter, Contrast.Dark, 14, bold: true);
        return sheet.ToPicture(width, Height);
    }
}
