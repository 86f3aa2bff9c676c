using StrategyWarehouse.Etl.Readers.GoalPlan.Blocks;

namespace StrategyWarehouse.Etl.Readers.GoalPlan.Columns;

/// <summary>
/// What speaks against giving a block to a column, in points; the least sum over a goal wins. Columns follow one another on
/// each page: sub-goals, actions, measures. Blank lines show where a cell ends, since the rest of it is empty.
/// </summary>
public static class ColumnCosts
{
    private const double Backwards = 5;
    private const double SkippedColumn = 1.5;
    private const double NewColumn = 0.5;

    /// <summary>A goal without an action, or without a measure: rare in a plan.</summary>
    public const double MissingColumn = 1.5;

    public static double Of(PlacedBlock placed, int column, double fit) =>
        fit + placed.Leaning[column] + (placed.StartsPart && placed.ContinuesGoal ? OnNewPage(placed, column) : 0);

    /// <summary>From the column of the block above, or of the title, to this one.</summary>
    public static double Step(PlacedBlock placed, int from, int to)
    {
        if (placed.StartsPart && placed.ContinuesGoal) return 0;
        var gap = Math.Min(placed.Gap, 5);
        if (to == from) return 0.15 * gap;
        if (to < from) return Backwards;
        var unmarked = placed.Block.Kind == BlockKind.Bullet ? 0 : 0.5;
        return NewColumn + unmarked - (0.2 * gap) + (to - from > 1 ? SkippedColumn : 0);
    }

    // An empty cell at the top of a page stands for a goals column that has nothing more to say.
    private static double OnNewPage(PlacedBlock placed, int column)
    {
        var isTitleGoingOn = column == 0 && placed.Block is { Kind: BlockKind.Text, StartsLowerCase: true };
        if (isTitleGoingOn) return -1;
        return (column == 0) == (placed.Gap > 0) ? 1 : 0;
    }
}
