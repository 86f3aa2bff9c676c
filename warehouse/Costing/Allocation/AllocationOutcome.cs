namespace StrategyWarehouse.Warehouse.Costing.Allocation;

/// <summary>Where all cost ended. The amounts of each cost centre of the ledger sum to its ledger amount exactly.</summary>
public sealed record AllocationOutcome(IReadOnlyList<AllocatedCost> Amounts, IReadOnlyList<AllocationProblem> Problems);
