namespace StrategyWarehouse.Reports.Definitions.Blocks;

/// <summary>Rows of a query as short articles: a heading, facts, and what the document says.</summary>
public sealed record EntriesBlock(
    int Line,
    string From,
    ColumnName Heading,
    IReadOnlyList<ShownColumn> Facts,
    ColumnName Text) : ReportBlock(Line)
{
    public override string? Query => From;

    public override IEnumerable<ColumnName> Columns => Facts.SelectMany(fact => fact.Names).Append(Heading).Append(Text);
}
