using System.Globalization;
using StrategyWarehouse.Etl.Readers.Pdf.Chains;
using StrategyWarehouse.Etl.Readers.Pdf.Pages;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Pdf;

/// <summary>Writes the lines and tables of a document down as the text and the rows that layouts read.</summary>
public sealed class FlowWriter(string documentName, ReadingLimits limits)
{
    private readonly List<TextLine> _lines = [];
    private readonly List<SourceTable> _tables = [];
    private readonly HashSet<int> _started = [];
    private LineSpacing _spacing = LineSpacing.Of([]);
    private PrintedLine? _last;
    private int _cells;

    public IReadOnlyList<TextLine> Lines => _lines;

    public IReadOnlyList<SourceTable> Tables => _tables;

    public void Write(DocumentFlow flow)
    {
        _spacing = LineSpacing.Of([.. flow.Blocks.Select(block => block.Line).OfType<PrintedLine>()]);
        foreach (var block in flow.Blocks)
        {
            if (block.Table is not null) Write(block.Table);
            else Write(block.Line!, isCell: false);
        }
    }

    private void Write(TableChain table)
    {
        var rows = new List<TableRow>();
        foreach (var row in table.Rows)
        {
            foreach (var line in row.RunningAbove) Write(line, isCell: false);
            var before = _lines.Count;
            foreach (var cell in row.Own) Write(cell);
            rows.Add(RowOf(row, before));
            foreach (var line in row.RunningBelow) Write(line, isCell: false);
        }

        _tables.Add(new SourceTable(rows));
        _last = null;
    }

    private void Write(ChainCell cell)
    {
        if (cell.Written is not null || cell.IsBlank) return;
        var first = _lines.Count + 1;
        foreach (var line in cell.Lines) Write(line, isCell: true);
        cell.Written = (first, _lines.Count);
    }

    // A row without lines of its own stands where the row above it does.
    private TableRow RowOf(ChainRow row, int before)
    {
        var span = before < _lines.Count ? new SourceSpan(before + 1, _lines.Count) : new SourceSpan(Math.Max(1, before), Math.Max(1, before));
        return new TableRow(span, [.. row.Cells.Select((cell, column) => CellOf(cell, row.IsInherited[column], span))]);
    }

    private TableCell CellOf(ChainCell? cell, bool isInherited, SourceSpan row)
    {
        if (cell?.Written is not { } written) return new TableCell("", row);
        if (++_cells > limits.Cells) throw Refused("too_many_cells", written.First, $"more than {limits.Cells} cells with text", $"up to {limits.Cells} cells");
        cell.Text ??= CellText.Of(cell);
        if (cell.Text.Length <= limits.CellCharacters) return new TableCell(cell.Text, new SourceSpan(written.First, written.Last), isInherited);
        throw Refused("cell_too_long", written.First, $"a cell of {cell.Text.Length} characters", $"cells of up to {limits.CellCharacters} characters");
    }

    private SourceFormatException Refused(string code, int line, FormattableString found, FormattableString expected) => new(
        code,
        new SourcePlace(documentName, _lines[line - 1].Place.Part),
        FormattableString.Invariant(found),
        FormattableString.Invariant(expected),
        "Load the part of it that holds the strategy follow-up.");

    private void Write(PrintedLine line, bool isCell)
    {
        var (page, number) = line.Place;
        var part = string.Create(CultureInfo.InvariantCulture, $"page {page}");
        var startsPage = !isCell && _started.Add(page);
        if (!isCell && !startsPage && IsApart(line)) _lines.Add(new TextLine(_lines.Count + 1, "") { Place = new LinePlace(part, "line", Math.Max(1, number - 1)) });
        _lines.Add(new TextLine(_lines.Count + 1, line.Text, startsPage) { Place = new LinePlace(part, "line", number), Aligned = isCell ? line.Text : _spacing.Aligned(line) });
        _last = line;
    }

    private bool IsApart(PrintedLine line) => _last is null || (_last.Place.Page == line.Place.Page && line.Baseline - _last.Baseline > 1.7 * Math.Min(line.Size, _last.Size)) || IsSetAsTitle(line, _last);

    // On close-set pages larger or bold letters alone tell a title from the text above it.
    private static bool IsSetAsTitle(PrintedLine line, PrintedLine above) =>
        line.Place.Page == above.Place.Page && TitleText.LooksLikeTitle(WhiteSpace.Fold(line.Text)) && (line.Size > LargerLetters * above.Size || (line.IsBold && !above.IsBold));

    private const double LargerLetters = 1.08;
}
