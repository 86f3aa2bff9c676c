using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Layouts;

/// <summary>A goal, revision or measure, and the lines of the document that it stands on.</summary>
public sealed record Found<TRow>(TRow Row, SourceSpan Span);
