namespace StrategyWarehouse.Warehouse.Costing.Allocation;

/// <summary>A cost centre and the cost that started in it.</summary>
/// <param name="IsSupport">It serves other centres; otherwise it makes products.</param>
/// <param name="Cents">What the ledger holds for it; null where the ledger does not speak of it.</param>
public sealed record CostCenter(string Code, bool IsSupport, long? Cents);
