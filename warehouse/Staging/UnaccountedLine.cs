namespace StrategyWarehouse.Warehouse.Staging;

/// <summary>A non-blank line of a document that is neither a field of a row, nor a heading, nor page furniture.</summary>
public sealed record UnaccountedLine(string Place, string Text);
