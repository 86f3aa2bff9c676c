using ScottPlot;
using StrategyWarehouse.Reports.Fonts;
using StrategyWarehouse.Reports.Statuses;

namespace StrategyWarehouse.Reports.Charts.Sheets;

/// <summary>
/// A plot that is laid out in pixels from the top left corner: charts of named rows, where text needs exact room, not axes.
/// </summary>
internal sealed class Sheet : IPlottable
{
    private readonly List<Action<RenderPack>> strokes = [];

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public void Render(RenderPack rp)
    {
        foreach (var stroke in strokes) stroke(rp);
    }

    /// <param name="middle">The height of the middle of the capitals.</param>
    public void Text(string text, float x, float middle, Alignment alignment, string colour, float size, bool bold = false)
    {
        // Middle alignment depends on the letters of the line; a baseline does not. Inter's capitals are 0.727 em high.
        var start = alignment switch
        {
            Alignment.LowerRight => x - ShippedFont.Width(text, size, bold),
            Alignment.LowerCenter => x - (ShippedFont.Width(text, size, bold) / 2),
            _ => x,
        };
        strokes.Add(rp =>
        {
            rp.Paint.Color = Color.FromHex(colour);
            rp.Paint.IsStroke = false;
            rp.Paint.IsAntialias = true;
            rp.Paint.TextAlign = HorizontalAlignment.Left;
            rp.Paint.TextSize = size;
            rp.Paint.SKTypeface = ScottPlot.Fonts.GetTypeface(ShippedFont.Family, bold, italic: false);
            Drawing.DrawText(rp.Canvas, text, new Pixel(start, middle + (0.3635f * size)), rp.Paint);
        });
    }

    public void Box(PixelRect box, string colour, Pattern pattern = Pattern.Solid)
    {
        strokes.Add(rp => Drawing.FillRectangle(rp.Canvas, box, rp.Paint, new FillStyle { Color = Color.FromHex(colour) }));
        if (pattern == Pattern.Solid) return;

        var line = pattern == Pattern.Sparse ? ChartColours.Outline : Contrast.TextOn(colour);
        foreach (var (from, to) in Hatching.Lines(box, pattern)) Line(from, to, line, pattern == Pattern.Sparse ? 0.6f : 0.9f);
        if (pattern == Pattern.Sparse) Frame(box, ChartColours.Outline);
    }

    /// <summary>Clears a pattern from a part of its box, so that text can be read there.</summary>
    public void Plate(PixelRect box, float left, float right, string colour)
    {
        var margin = box.Height > 18 ? 3 : 1;
        Box(new PixelRect(left, right, box.Bottom - margin, box.Top + margin), colour);
    }

    public void Frame(PixelRect box, string colour) =>
        strokes.Add(rp => Drawing.DrawRectangle(rp.Canvas, box, rp.Paint, new LineStyle { Color = Color.FromHex(colour), Width = 1 }));

    public void Line(Pixel from, Pixel to, string colour, float width) =>
        strokes.Add(rp => Drawing.DrawLine(rp.Canvas, rp.Paint, from, to, Color.FromHex(colour), width));

    public ChartPicture ToPicture(int width, float height)
    {
        var plot = new Plot();
        plot.Layout.Frameless();
        plot.HideAxesAndGrid();
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        plot.Axes.SetLimits(0, 1, 0, 1);
        plot.Add.Plottable(this);
        return new ChartPicture(plot, width, (int)MathF.Ceiling(height));
    }
}
