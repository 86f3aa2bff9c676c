namespace StrategyWarehouse.Etl.Readers.Statistics;

/// <summary>A category of a dimension of a document.</summary>
/// <param name="MappedTo">indicator, municipality, period or breakdown.</param>
public sealed record StatisticsCategory(string Dimension, string DimensionLabel, string MappedTo, string Code, string Label);
