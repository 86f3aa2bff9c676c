using StrategyWarehouse.Warehouse.Costing.Allocation.Equations;

namespace StrategyWarehouse.Warehouse.Costing.Allocation.Rounding;

/// <summary>The cost that started in one centre, and the shares by which it ends.</summary>
internal sealed record OriginCost(int Center, long Cents, ShareVector Shares);
