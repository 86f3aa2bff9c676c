namespace StrategyWarehouse.Warehouse.Staging;

/// <summary>What a row of a budget table is.</summary>
public static class StatementClass
{
    public const string Income = "income";
    public const string Expense = "expense";

    /// <summary>Stands below the operating margin, which holds no depreciation.</summary>
    public const string Depreciation = "depreciation";
}
