using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Statistics.JsonStat;

/// <summary>Which dataset of a document is read, for places of rows and faults.</summary>
/// <param name="Dataset">"dataset 2", or the name of a dataset in a bundle; null where the document is one dataset.</param>
public sealed record CubePlace(string Document, string? Dataset)
{
    private const string Remedy = "Fetch the table again as JSON-stat 2.0; if it stays so, the publisher must mend it.";

    /// <param name="inside">Part of the dataset: "dimension \"Alue\"", "position 7".</param>
    public string Inside(string inside) => Dataset is null ? inside : $"{Dataset}, {inside}";

    /// <summary>The dataset breaks a rule of JSON-stat.</summary>
    public SourceFormatException Fault(string code, string inside, string found, string expected, string remedy = Remedy) =>
        new(code, new SourcePlace(Document, Inside(inside)), found, expected, remedy);
}
