using ScottPlot;
using StrategyWarehouse.Reports.Charts.Sheets;
using StrategyWarehouse.Reports.Fonts;
using StrategyWarehouse.Reports.Languages;

namespace StrategyWarehouse.Reports.Charts.UnitCosts;

/// <summary>Names the marks of the panels, as many to a line as there is room for.</summary>
internal static class CostLegend
{
    private const float Size = 12;
    private const float Mark = 22;
    private const float LineHeight = 22;

    /// <returns>The height where what follows starts.</returns>
    public static float Draw(Sheet sheet, Texts texts, IReadOnlyList<ProductYears> products, int width)
    {
        var years = products.SelectMany(product => product.Years).ToList();
        var (x, y) = (1f, 10f);
        Name(texts.NominalCost, middle => sheet.Line(new Pixel(x, middle), new Pixel(x + Mark, middle), CostPanel.Nominal, 2));
        if (years.Any(year => year.Real is not null)) Name(texts.RealCost, middle => Dashes(sheet, x, middle));
        if (years.Any(year => year.Target is not null)) Name(texts.TargetCost, middle => sheet.Line(new Pixel(x, middle), new Pixel(x + Mark, middle), CostPanel.Target, 2.5f));
        if (years.Any(year => year.PeerMedian is not null)) Name(texts.PeerCost, middle => Peers(sheet, x, middle));
        return y + LineHeight;

        void Name(string text, Action<float> mark)
        {
            var room = Mark + 6 + ShippedFont.Width(text, Size);
            if (x > 1 && x + room > width) (x, y) = (1, y + LineHeight);
            mark(y);
            sheet.Text(text, x + Mark + 6, y, Alignment.LowerLeft, ChartColours.Ink, Size);
            x += room + 18;
        }
    }

    private static void Dashes(Sheet sheet, float x, float middle)
    {
        for (var at = 0; at < Mark; at += 8) sheet.Line(new Pixel(x + at, middle), new Pixel(x + at + 4, middle), CostPanel.Real, 1.3f);
    }

    private static void Peers(Sheet sheet, float x, float middle)
    {
        sheet.Box(new PixelRect(x + 2, x + 20, middle + 8, middle - 8), CostPanel.Peers);
        sheet.Line(new Pixel(x + 2, middle), new Pixel(x + 20, middle), ChartColours.Ink, 1.2f);
    }
}
