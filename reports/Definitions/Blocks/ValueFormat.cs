namespace StrategyWarehouse.Reports.Definitions.Blocks;

/// <summary>How a value is written for a reader.</summary>
public static class ValueFormat
{
    public const string Text = "text";
    public const string Whole = "integer";
    public const string Share = "share";
    public const string Year = "year";
    public const string Years = "years";
    public const string Date = "date";
    public const string Instant = "instant";
    public const string Status = "status";

    public static IReadOnlyList<string> Names { get; } = [Text, Whole, Share, Year, Years, Date, Instant, Status];
}
