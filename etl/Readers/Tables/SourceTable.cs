namespace StrategyWarehouse.Etl.Readers.Tables;

/// <summary>
/// A table as every format gives it: rows on one grid of columns, from the header down. A table that goes on over a page
/// break is one table, with cut cells joined; the headers that its pages repeat stay, and layouts tell them by what they say.
/// </summary>
public sealed record SourceTable(IReadOnlyList<TableRow> Rows);
