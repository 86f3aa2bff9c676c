namespace StrategyWarehouse.Etl.Readers.Tabular.Files;

/// <summary>One row of a table as it stands in the file.</summary>
/// <param name="Line">Line of the file, or row of the sheet, from 1.</param>
/// <param name="Sheet">Null outside workbooks.</param>
/// <param name="Fault">Why the line is no row of the table; null where it is one.</param>
internal sealed record SourceRecord(int Line, string? Sheet, IReadOnlyList<string> Cells, string? Fault = null);
