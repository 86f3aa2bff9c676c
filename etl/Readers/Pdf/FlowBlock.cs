using StrategyWarehouse.Etl.Readers.Pdf.Pages;

namespace StrategyWarehouse.Etl.Readers.Pdf;

/// <summary>A line of running text, or a whole table.</summary>
/// <param name="IsRunning">The line is a running header or footer.</param>
public sealed record FlowBlock(PrintedLine? Line, TableChain? Table, bool IsRunning = false);
