namespace StrategyWarehouse.Reports.Definitions.Blocks;

/// <summary>A chart with its title, its note and the label of a category that is NULL.</summary>
/// <param name="Encodings">What the chart kind calls a column, to the column.</param>
public sealed record ChartBlock(
    int Line,
    string From,
    string Kind,
    LocalText Title,
    LocalText? Note,
    LocalText? Missing,
    IReadOnlyDictionary<string, ColumnName> Encodings) : ReportBlock(Line)
{
    public override string? Query => From;

    public override IEnumerable<ColumnName> Columns => Encodings.Values;
}
