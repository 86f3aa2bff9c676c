using StrategyWarehouse.Etl.Readers.Pdf.Pages;

namespace StrategyWarehouse.Etl.Readers.Pdf.Tables;

/// <summary>A table as one page prints it. Its cells tile the grid.</summary>
/// <param name="Columns">The edges of the columns, from left to right; one more than there are columns.</param>
/// <param name="Rows">The edges of the rows, from the top down.</param>
/// <param name="IsRuled">Rules part its rows, so that a missing one tells something.</param>
/// <param name="IsOpenBelow">No rule closes it at its foot.</param>
public sealed record PageTable(
    IReadOnlyList<double> Columns, IReadOnlyList<double> Rows, IReadOnlyList<GridCell> Cells, bool IsRuled, bool IsOpenBelow)
{
    private Span?[]? _extents;

    public Box Box { get; } = new(Columns[0], Rows[0], Columns[^1], Rows[^1]);

    /// <summary>How far the text of each column reaches; null where it has none.</summary>
    public IReadOnlyList<Span?> Extents => _extents ??= [.. Enumerable.Range(0, Columns.Count - 1).Select(Extent)];

    /// <summary>A page break cuts its last row: no rule closes the cells that begin in it.</summary>
    public bool IsCutBelow
    {
        get
        {
            var filled = Cells.Where(cell => cell.Lines.Count > 0).ToList();
            return IsOpenBelow && filled.Any(cell => cell.Row == filled.Max(other => other.Row) && cell.Row + cell.RowSpan == Rows.Count - 1);
        }
    }

    private Span? Extent(int column)
    {
        var boxes = Cells.Where(cell => cell.Column == column && cell.ColumnSpan == 1).SelectMany(cell => cell.Lines).Select(line => line.Box).ToList();
        return boxes.Count == 0 ? null : new Span(boxes.Min(box => box.Left), boxes.Max(box => box.Right));
    }
}
