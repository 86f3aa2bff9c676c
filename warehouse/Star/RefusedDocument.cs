namespace StrategyWarehouse.Warehouse.Star;

/// <summary>A document that its source offers and that could not be read; reports count it.</summary>
public sealed record RefusedDocument(string Name, string Source, string Code, string Message);
