using StrategyWarehouse.Etl.Readers.GoalTable.Headers;
using StrategyWarehouse.Etl.Readers.Tables;

namespace StrategyWarehouse.Etl.Readers.GoalTable;

/// <summary>
/// Whether a row of delimited text has the cells that its header asks for: there a delimiter too many or too few moves the
/// rest of the row. Where each cell has its own place nothing moves, and a cell beside the table is left for a person to see.
/// </summary>
/// <param name="rows">The header and what stands below it.</param>
public sealed class RowWidths(IReadOnlyList<TableRow> rows, TableHeader first)
{
    private readonly bool _tailsAreStripped = TailsAreStripped([.. rows.Skip(first.Rows).Where(row => row.Cells.Count > 1 && !row.IsBlank)], first.Width);

    private readonly bool _cellsHavePlaces = rows.Any(row => row.Cells.Any(cell => !cell.IsBlank && cell.Span != row.Span));

    public (string Code, string Message)? FaultOf(TableRow row, TableHeader header)
    {
        if (_cellsHavePlaces) return null;
        if (row.Cells.Skip(header.Width).Any(cell => !cell.IsBlank))
        {
            return ("too_many_columns", $"The row has {row.Cells.Count} cells, the header {header.Width}. Check for a delimiter inside a text.");
        }

        var dataFilled = row.Cells.Where((cell, column) => !cell.IsBlank && !header.TitleColumns.Contains(column)).Any();
        return row.Cells.Count < header.Width && dataFilled && !_tailsAreStripped
            ? ("too_few_columns", $"The row has {row.Cells.Count} cells, the header {header.Width}, so no one can say which is missing. Complete the row.")
            : null;
    }

    // Some exports leave empty cells at the end of a row out. Then no row ends with one; a single short row was cut instead.
    private static bool TailsAreStripped(List<TableRow> body, int width) =>
        body.All(row => !row.Cells[^1].IsBlank) && body.Count(row => row.Cells.Count < width) > 1 && body.Any(row => row.Cells.Count == width);
}
