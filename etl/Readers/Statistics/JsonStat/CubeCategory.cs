namespace StrategyWarehouse.Etl.Readers.Statistics.JsonStat;

/// <summary>One category of a dimension.</summary>
/// <param name="Label">The code where the publisher gives no label.</param>
/// <param name="Unit">Unit of the values of a metric category, as printed.</param>
/// <param name="Parent">Code of the category that sums this one up; null at the top.</param>
public sealed record CubeCategory(string Code, string Label, string? Unit, int? Decimals, string? Parent);
