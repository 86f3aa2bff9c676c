namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Accounts;

/// <summary>How many euros one printed unit of a table is.</summary>
public static class MoneyScale
{
    /// <summary>1000 for "1 000 €", 1000000 for "milj. €"; null where the text states no scale.</summary>
    public static int? In(string text, AccountsWords words) =>
        words.Is("millions", text) ? 1_000_000 : words.Is("thousands", text) ? 1000 : null;
}
