namespace StrategyWarehouse.Warehouse.Costing.Allocation;

/// <summary>A rule or a cost centre that the allocation could not follow as it is written.</summary>
/// <param name="Code">One of <see cref="AllocationProblemCode"/>.</param>
/// <param name="Receiver">The receiver of the rule; null where the problem is the cost centre's.</param>
/// <param name="Cents">The cost that stays unallocated because of it, or that it is about; null where none can be named.</param>
public sealed record AllocationProblem(string Code, string CostCenter, string? Receiver, long? Cents);
