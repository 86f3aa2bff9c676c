namespace StrategyWarehouse.Warehouse.Costing.Allocation;

/// <summary>All that the allocation of one municipality, year and scenario is a function of. The order of its lists does not matter.</summary>
public sealed record AllocationInput
{
    /// <summary>One of <see cref="AllocationMethod"/>.</summary>
    public string Method { get; init; } = AllocationMethod.Reciprocal;

    /// <summary>Support centres in the order in which step-down closes them; those left out follow in a computed order.</summary>
    public IReadOnlyList<string> Order { get; init; } = [];

    /// <summary>Every cost centre once, whether it has cost or not.</summary>
    public required IReadOnlyList<CostCenter> Centers { get; init; }

    public required IReadOnlyList<string> Products { get; init; }

    public required IReadOnlyList<AllocationRule> Rules { get; init; }
}
