namespace StrategyWarehouse.Etl.Readers.Tabular.Staging;

/// <summary>A sum in a ledger that the lines above it do not give.</summary>
/// <param name="Position">Of the staged row.</param>
/// <param name="Sum">What the lines above it sum to.</param>
/// <param name="IsAtFoot">No line follows in its sheet.</param>
/// <param name="IsCalledSum">The line says that it is a sum; else nothing but the amount stands in it.</param>
internal sealed record TotalLine(long Position, string Scenario, decimal Printed, decimal Sum, string Place, bool IsAtFoot, bool IsCalledSum);
