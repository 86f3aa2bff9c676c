namespace StrategyWarehouse.Etl.Readers.Xlsx;

/// <summary>Cells shown as one: the text is that of the first.</summary>
public sealed record MergedRange(CellAddress First, CellAddress Last)
{
    public int Width => Last.Column - First.Column + 1;

    public bool Covers(int row, int column) => row >= First.Row && row <= Last.Row && column >= First.Column && column <= Last.Column;
}
