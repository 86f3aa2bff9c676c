namespace StrategyWarehouse.Warehouse.Star;

/// <summary>What becomes of a month that several ledger documents report. Where their sources differ, the first in this order holds.</summary>
public static class OverlapPolicy
{
    /// <summary>Nothing is published until a person has decided.</summary>
    public const string Stop = "stop";

    /// <summary>The month counts from the document that was received last.</summary>
    public const string Newest = "newest";

    /// <summary>The documents hold different lines of the month; all count.</summary>
    public const string Add = "add";

    public static IReadOnlyList<string> All { get; } = [Stop, Newest, Add];
}
