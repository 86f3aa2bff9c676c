namespace StrategyWarehouse.Warehouse.Goals;

/// <summary>Two titles that may be one goal; the steward tells.</summary>
/// <param name="Reason">wording, numbers, negation, direction, level or code.</param>
public sealed record GoalNearMiss(string TitleId, string OtherTitleId, double Similarity, string Reason);
