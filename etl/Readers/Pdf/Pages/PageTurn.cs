using UglyToad.PdfPig.Core;

namespace StrategyWarehouse.Etl.Readers.Pdf.Pages;

/// <summary>Turns a page, whose origin is the lower left corner, so that text of one direction reads rightwards and down.</summary>
public sealed class PageTurn(Direction direction, double width, double height)
{
    public Direction Direction => direction;

    /// <summary>The size of the turned page.</summary>
    public (double Width, double Height) Size => direction is Direction.Rightwards or Direction.Leftwards ? (width, height) : (height, width);

    public (double X, double Y) Point(PdfPoint point) => direction switch
    {
        Direction.Upwards => (point.Y, point.X),
        Direction.Leftwards => (width - point.X, point.Y),
        Direction.Downwards => (height - point.Y, width - point.X),
        _ => (point.X, height - point.Y),
    };

    /// <summary>The point of the unturned page.</summary>
    public PdfPoint Back(double x, double y) => direction switch
    {
        Direction.Upwards => new PdfPoint(y, x),
        Direction.Leftwards => new PdfPoint(width - x, y),
        Direction.Downwards => new PdfPoint(width - y, height - x),
        _ => new PdfPoint(x, height - y),
    };

    public static Direction Of(PdfPoint start, PdfPoint end)
    {
        var (right, up) = (end.X - start.X, end.Y - start.Y);
        if (Math.Abs(right) >= Math.Abs(up)) return right < 0 ? Direction.Leftwards : Direction.Rightwards;
        return up > 0 ? Direction.Upwards : Direction.Downwards;
    }
}
