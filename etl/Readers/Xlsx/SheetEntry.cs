namespace StrategyWarehouse.Etl.Readers.Xlsx;

/// <param name="Relationship">Id of the relationship that leads to its part.</param>
public sealed record SheetEntry(string Name, string Relationship, bool IsHidden);
