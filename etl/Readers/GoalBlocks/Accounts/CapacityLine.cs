using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Accounts;

/// <summary>A row of a table of capacity; without values it heads the rows below it.</summary>
public sealed record CapacityLine(string Label, IReadOnlyList<MeasureValue> Values, SourceSpan Span);
