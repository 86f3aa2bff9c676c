using ScottPlot;
using StrategyWarehouse.Reports.Statuses;

namespace StrategyWarehouse.Reports.Charts.Sheets;

/// <summary>The lines of a pattern inside a box, as vectors: a hatch made of tiles becomes a bitmap in SVG.</summary>
internal static class Hatching
{
    public static IEnumerable<(Pixel From, Pixel To)> Lines(PixelRect box, Pattern pattern) => pattern switch
    {
        Pattern.Rising => Slanted(box, 6, rising: true),
        Pattern.Falling => Slanted(box, 6, rising: false),
        Pattern.Crossed => Slanted(box, 7, rising: true).Concat(Slanted(box, 7, rising: false)),
        Pattern.Sparse => Slanted(box, 9, rising: true),
        Pattern.Level => Steps(box.Top + 2.5f, box.Bottom, 5).Select(y => (new Pixel(box.Left, y), new Pixel(box.Right, y))),
        _ => [],
    };

    // A line at 45 degrees that enters at offset d from the left edge's foot is cut where it leaves the box.
    private static IEnumerable<(Pixel From, Pixel To)> Slanted(PixelRect box, float gap, bool rising) =>
        Steps(-box.Height + (gap / 2), box.Width, gap).Select(d =>
        {
            var (from, to) = (Math.Max(d, 0), Math.Min(d + box.Height, box.Width));
            return (At(from, from - d), At(to, to - d));

            Pixel At(float along, float up) => new(box.Left + along, rising ? box.Bottom - up : box.Top + up);
        });

    private static IEnumerable<float> Steps(float from, float to, float gap)
    {
        for (var at = from; at < to; at += gap) yield return at;
    }
}
