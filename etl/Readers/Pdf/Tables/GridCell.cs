using StrategyWarehouse.Etl.Readers.Pdf.Pages;

namespace StrategyWarehouse.Etl.Readers.Pdf.Tables;

/// <summary>A cell of a printed table, over the rows and columns of its grid that it takes.</summary>
public sealed class GridCell(int row, int column, int rowSpan, int columnSpan, Box box)
{
    public int Row => row;

    public int Column => column;

    public int RowSpan => rowSpan;

    public int ColumnSpan => columnSpan;

    public Box Box => box;

    public IReadOnlyList<PrintedLine> Lines { get; set; } = [];
}
