namespace StrategyWarehouse.Reports.Queries;

/// <summary>All rows of one query.</summary>
public sealed record QueryResult(IReadOnlyList<QueryRow> Rows);
