using StrategyWarehouse.Etl.Readers.GoalPlan.Blocks;

namespace StrategyWarehouse.Etl.Readers.GoalPlan.Columns;

/// <summary>What tells the column of a block.</summary>
/// <param name="Gap">Empty cells before it, as blank lines show them.</param>
/// <param name="StartsPart">It is the first block of its goal on a page.</param>
/// <param name="ContinuesGoal">Such a part goes on with a goal that began on an earlier page.</param>
/// <param name="Leaning">What its words say of each column: less than 0 where they speak for it.</param>
public sealed record PlacedBlock(PlanBlock Block, WrapFit Fit, int Gap, bool StartsPart, bool ContinuesGoal, IReadOnlyList<double> Leaning);
