namespace StrategyWarehouse.Warehouse.Costing.Allocation.Shares;

/// <summary>The share that one receiver gets, and its number.</summary>
internal readonly record struct ShareOf(int Number, double Share);
