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

    /// <summary>Euros, whole.</summary>
    public const string Money = "money";

    /// <summary>Euros a unit: whole from a hundred on, below with cents.</summary>
    public const string UnitCost = "unit_cost";

    /// <summary>A share with its sign.</summary>
    public const string Change = "change";

    public static IReadOnlyList<string> Names { get; } = [Text, Whole, Share, Year, Years, Date, Instant, Status, Money, UnitCost, Change];
}
