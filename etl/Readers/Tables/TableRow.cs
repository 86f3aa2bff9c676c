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

    /// <summary>The cell is merged with the one to its left and only repeats it.</summary>
    public bool IsFromLeft(int column) => column > 0 && IsInherited(column) && Repeats(Cells[column], Cells[column - 1]);

    /// <summary>The cell is merged with the one in the row above and only repeats it.</summary>
    public bool RepeatsAbove(int column, TableRow above) => IsInherited(column) && column < above.Cells.Count && Repeats(Cells[column], above.Cells[column]);

    /// <summary>One text over the whole width, in two columns or more.</summary>
    public bool IsBanner => Cells.Count > 1 && !Cells[0].IsBlank && Enumerable.Range(1, Cells.Count - 1).All(IsFromLeft);

    /// <summary>The row with each text in the column that it begins in.</summary>
    public TableRow WithoutRepeatsFromLeft() => Cells.Any(cell => cell.IsInherited)
        ? this with { Cells = [.. Cells.Select((cell, column) => IsFromLeft(column) ? cell with { Text = "" } : cell)] }
        : this;

    private static bool Repeats(TableCell cell, TableCell other) => cell.Span == other.Span && cell.Text == other.Text;
}
