namespace StrategyWarehouse.Warehouse.Staging;

/// <summary>A rejected row that a person has corrected and replayed. Document, place and raw text tell which rejected row it was.</summary>
/// <param name="RunNumber">The run in which it was recovered.</param>
/// <param name="Row">The goal as the person wrote it; its locator is the place.</param>
public sealed record RecoveredRow(string DocumentHash, string Place, string RawText, int RunNumber, GoalRow Row);
