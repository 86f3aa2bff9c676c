using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Formats;

/// <summary>
/// Lays one table out on its grid, row by row, and puts its texts on lines of the document cell by cell. Merged cells are
/// expanded as <see cref="TableCell"/> says; every row gets the width of the widest text; blank rows in a row become one.
/// </summary>
/// <param name="part">"table 2", "sheet Tavoitteet".</param>
/// <param name="columnName">What a person calls a column, by its place from 0.</param>
public sealed class TableDraft(DocumentDraft document, string part, Func<int, string> columnName)
{
    private readonly List<(SourceSpan Span, List<TableCell> Cells, TableCell Blank)> _rows = [];
    private List<TableCell> _above = [];
    private int _lastNumber;
    private int _width;
    private bool _endsBlank = true;

    /// <param name="number">Of the row, from 1; one above the last unless blank rows were left out.</param>
    /// <param name="cells">From left to right, without overlaps.</param>
    public void AddRow(int number, IReadOnlyList<DraftCell> cells)
    {
        if (number > _lastNumber + 1) AddBlankRow();
        _lastNumber = number;
        var place = new LinePlace(part, "row", number);
        if (cells.All(cell => PrintedText.IsBlank(cell.Text)))
        {
            AddBlankRow();
            var goOn = cells.Where(cell => cell.GoesOn).Select(cell => cell.Column).ToHashSet();
            var nothing = NewBlank();
            _above = goOn.Count == 0 ? [] : [.. _above.Select((cell, column) => goOn.Contains(column) ? cell : nothing)];
            return;
        }

        var blank = NewBlank();
        var row = Lay(cells, place, blank);
        _rows.Add((new SourceSpan(blank.Span.First, row.Where(cell => !cell.IsInherited).Max(cell => cell.Span.Last)), row, blank));
        _width = Math.Max(_width, row.FindLastIndex(cell => !cell.IsBlank) + 1);
        _above = row;
        _endsBlank = false;
    }

    public SourceTable Finish()
    {
        if (_endsBlank && _rows.Count > 0) _rows.RemoveAt(_rows.Count - 1);
        var place = new LinePlace(part, "row", _lastNumber);
        var rows = new List<TableRow>(_rows.Count);
        foreach (var (span, cells, blank) in _rows)
        {
            if (cells.Count > 0) document.Budget.TakePlaces(_width, place);
            rows.Add(new TableRow(span, cells.Count == 0 ? [] : [.. cells.Take(_width), .. Enumerable.Repeat(blank, Math.Max(0, _width - cells.Count))]));
        }

        return new SourceTable(rows);
    }

    private List<TableCell> Lay(IReadOnlyList<DraftCell> cells, LinePlace place, TableCell blank)
    {
        var row = new List<TableCell>();
        var coveredFromLeft = blank with { IsInherited = true };
        foreach (var cell in cells)
        {
            document.Budget.TakePlaces(Math.Max(0, cell.Column - row.Count) + cell.Width, place);
            while (row.Count < cell.Column) row.Add(blank);
            row.Add(cell.GoesOn ? Inherited(cell.Column, place, blank) : Own(cell, place) ?? blank);
            for (var covered = 1; covered < cell.Width; covered++) row.Add(coveredFromLeft);
        }

        return row;
    }

    private TableCell? Own(DraftCell cell, LinePlace row)
    {
        var place = row with { Cell = $"column {columnName(cell.Column)}" };
        if (document.Add(cell.Text, place) is not { } added) return null;
        document.Budget.TakeCell(place);
        return new TableCell(added.Text, added.Span);
    }

    private TableCell Inherited(int column, LinePlace row, TableCell blank)
    {
        if (column >= _above.Count) return blank;
        var above = _above[column];
        document.Budget.TakeText(above.Text.Length, row);
        return above with { IsInherited = true };
    }

    private void AddBlankRow()
    {
        if (_endsBlank) return;
        var blank = NewBlank();
        _rows.Add((blank.Span, [], blank));
        _endsBlank = true;
    }

    // It stands on a number of its own, on which there is no line.
    private TableCell NewBlank()
    {
        var number = document.Reserve();
        return new TableCell("", new SourceSpan(number, number));
    }
}
