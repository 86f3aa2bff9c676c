namespace StrategyWarehouse.Etl.Readers.GoalPlan;

/// <summary>The columns of a plan, in their order on the page.</summary>
public enum PlanColumn
{
    Goal,
    Action,
    Measure,
}
