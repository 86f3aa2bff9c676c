namespace StrategyWarehouse.Reports.Definitions.Blocks;

/// <summary>One big number.</summary>
/// <param name="Of">The whole that it is a share of, if it is one.</param>
/// <param name="Status">The status code whose sign stands beside it, if any.</param>
public sealed record Figure(ShownColumn Shown, ColumnName? Of, string? Status);
