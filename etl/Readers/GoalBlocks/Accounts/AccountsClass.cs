namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Accounts;

/// <summary>What a row of a budget table is by its name.</summary>
public static class AccountsClass
{
    private static readonly string[] Order = ["incomeTotal", "expenseTotal", "margin", "ofWhich", "depreciation", "income", "expense"];

    /// <summary>One of the words above; null where the name tells nothing.</summary>
    public static string? Of(string name, AccountsWords words) => Array.Find(Order, key => words.Is(key, name));
}
