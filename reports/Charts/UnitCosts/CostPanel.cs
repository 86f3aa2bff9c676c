using System.Globalization;
using ScottPlot;
using StrategyWarehouse.Reports.Charts.Sheets;
using StrategyWarehouse.Reports.Languages;

namespace StrategyWarehouse.Reports.Charts.UnitCosts;

/// <summary>
/// One product's years in a panel with its own scale: nominal cost as a line with its first and last value written out, real cost dashed,
/// the target as a tick, the peers' quartiles as a bar with their median.
/// </summary>
internal sealed class CostPanel(Sheet sheet, WrittenForms forms, PixelRect box, long firstYear, long lastYear)
{
    public const string Nominal = "#1B4F8A";
    public const string Real = "#57606B";
    public const string Target = "#B3470B";
    public const string Peers = "#C9D3DC";

    private const float TitleSize = 12.5f;
    private const float SmallSize = 11;
    private const float Margin = 24;
    private const float LabelOffset = 13;

    public void Draw(ProductYears product)
    {
        var y = box.Top + 8;
        foreach (var line in WrappedLabel.Lines(product.Product, box.Width, TitleSize, 2, bold: true))
        {
            sheet.Text(line, box.Left, y, Alignment.LowerLeft, ChartColours.Ink, TitleSize, bold: true);
            y += TitleSize * 1.25f;
        }

        if (product.Unit is not null) sheet.Text(WrappedLabel.Lines($"€ / {product.Unit}", box.Width, SmallSize, 1)[0], box.Left, y, Alignment.LowerLeft, ChartColours.Muted, SmallSize);
        DrawYears(product.Years, box.Top + 62, box.Bottom - 38);
    }

    private void DrawYears(IReadOnlyList<ProductYear> years, float top, float bottom)
    {
        var values = years.SelectMany(year => year.Values).ToList();
        var (least, most) = (values.Min(), values.Max());
        var room = most == least ? Math.Max(Math.Abs(most), 1) : most - least;

        foreach (var year in years) DrawPeers(year, At);
        DrawLine(years.Select(year => (year.Year, year.Real)), At, Real, isDashed: true);
        DrawLine(years.Select(year => (year.Year, year.Nominal)), At, Nominal, isDashed: false);
        foreach (var year in years.Where(year => year.Target is not null))
        {
            var at = At(year.Year, year.Target!.Value);
            sheet.Line(new Pixel(at.X - 11, at.Y), new Pixel(at.X + 11, at.Y), Target, 2.5f);
        }

        DrawValues([.. years.Where(year => year.Nominal is not null)], At);
        for (var year = firstYear; year <= lastYear; year++)
        {
            sheet.Text(year.ToString(CultureInfo.InvariantCulture), X(year), bottom + 32, Alignment.LowerCenter, ChartColours.Muted, SmallSize);
        }

        Pixel At(long year, decimal value) => new(X(year), bottom - ((float)((value - least) / room) * (bottom - top)));
    }

    private float X(long year) => firstYear == lastYear
        ? box.Left + (box.Width / 2)
        : box.Left + Margin + ((year - firstYear) * (box.Width - (2 * Margin)) / (lastYear - firstYear));

    private void DrawPeers(ProductYear year, Func<long, decimal, Pixel> at)
    {
        if (year is not { PeerLow: { } low, PeerMedian: { } median, PeerHigh: { } high }) return;
        var (bottom, middle, top) = (at(year.Year, low), at(year.Year, median), at(year.Year, high));
        sheet.Box(new PixelRect(bottom.X - 9, bottom.X + 9, Math.Max(bottom.Y, top.Y + 1), top.Y), Peers);
        sheet.Line(new Pixel(middle.X - 9, middle.Y), new Pixel(middle.X + 9, middle.Y), ChartColours.Ink, 1.2f);
    }

    // A year without a value parts the line.
    private void DrawLine(IEnumerable<(long Year, decimal? Value)> values, Func<long, decimal, Pixel> at, string colour, bool isDashed)
    {
        (long Year, Pixel At)? last = null;
        foreach (var (year, value) in values)
        {
            if (value is null)
            {
                last = null;
                continue;
            }

            var point = at(year, value.Value);
            if (last is { } from && from.Year == year - 1) Stroke(from.At, point, colour, isDashed);
            Dot(point, isDashed ? 2 : 3.5f, colour);
            last = (year, point);
        }
    }

    private void Stroke(Pixel from, Pixel to, string colour, bool isDashed)
    {
        if (!isDashed)
        {
            sheet.Line(from, to, colour, 2);
            return;
        }

        const float dash = 4;
        var length = MathF.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));
        for (var start = 0f; start < length; start += 2 * dash) sheet.Line(On(start), On(Math.Min(start + dash, length)), colour, 1.3f);

        Pixel On(float along) => new(from.X + ((to.X - from.X) * along / length), from.Y + ((to.Y - from.Y) * along / length));
    }

    private void Dot(Pixel at, float radius, string colour) => sheet.Box(new PixelRect(at.X - radius, at.X + radius, at.Y + radius, at.Y - radius), colour);

    // A value stands on the side of its dot that the line does not go to, or on the other where a mark of the year is in the way.
    private void DrawValues(IReadOnlyList<ProductYear> years, Func<long, decimal, Pixel> at)
    {
        foreach (var (year, neighbour) in years.Count < 2 ? years.Select(year => (year, year)) : [(years[0], years[1]), (years[^1], years[^2])])
        {
            var point = at(year.Year, year.Nominal!.Value);
            var offset = neighbour.Nominal > year.Nominal ? LabelOffset : -LabelOffset;
            if (IsTaken(offset) && !IsTaken(-offset)) offset = -offset;
            sheet.Text(forms.UnitCost(year.Nominal.Value), point.X, point.Y + offset, Alignment.LowerCenter, ChartColours.Ink, SmallSize, bold: year == years[^1]);

            bool IsTaken(float aside) => new[] { year.Real, year.Target, year.PeerLow, year.PeerMedian, year.PeerHigh }.OfType<decimal>()
                .Any(value => Math.Abs(at(year.Year, value).Y - point.Y - aside) < SmallSize * 0.7f);
        }
    }
}
