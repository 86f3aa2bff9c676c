namespace StrategyWarehouse.Etl.Readers.Tables;

/// <summary>
/// A table as every format gives it: rows on one grid of columns, from the header down. A table that goes on over a page
/// break is one table, with the repeated header dropped and a cut cell joined.
/// </summary>
public sealed record SourceTable(IReadOnlyList<TableRow> Rows);
