using StrategyWarehouse.Etl.Readers.GoalPlan.Blocks;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalPlan;

/// <summary>A theme, or a goal with the blocks below its title, in the order of the document.</summary>
/// <param name="Head">The block with the theme's name or the goal's title.</param>
/// <param name="Goal">Null for a theme.</param>
/// <param name="Blocks">Of a goal: what stands below its title.</param>
public sealed record PlanEntry(PlanBlock Head, PlanGoal? Goal, List<PlanBlock> Blocks);
