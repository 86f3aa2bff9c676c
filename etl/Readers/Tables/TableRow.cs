using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Tables;

/// <summary>One row of a table, as cells with their text as it stands. A quoted cell may make it span several lines.</summary>
public sealed record TableRow(SourceSpan Span, IReadOnlyList<string> Cells)
{
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);

    /// <summary>White space folded; empty beyond the last cell.</summary>
    public string Cell(int column) => column < Cells.Count ? WhiteSpace.Fold(Cells[column]) : "";
}
