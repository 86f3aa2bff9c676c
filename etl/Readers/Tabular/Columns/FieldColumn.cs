namespace StrategyWarehouse.Etl.Readers.Tabular.Columns;

/// <summary>Where a field's text comes from: a column of the table, or a value that stands in every row.</summary>
/// <param name="Scenario">Set where each scenario has a column of its own.</param>
public sealed record FieldColumn(TabularField Field, int? Column, string? Constant, string? Scenario);
