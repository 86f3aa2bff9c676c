namespace StrategyWarehouse.Reports.Definitions.Blocks;

/// <summary>A paragraph with values of a query's first row in it; nothing when there is no row.</summary>
/// <param name="Text">Values stand as {column} or {column:format}.</param>
public sealed record SentenceBlock(int Line, string From, LocalText Text) : ReportBlock(Line)
{
    public override string? Query => From;

    public override IEnumerable<ColumnName> Columns =>
        Text.ByLanguage.Values.SelectMany(Placeholder.In).Select(placeholder => new ColumnName(placeholder.Column, Line)).Distinct();
}
