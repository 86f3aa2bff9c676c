namespace StrategyWarehouse.Warehouse.Staging;

/// <summary>A rejected row that a person has corrected and replayed. Document, place and raw text tell which rejected row it was.</summary>
/// <param name="RunNumber">The run in which it was recovered.</param>
/// <param name="Row">The goal as the person wrote it; its locator is the place.</param>
/// <param name="Change">What the council changed in the goal. In a document of decisions the row is staged as a revision, with this.</param>
public sealed record RecoveredRow(string DocumentHash, string Place, string RawText, int RunNumber, GoalRow Row, RecoveredChange? Change = null);
