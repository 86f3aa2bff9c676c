using System.Globalization;
using StrategyWarehouse.Etl.Readers.Formats;

namespace StrategyWarehouse.Etl.Readers.Html;

/// <summary>A table while its rows come in: cells that reach over rows (rowspan) push the cells of the rows below aside.</summary>
public sealed class HtmlTable(DocumentDraft draft, int number)
{
    // The most that browsers take.
    private const int MostColumns = 1000;
    private const int MostRows = 65_534;

    private readonly TableDraft _table = new(
        draft,
        string.Create(CultureInfo.InvariantCulture, $"table {number}"),
        column => (column + 1).ToString(CultureInfo.InvariantCulture));
    private readonly SortedDictionary<int, (int Width, int RowsLeft)> _fromAbove = [];
    private readonly List<(int Column, int Width, int RowsLeft)> _goingDown = [];
    private readonly List<DraftCell> _cells = [];
    private bool _isRowOpen;
    private int _rowNumber;
    private int _column;
    private int _width;
    private int _height;

    // The rows of a broken page may be left open, or never opened.
    public void OpenRow()
    {
        CloseRow();
        _cells.Clear();
        _goingDown.Clear();
        (_column, _isRowOpen) = (0, true);
    }

    public void OpenCell(string? colspan, string? rowspan)
    {
        if (!_isRowOpen) OpenRow();
        while (_fromAbove.TryGetValue(_column, out var above)) GoOn(above.Width);
        _width = Math.Clamp(Number(colspan) ?? 1, 1, MostColumns);
        _height = Number(rowspan) is 0 ? MostRows : Math.Clamp(Number(rowspan) ?? 1, 1, MostRows);
    }

    public void CloseCell(string text)
    {
        _cells.Add(new DraftCell(_column, _width, text));
        if (_height > 1) _goingDown.Add((_column, _width, _height - 1));
        _column += _width;
    }

    public void CloseRow()
    {
        if (!_isRowOpen) return;
        _isRowOpen = false;
        foreach (var (column, above) in _fromAbove.Where(above => above.Key >= _column).ToList())
        {
            _column = column;
            GoOn(above.Width);
        }

        _table.AddRow(++_rowNumber, _cells);
        foreach (var (column, above) in _fromAbove.ToList())
        {
            if (above.RowsLeft > 1) _fromAbove[column] = above with { RowsLeft = above.RowsLeft - 1 };
            else _fromAbove.Remove(column);
        }

        foreach (var (column, width, rowsLeft) in _goingDown) _fromAbove[column] = (width, rowsLeft);
    }

    /// <summary>No cell reaches out of the head, a body or the foot of a table.</summary>
    public void CloseGroup()
    {
        CloseRow();
        _fromAbove.Clear();
    }

    public void Close()
    {
        CloseRow();
        draft.Add(_table.Finish());
    }

    private void GoOn(int width)
    {
        _cells.Add(new DraftCell(_column, width, "", GoesOn: true));
        _column += width;
    }

    private static int? Number(string? text) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
