namespace StrategyWarehouse.Warehouse.Costing.Allocation.Rounding;

/// <summary>Whole cents of one origin that ended at one receiver.</summary>
internal readonly record struct RoundedCost(int Origin, int Receiver, double Share, long Cents);
