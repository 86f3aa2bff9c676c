using StrategyWarehouse.Etl.Readers.Pdf.Pages;
using StrategyWarehouse.Etl.Readers.Pdf.Tables;

namespace StrategyWarehouse.Etl.Readers.Pdf;

/// <summary>
/// The lines and the tables of all pages in reading order. A table that stands at the end of a page and at the start of
/// the next, running headers and footers apart, is one; it stands where it began.
/// </summary>
public sealed class DocumentFlow
{
    private readonly List<FlowBlock> _blocks = [];

    public DocumentFlow(IReadOnlyList<PageLayout> pages)
    {
        var running = new RunningLines(pages);
        var open = new List<PageTable>();
        var place = -1;
        foreach (var page in pages)
        {
            var first = true;
            foreach (var block in page.Blocks)
            {
                if (running.Holds(block))
                {
                    _blocks.Add(new FlowBlock(block.Line, null, IsRunning: true));
                    continue;
                }

                var goesOn = first && open.Count > 0 && block.Table is not null && TableChain.GoesOn(open[^1], block.Table);
                first = false;
                if (!goesOn) Close();
                if (block.Table is null) _blocks.Add(new FlowBlock(block.Line, null));
                else Open(block.Table);
            }

            if (first) Close();
        }

        Close();
        Soften();

        void Open(PageTable table)
        {
            if (open.Count == 0)
            {
                place = _blocks.Count;
                _blocks.Add(new FlowBlock(null, null));
            }

            open.Add(table);
        }

        void Close()
        {
            if (open.Count > 0) _blocks[place] = new FlowBlock(null, new TableChain(open));
            open.Clear();
        }
    }

    public IReadOnlyList<FlowBlock> Blocks => _blocks;

    private void Soften()
    {
        var prose = _blocks.Where(block => block is { Line: not null, IsRunning: false }).Select(block => block.Line!).ToList();
        var cells = _blocks.Where(block => block.Table is not null).SelectMany(block => block.Table!.Rows).SelectMany(row => row.Own).ToList();
        var hyphens = new Hyphens(prose.Concat(cells.SelectMany(cell => cell.Lines)));
        hyphens.Soften(prose);
        foreach (var cell in cells) hyphens.Soften(cell.Lines);
    }
}
