namespace StrategyWarehouse.Etl.Readers.GoalTable;

/// <summary>Data without a title, and how sure it is that they belong to the title that takes them.</summary>
public sealed record OrphanMatch(TableEntry Entry, decimal Sure);
