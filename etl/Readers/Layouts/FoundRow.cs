using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Layouts;

/// <summary>A goal row, and the lines of the document that it stands on.</summary>
public sealed record FoundRow(GoalRow Row, SourceSpan Span);
