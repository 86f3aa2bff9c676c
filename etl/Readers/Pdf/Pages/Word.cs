namespace StrategyWarehouse.Etl.Readers.Pdf.Pages;

/// <summary>Letters that stand together on one baseline.</summary>
/// <param name="Left">Along the direction in which the word is read, as are all its measures.</param>
/// <param name="Size">Of the font, in points.</param>
/// <param name="FollowsSpace">A space is printed before it.</param>
/// <param name="CentreX">On the page as it is read.</param>
public sealed record Word(string Text, double Left, double Right, double Baseline, double Size, bool FollowsSpace, Direction Direction, double CentreX, double CentreY)
{
    /// <summary>A bullet is drawn before it.</summary>
    public bool IsItem { get; init; }

    public bool IsBold { get; init; }

    public double Top => Baseline - (0.75 * Size);

    public double Bottom => Baseline + (0.25 * Size);

    public double Middle => Baseline - (0.25 * Size);
}
