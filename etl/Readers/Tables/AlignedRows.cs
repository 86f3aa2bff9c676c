using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Tables;

/// <summary>Makes rows of the lines under a header.</summary>
public sealed class AlignedRows(AlignedHeader header)
{
    private readonly List<(TextLine Line, string[] Cells)> _open = [];
    private readonly List<TableRow> _rows = [];

    public IReadOnlyList<TableRow> Of(IReadOnlyList<TextLine> lines)
    {
        var cut = lines.Select(line => (Line: line, Cells: line.IsBlank ? [] : header.Cells(line.Text))).ToList();
        var isFigures = cut.Exists(line => HoldsFigures(line.Cells));
        foreach (var line in cut)
        {
            if (isFigures && _open.Count > 0 && !GoesOn(_open[^1].Cells, line.Cells)) Close();
            _open.Add(line);
        }

        Close();
        return _rows;
    }

    private bool HoldsFigures(string[] cells) => header.Columns.Count > 2 && cells.Length > 0 && cells.Skip(1).All(cell => cell.Any(char.IsDigit));

    private static bool GoesOn(string[] above, string[] below) =>
        above.Length > 0 && below.Length > 0 && above.Skip(1).All(cell => cell.Length == 0)
        && (above[0].EndsWith('-') || (below[0].Length > 0 && char.IsLower(below[0][0])));

    private void Close()
    {
        var filled = _open.Where(line => line.Cells.Length > 0).ToList();
        if (filled.Count > 0)
        {
            var span = new SourceSpan(filled[0].Line.Number, filled[^1].Line.Number);
            _rows.Add(new TableRow(span, [.. Enumerable.Range(0, header.Columns.Count).Select(column => Cell(column, span))]));
        }

        _open.Clear();
    }

    // Paragraphs of a cell are parted by lines that it leaves empty.
    private TableCell Cell(int column, SourceSpan row)
    {
        var paragraphs = new List<List<Piece>> { new() };
        foreach (var (line, cells) in _open)
        {
            if (cells.Length > 0 && cells[column].Length > 0) paragraphs[^1].Add(new Piece(line.Number, cells[column]));
            else if (paragraphs[^1].Count > 0) paragraphs.Add([]);
        }

        var texts = paragraphs.Where(paragraph => paragraph.Count > 0).ToList();
        if (texts.Count == 0) return new TableCell("", row);
        return new TableCell(string.Join('\n', texts.Select(text => LineJoin.Cell(LineHyphens.Soften(text)))), new SourceSpan(texts[0][0].Line, texts[^1][^1].Line));
    }
}
