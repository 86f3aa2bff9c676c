namespace StrategyWarehouse.Reports.Definitions.Blocks;

/// <summary>Rows of a query as a table.</summary>
/// <param name="Group">Neighbouring rows with the same value stand under one heading row.</param>
/// <param name="Missing">The heading of rows whose group is NULL.</param>
public sealed record TableBlock(
    int Line,
    string From,
    LocalText Title,
    IReadOnlyList<ShownColumn> Shown,
    ColumnName? Group,
    LocalText? Missing) : ReportBlock(Line)
{
    public override string? Query => From;

    public override IEnumerable<ColumnName> Columns =>
        Shown.SelectMany(column => column.Names).Concat(Group is null ? [] : [Group]);
}
