namespace StrategyWarehouse.Etl.Readers.Pdf.Pages;

/// <summary>A rectangle on a page in points, the top left corner of the page being the origin.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public bool Holds(double x, double y) => Left <= x && x <= Right && Top <= y && y <= Bottom;

    public Box Through(Box other) => new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}
