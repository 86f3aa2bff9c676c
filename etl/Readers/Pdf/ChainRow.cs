using StrategyWarehouse.Etl.Readers.Pdf.Pages;

namespace StrategyWarehouse.Etl.Readers.Pdf;

/// <summary>A row of a table that may go on over page breaks: per column of its grid the cell, and whether the cell began to the left or above.</summary>
public sealed class ChainRow(int columns)
{
    public ChainCell?[] Cells { get; } = new ChainCell?[columns];

    public bool[] IsInherited { get; } = new bool[columns];

    /// <summary>Running lines of the page that ends above the row and of the one that it begins.</summary>
    public IReadOnlyList<PrintedLine> RunningAbove { get; set; } = [];

    public IReadOnlyList<PrintedLine> RunningBelow { get; set; } = [];

    /// <summary>The cells that begin in this row, from left to right.</summary>
    public IEnumerable<ChainCell> Own => Cells.Where((cell, column) => cell is not null && !IsInherited[column]).Select(cell => cell!);

    /// <summary>The columns with text of their own.</summary>
    public IReadOnlyList<int> Filled => [.. Enumerable.Range(0, Cells.Length).Where(column => Cells[column] is { IsBlank: false } && !IsInherited[column])];

    public bool Equals(ChainRow other) => Texts(this).SequenceEqual(Texts(other));

    private static IEnumerable<string> Texts(ChainRow row) => row.Own.Where(cell => !cell.IsBlank).Select(cell => string.Join(' ', cell.Lines.Select(line => line.Text)));
}
