using StrategyWarehouse.Etl.Readers.Tables;

namespace StrategyWarehouse.Etl.Readers.Text;

/// <summary>What every format is turned into and every layout reads: lines of text, and rows of cells where there is a table.</summary>
/// <param name="Rows">Empty where the document holds no table.</param>
/// <param name="Notes">What had to be repaired to read the bytes.</param>
public sealed record SourceDocument(string Name, IReadOnlyList<TextLine> Lines, IReadOnlyList<TableRow> Rows, IReadOnlyList<string> Notes);
