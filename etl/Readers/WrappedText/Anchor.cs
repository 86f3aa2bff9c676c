using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.WrappedText;

/// <summary>Code and status of a row: the one place of a row that can be told for certain.</summary>
/// <param name="RawStatus">Null where the code stands without a status.</param>
/// <param name="IsKnown">The status is one of the known words.</param>
public sealed record Anchor(string Code, string? RawStatus, bool IsKnown, SourceSpan Span, decimal Sure);
