using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Tables;

/// <summary>One row of a table.</summary>
/// <param name="Span">The lines of the document that it stands on; a quoted cell or a wrapped one makes it span several.</param>
public sealed record TableRow(SourceSpan Span, IReadOnlyList<TableCell> Cells)
{
    public bool IsBlank => Cells.All(cell => cell.IsBlank);

    /// <summary>White space folded; empty beyond the last cell.</summary>
    public string Cell(int column) => column < Cells.Count ? WhiteSpace.Fold(Cells[column].Text) : "";

    public bool IsInherited(int column) => column < Cells.Count && Cells[column].IsInherited;
}
