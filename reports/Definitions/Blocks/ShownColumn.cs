namespace StrategyWarehouse.Reports.Definitions.Blocks;

/// <summary>A column as a reader sees it.</summary>
/// <param name="Format">One of the names in <see cref="ValueFormat"/>.</param>
/// <param name="Details">Columns under it in the same cell; each is left out where it is NULL.</param>
public sealed record ShownColumn(ColumnName Column, LocalText Label, string Format, IReadOnlyList<ShownColumn> Details)
{
    public IEnumerable<ColumnName> Names => Details.SelectMany(detail => detail.Names).Prepend(Column);
}
