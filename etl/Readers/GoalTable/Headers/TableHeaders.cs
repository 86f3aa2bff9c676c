using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalTable.Headers;

/// <summary>Every header of one table: the first, and those that a page repeats or another part of the table brings.</summary>
public sealed class TableHeaders
{
    /// <summary>No header has so many columns; such a row is not looked at cell by cell.</summary>
    private const int MaxCells = 1_000;

    private readonly Dictionary<int, TableHeader> _byRow = [];

    public TableHeaders(IReadOnlyList<TableRow> rows, HeadingNames names)
    {
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows[index];
            if (row.Cells.Count > MaxCells || !row.Cells.Any(cell => names.CouldBegin(WhiteSpace.Fold(cell.Text))) || TableHeader.At(rows, index, names) is not { } header) continue;
            _byRow[index] = header;
            First ??= index;
        }
    }

    /// <summary>The row of the first header, or null where there is none.</summary>
    public int? First { get; }

    /// <summary>The rows that headers start on, in order.</summary>
    public IEnumerable<int> Starts => _byRow.Keys;

    /// <summary>The header that starts on this row, or null.</summary>
    public TableHeader? At(int row) => _byRow.GetValueOrDefault(row);
}
