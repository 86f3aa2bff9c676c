namespace StrategyWarehouse.Warehouse.Costing;

/// <summary>The ways to pass support costs on.</summary>
public static class AllocationMethod
{
    /// <summary>Support centres pass their cost to products and production centres alone.</summary>
    public const string Direct = "direct";

    /// <summary>Support centres are closed one after another; a closed one receives nothing.</summary>
    public const string StepDown = "step-down";

    /// <summary>Support centres serve each other; simultaneous equations.</summary>
    public const string Reciprocal = "reciprocal";

    public static IReadOnlyList<string> All { get; } = [Direct, StepDown, Reciprocal];
}
