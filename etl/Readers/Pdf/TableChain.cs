using StrategyWarehouse.Etl.Readers.Pdf.Pages;
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

    private readonly List<(PageTable Table, IReadOnlyList<PrintedLine> Running)> _parts;
    private readonly List<ChainRow> _rows = [];
    private List<double> _columns = [];
    private int _headerRows;

    /// <summary>The last row that is not a header printed anew.</summary>
    private ChainRow? _lastBody;

    public TableChain(PageTable first) => _parts = [(first, [])];

    /// <summary>Built when first asked for, after which the table does not go on.</summary>
    public IReadOnlyList<ChainRow> Rows
    {
        get
        {
            if (_rows.Count == 0) Build();
            return _rows;
        }
    }

    /// <param name="running">The running lines of the pages that stand between.</param>
    public void GoOn(PageTable part, IReadOnlyList<PrintedLine> running) =>
        _parts.Add((part.IsRuled ? part : part with { Columns = _parts[0].Table.Columns }, running));

    private void Build()
    {
        _columns = Union(_parts.Select(part => part.Table));
        PageTable? above = null;
        foreach (var (table, running) in _parts)
        {
            Add(table, above, running);
            above = table;
        }
    }

    private static List<double> Union(IEnumerable<PageTable> parts)
    {
        var edges = new List<double>();
        foreach (var edge in parts.SelectMany(part => part.Columns).Order())
        {
            if (edges.Count == 0 || edge - edges[^1] > Near) edges.Add(edge);
        }

        return edges;
    }

    private void Add(PageTable part, PageTable? above, IReadOnlyList<PrintedLine> running)
    {
        var rows = RowsOf(part);
        if (above is null)
        {
            _rows.AddRange(rows);
            _headerRows = Math.Min(MaxHeaderRows, rows.Count);
            _lastBody = rows[^1];
            return;
        }

        var repeated = 0;
        while (repeated < _headerRows && repeated < rows.Count && rows[repeated].Equals(_rows[repeated])) repeated++;
        var last = _lastBody ?? _rows[^1];
        if (repeated < rows.Count && RowCut.IsCut(last, rows[repeated], above.IsRuled && part.IsRuled && above.IsCutBelow))
        {
            Join(last, rows[repeated], rows.Skip(repeated + 1));
            rows.RemoveAt(repeated);
        }
        else if (repeated < rows.Count)
        {
            FillDown(last, rows[repeated], rows.Skip(repeated + 1));
        }

        if (rows.Count > 0) rows[0].RunningAbove = running;
        else last.RunningBelow = [.. last.RunningBelow, .. running];
        _rows.AddRange(rows);
        if (rows.Count > repeated) _lastBody = rows[^1];
    }

    private List<ChainRow> RowsOf(PageTable part)
    {
        var places = part.Columns.Select(PlaceOf).ToList();
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

        // Frames around each cell make rows of the space between them.
        rows.RemoveAll(row => row.Filled.Count == 0);
        return rows;
    }

    private int PlaceOf(double edge)
    {
        var place = 0;
        while (place + 1 < _columns.Count && _columns[place + 1] <= edge) place++;
        return place;
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
