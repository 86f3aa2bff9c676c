namespace StrategyWarehouse.Warehouse.Costing.Allocation;

/// <summary>The part of the cost that started in a centre and that ended in one product, or stays unallocated at one centre.</summary>
/// <param name="CostCenter">Where the cost started.</param>
/// <param name="Product">Where it ended; null where it ended in no product.</param>
/// <param name="HeldBy">The cost centre at which it stays; null where it ended in a product.</param>
/// <param name="Share">Of the cost that started there, 0 to 1.</param>
public sealed record AllocatedCost(string CostCenter, string? Product, string? HeldBy, double Share, long Cents);
