namespace StrategyWarehouse.Etl.Readers;

/// <summary>How a document heads one field.</summary>
/// <param name="Headers">Any of these; case, white space, hyphens and what stands in brackets do not matter.</param>
/// <param name="Required">Without it a row of cells is no header.</param>
public sealed record ProfileColumn(IReadOnlyList<string> Headers, bool Required);
