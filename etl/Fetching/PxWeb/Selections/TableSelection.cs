namespace StrategyWarehouse.Etl.Fetching.PxWeb.Selections;

/// <summary>A block of a table: some values of each dimension that is not eliminated.</summary>
internal sealed record TableSelection(IReadOnlyList<DimensionSelection> Dimensions)
{
    public double Cells { get; } = Dimensions.Aggregate(1.0, (product, dimension) => product * dimension.Codes.Count);

    /// <summary>The same block in pieces along its longest dimension, none of which is over the limit; a piece may have to be cut again along another.</summary>
    /// <returns>Itself where it is within the limit or a single cell.</returns>
    public IEnumerable<TableSelection> Within(double cells)
    {
        if (Cells <= cells || Cells <= 1) return [this];
        var longest = Dimensions.Index().MaxBy(item => item.Item.Codes.Count);
        var cellsOfOne = Cells / longest.Item.Codes.Count;
        var most = Math.Max(1, (int)Math.Floor(cells / cellsOfOne));
        // As even as can be: 4 and 4 rather than 7 and 1.
        var pieces = (int)Math.Ceiling((double)longest.Item.Codes.Count / most);
        var size = (int)Math.Ceiling((double)longest.Item.Codes.Count / pieces);
        return longest.Item.Codes.Chunk(size).Select(codes => With(longest.Index, codes)).SelectMany(piece => piece.Within(cells));
    }

    private TableSelection With(int index, IReadOnlyList<string> codes) =>
        new([.. Dimensions.Select((dimension, place) => place == index ? dimension with { Codes = codes, Pattern = null } : dimension)]);
}
