using StrategyWarehouse.Etl.Readers.Pdf.Tables;

namespace StrategyWarehouse.Etl.Readers.Pdf;

/// <summary>
/// A table over all the pages that it goes on over, on one grid. A row that a page break cut is one row; a header that is
/// printed anew on a page stays as a row, so that its lines are accounted for.
/// </summary>
public sealed class TableChain
{
    private const double Near = 3.5;
    private const int MaxHeaderRows = 3;

    private readonly List<double> _columns;
    private readonly List<ChainRow> _rows = [];
    private int _headerRows;

    public TableChain(IReadOnlyList<PageTable> parts)
    {
        _columns = Union(parts);
        for (var part = 0; part < parts.Count; part++) Add(parts[part], part == 0 ? null : parts[part - 1]);
    }

    public IReadOnlyList<ChainRow> Rows => _rows;

    /// <summary>The same outer edges, and no column edge that parts a column of the other in two save where both have all of the one's.</summary>
    public static bool GoesOn(PageTable above, PageTable below)
    {
        if (Math.Abs(above.Columns[0] - below.Columns[0]) > Near || Math.Abs(above.Columns[^1] - below.Columns[^1]) > Near) return false;
        return Holds(above.Columns, below.Columns) || Holds(below.Columns, above.Columns);

        static bool Holds(IReadOnlyList<double> edges, IReadOnlyList<double> others) => others.All(other => edges.Any(edge => Math.Abs(edge - other) <= Near));
    }

    private static List<double> Union(IReadOnlyList<PageTable> parts)
    {
        var edges = new List<double>();
        foreach (var edge in parts.SelectMany(part => part.Columns).Order())
        {
            if (edges.Count == 0 || edge - edges[^1] > Near) edges.Add(edge);
        }

        return edges;
    }

    private void Add(PageTable part, PageTable? above)
    {
        var rows = RowsOf(part);
        if (above is null)
        {
            _rows.AddRange(rows);
            _headerRows = Math.Min(MaxHeaderRows, rows.Count);
            return;
        }

        var repeated = 0;
        while (repeated < _headerRows && repeated < rows.Count && rows[repeated].Equals(_rows[repeated])) repeated++;
        var last = _rows[^1];
        if (repeated < rows.Count && RowCut.IsCut(last, rows[repeated], above.IsRuled && part.IsRuled ? above.IsOpenBelow : null))
        {
            Join(last, rows[repeated], rows.Skip(repeated + 1));
            rows.RemoveAt(repeated);
        }
        else if (repeated < rows.Count)
        {
            FillDown(last, rows[repeated], rows.Skip(repeated + 1));
        }

        _rows.AddRange(rows);
    }

    private List<ChainRow> RowsOf(PageTable part)
    {
        var places = part.Columns.Select(edge => _columns.FindIndex(column => Math.Abs(column - edge) <= Near)).ToList();
        var rows = Enumerable.Range(0, part.Rows.Count - 1).Select(_ => new ChainRow(_columns.Count - 1)).ToList();
        foreach (var cell in part.Cells)
        {
            var held = new ChainCell(cell.Lines, cell.Box);
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                for (var column = places[cell.Column]; column < places[cell.Column + cell.ColumnSpan]; column++)
                {
                    rows[row].Cells[column] = held;
                    rows[row].IsInherited[column] = row > cell.Row || column > places[cell.Column];
                }
            }
        }

        return rows;
    }

    // A merged cell that the break cut goes on in the rows below.
    private static void Join(ChainRow above, ChainRow below, IEnumerable<ChainRow> rest)
    {
        foreach (var column in below.Filled) above.Cells[column]?.GoOn(below.Cells[column]!);
        var under = rest.ToList();
        for (var column = 0; column < below.Cells.Length; column++) Replace(under, column, below.Cells[column], above.Cells[column]);
    }

    // A merged cell that ends at the break has its text on the page before.
    private static void FillDown(ChainRow above, ChainRow below, IEnumerable<ChainRow> rest)
    {
        var under = rest.ToList();
        for (var column = 0; column < below.Cells.Length && below.Cells[column] is { IsBlank: true } blank; column++)
        {
            if (!above.IsInherited[column] || below.Filled.Count == 0) return;
            below.Cells[column] = above.Cells[column];
            below.IsInherited[column] = true;
            Replace(under, column, blank, above.Cells[column]);
        }
    }

    private static void Replace(List<ChainRow> rows, int column, ChainCell? cut, ChainCell? whole)
    {
        foreach (var row in rows.TakeWhile(row => cut is not null && ReferenceEquals(row.Cells[column], cut))) row.Cells[column] = whole;
    }
}
