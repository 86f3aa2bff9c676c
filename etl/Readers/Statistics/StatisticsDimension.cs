namespace StrategyWarehouse.Etl.Readers.Statistics;

/// <summary>A dimension of a document, and what it is taken for.</summary>
/// <param name="Table">The dataset that it belongs to; null where the document holds one.</param>
/// <param name="Role">time, geo or metric, where the publisher says so.</param>
/// <param name="MappedTo">indicator, municipality, period or breakdown.</param>
public sealed record StatisticsDimension(string? Table, string Id, string Label, int Size, string? Role, string MappedTo);
