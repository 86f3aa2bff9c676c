namespace StrategyWarehouse.Etl.Readers.Text;

/// <summary>Where a line stands for a person who opens the document: "page 3, line 14", "sheet Tavoitteet, row 5".</summary>
/// <param name="Part">"page 3", "sheet Tavoitteet", "table 2"; null where the document is one piece.</param>
/// <param name="Kind">"line", "row" or "paragraph".</param>
/// <param name="Number">From 1, within the part.</param>
/// <param name="Cell">What the line is but a cell of: "column D". Null where it is whole.</param>
public sealed record LinePlace(string? Part, string Kind, int Number, string? Cell = null);
