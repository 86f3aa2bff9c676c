namespace StrategyWarehouse.Warehouse.Staging;

/// <summary>What a recovered row of a document of decisions says of a goal before and after.</summary>
public sealed record RecoveredChange(int? OldTargetYear, int? NewTargetYear, string? OldMeans, string? NewMeans);
