namespace StrategyWarehouse.Etl.Tests.Readers.Variants;

/// <param name="Rows">What must come out, a line each.</param>
public sealed record Variant(string Name, string Text, string Rows);
