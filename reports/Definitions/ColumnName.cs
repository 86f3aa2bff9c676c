namespace StrategyWarehouse.Reports.Definitions;

/// <summary>A column that a block takes from its query, and the line that names it.</summary>
public sealed record ColumnName(string Name, int Line);
