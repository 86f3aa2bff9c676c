using StrategyWarehouse.Etl.Readers.Pdf.Tables;

namespace StrategyWarehouse.Etl.Readers.Pdf.Pages;

/// <summary>A line of running text, or a table.</summary>
public sealed record PageBlock(double Top, PrintedLine? Line, PageTable? Table)
{
    /// <summary>All its lines, those of a table row by row and cell by cell.</summary>
    public IEnumerable<PrintedLine> Lines => Line is not null ? [Line] : Table!.Cells.SelectMany(cell => cell.Lines);
}
