namespace StrategyWarehouse.Warehouse.Costing.Allocation;

/// <summary>A cost centre passes cost to a product or another cost centre.</summary>
/// <param name="Weight">
/// A share of the sender's whole cost where all its weights sum to at most 1; otherwise a quantity of the driver (square metres, heads, percents).
/// </param>
public sealed record AllocationRule(string Sender, string Receiver, double Weight);
