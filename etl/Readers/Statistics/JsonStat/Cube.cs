namespace StrategyWarehouse.Etl.Readers.Statistics.JsonStat;

/// <summary>A JSON-stat dataset: categories of its dimensions span cells in row-major order, the last dimension varying fastest.</summary>
/// <param name="Label">What the dataset is called; null where it is not.</param>
/// <param name="Updated">As the publisher prints it: the forms differ too much to be parsed.</param>
/// <param name="CellCount">Product of the sizes.</param>
public sealed record Cube(CubePlace Place, string? Label, string? Updated, IReadOnlyList<CubeDimension> Dimensions, int CellCount, CubeValues Values, CubeStatuses Statuses, IReadOnlyList<string> Notes)
{
    /// <summary>
    /// The cells that the document says something of: all of a list of values; of the sparse form those that a value or a status stands for.
    /// The coordinates are one array, which the next cell overwrites.
    /// </summary>
    public IEnumerable<CubeCell> Cells()
    {
        var coordinates = new int[Dimensions.Count];
        foreach (var (position, value) in Values.Stated(Statuses.Positions))
        {
            var rest = position;
            for (var dimension = Dimensions.Count - 1; dimension >= 0; dimension--)
            {
                (rest, coordinates[dimension]) = Math.DivRem(rest, Dimensions[dimension].Size);
            }

            yield return new CubeCell(position, coordinates, value, Statuses.At(position));
        }
    }
}
