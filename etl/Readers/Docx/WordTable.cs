using System.Globalization;
using StrategyWarehouse.Etl.Readers.Formats;

namespace StrategyWarehouse.Etl.Readers.Docx;

/// <summary>A table while its rows come in: merged cells (gridSpan, vMerge, and the older hMerge) are placed on the grid.</summary>
public sealed class WordTable(DocumentDraft draft, int number)
{
    private readonly TableDraft _table = new(
        draft,
        string.Create(CultureInfo.InvariantCulture, $"table {number}"),
        column => (column + 1).ToString(CultureInfo.InvariantCulture));
    private readonly List<DraftCell> _cells = [];
    private readonly List<string> _paragraphs = [];
    private WordProperties _cell = WordProperties.None;
    private WordProperties _row = WordProperties.None;
    private int _rowNumber;
    private int _column;

    public void OpenRow()
    {
        _cells.Clear();
        (_row, _column) = (WordProperties.None, 0);
    }

    public void TakeRowProperties(WordProperties properties)
    {
        (_row, _column) = (properties, _column + properties.ColumnsBefore);
    }

    public void OpenCell()
    {
        _paragraphs.Clear();
        _cell = WordProperties.None;
    }

    public void TakeCellProperties(WordProperties properties) => _cell = properties;

    public void Put(string paragraph) => _paragraphs.Add(paragraph);

    public void CloseCell()
    {
        var text = string.Join('\n', _paragraphs);
        // Word shows no text of a cell that goes on from above, but where some is kept it is not thrown away here.
        if (_cell.GoesOnFromLeft && text.Length == 0 && _cells is [.., var left]) _cells[^1] = left with { Width = left.Width + _cell.Columns };
        else _cells.Add(new DraftCell(_column, _cell.Columns, text, _cell.GoesOnFromAbove && text.Length == 0));
        _column += _cell.Columns;
        _paragraphs.Clear();
    }

    public void CloseRow()
    {
        if (!_row.IsDeletedRow) _table.AddRow(++_rowNumber, _cells);
        _cells.Clear();
    }

    public void Close() => draft.Add(_table.Finish());
}
