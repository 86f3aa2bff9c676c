using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Tables;

/// <summary>Makes rows of the lines under a header.</summary>
public sealed class AlignedRows(AlignedHeader header)
{
    /// <summary>In narrower columns long words leave gaps of any size.</summary>
    private const int WideEnough = 30;

    private readonly List<(TextLine Line, string[] Cells)> _open = [];
    private readonly List<TableRow> _rows = [];

    public IReadOnlyList<TableRow> Of(IReadOnlyList<TextLine> lines)
    {
        var isFigures = lines.Any(line => HoldsFigures(CellsOf(line, opensRow: true)));
        foreach (var line in lines)
        {
            var cells = CellsOf(line, opensRow: isFigures || _open.Count == 0);
            if (isFigures && _open.Count > 0 && !GoesOn(_open[^1].Cells, cells)) Close();
            if (_open.Count > 0 || cells.Length > 0) _open.Add((line, cells));
        }

        Close();
        return _rows;
    }

    private string[] CellsOf(TextLine line, bool opensRow) => line.IsBlank ? [] : AlignedFigures.Cells(line.Aligned, header) ?? header.Cells(line.Aligned, opensRow);

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

    // Paragraphs of a cell are parted by lines that it leaves empty, and by lines that end before they had to.
    private TableCell Cell(int column, SourceSpan row)
    {
        var width = header.WidthOf(column) ?? _open.Where(line => line.Cells.Length > 0).Max(line => line.Cells[column].Length);
        var paragraphs = new List<List<Piece>> { new() };
        foreach (var (line, cells) in _open)
        {
            var text = cells.Length > 0 ? cells[column] : "";
            var above = paragraphs[^1].Count > 0 ? paragraphs[^1][^1].Text : null;
            if (above is not null && (text.Length == 0 || EndsEarly(above, text, width))) paragraphs.Add([]);
            if (text.Length > 0) paragraphs[^1].Add(new Piece(line.Number, text));
        }

        var texts = paragraphs.Where(paragraph => paragraph.Count > 0).ToList();
        if (texts.Count == 0) return new TableCell("", row);
        return new TableCell(string.Join('\n', texts.Select(text => LineJoin.Cell(LineHyphens.Soften(text)))), new SourceSpan(texts[0][0].Line, texts[^1][^1].Line));
    }

    private static bool EndsEarly(string above, string below, int width) =>
        width >= WideEnough && !char.IsLower(below[0]) && (above.Length + 1 + below.Split(' ', 2)[0].Length) * 4 < width * 3;
}
