using StrategyWarehouse.Etl.Readers.Pdf.Pages;

namespace StrategyWarehouse.Etl.Readers.Pdf.Tables;

/// <summary>A table as one page prints it. Its cells tile the grid.</summary>
/// <param name="Columns">The edges of the columns, from left to right; one more than there are columns.</param>
/// <param name="Rows">The edges of the rows, from the top down.</param>
/// <param name="IsRuled">Rules part its rows, so that a missing one tells something.</param>
/// <param name="IsOpenAbove">No rule closes its first row.</param>
/// <param name="IsOpenBelow">No rule closes its last row.</param>
public sealed record PageTable(
    IReadOnlyList<double> Columns, IReadOnlyList<double> Rows, IReadOnlyList<GridCell> Cells, bool IsRuled, bool IsOpenAbove, bool IsOpenBelow)
{
    public Box Box { get; } = new(Columns[0], Rows[0], Columns[^1], Rows[^1]);
}
