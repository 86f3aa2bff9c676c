using StrategyWarehouse.Etl.Readers.Pdf.Pages;
using StrategyWarehouse.Etl.Readers.Pdf.Tables;

namespace StrategyWarehouse.Etl.Readers.Pdf;

/// <summary>
/// The lines and the tables of all pages in reading order. A table that stands at the end of a page and at the start of
/// the next, running headers and footers apart, is one.
/// </summary>
public sealed class DocumentFlow
{
    private readonly List<FlowBlock> _blocks = [];
    private readonly List<PrintedLine> _running = [];
    private readonly ColumnLayouts _layouts;
    private TableChain? _open;
    private PageTable? _last;

    public DocumentFlow(IReadOnlyList<PageLayout> pages)
    {
        _layouts = new ColumnLayouts(pages.SelectMany(page => page.Blocks).Select(block => block.Table).OfType<PageTable>());
        var running = new RunningLines(pages);
        foreach (var page in pages) Take(page, running);
        Close();
        Soften();
    }

    public IReadOnlyList<FlowBlock> Blocks => _blocks;

    private void Take(PageLayout page, RunningLines running)
    {
        var isFirst = true;
        foreach (var block in page.Blocks)
        {
            if (running.Holds(block))
            {
                if (_open is null) _blocks.Add(new FlowBlock(block.Line, null, IsRunning: true));
                else _running.Add(block.Line!);
            }
            else
            {
                if (block.Table is null) TakeLine(block.Line!);
                else TakeTable(block.Table, isFirst);
                isFirst = false;
            }
        }

        if (isFirst) Close();
    }

    private void TakeLine(PrintedLine line)
    {
        Close();
        _blocks.Add(new FlowBlock(line, null));
    }

    private void TakeTable(PageTable table, bool isFirst)
    {
        if (isFirst && _last is not null && _layouts.GoesOn(_last, table))
        {
            _open!.GoOn(table, [.. _running]);
            _running.Clear();
        }
        else
        {
            Close();
            _open = new TableChain(table);
            _blocks.Add(new FlowBlock(null, _open));
        }

        _last = table;
    }

    private void Close()
    {
        (_open, _last) = (null, null);
        _blocks.AddRange(_running.Select(line => new FlowBlock(line, null, IsRunning: true)));
        _running.Clear();
    }

    private void Soften()
    {
        var prose = _blocks.Where(block => block is { Line: not null, IsRunning: false }).Select(block => block.Line!).ToList();
        var cells = _blocks.Where(block => block.Table is not null).SelectMany(block => block.Table!.Rows).SelectMany(row => row.Own).ToList();
        var hyphens = new Hyphens(prose.Concat(cells.SelectMany(cell => cell.Lines)));
        hyphens.Soften(prose);
        foreach (var cell in cells) hyphens.Soften(cell.Lines, cell.Box);
    }
}
