namespace StrategyWarehouse.Warehouse.Staging;

/// <summary>The levels that goals stand on, in the order in which they nest in general.</summary>
public static class GoalLevel
{
    public static readonly IReadOnlyList<string> All = ["theme", "council_goal", "annual_goal", "goal", "sub_goal", "action"];
}
