namespace StrategyWarehouse.Reports.Charts.Sheets;

/// <summary>
/// The colours of a chart that carry no meaning. The style sheet turns them in dark mode, so each stands for one role only.
/// </summary>
internal static class ChartColours
{
    public const string Ink = "#1B1F24";
    public const string Muted = "#57606B";
    public const string Rule = "#C4CAD1";
    public const string Outline = "#7C8591";
}
