namespace StrategyWarehouse.Etl.Recovery;

/// <summary>One filled row of a file of rejected rows.</summary>
/// <param name="Number">The line of the file that it begins on.</param>
/// <param name="Cells">By column; an empty cell is left out.</param>
public sealed record ReplayLine(int Number, IReadOnlyDictionary<string, string> Cells)
{
    public string? this[string column] => Cells.GetValueOrDefault(column);
}
