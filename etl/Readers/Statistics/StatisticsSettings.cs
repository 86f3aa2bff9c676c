using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Statistics;

/// <summary>What a source says about its statistics.</summary>
/// <param name="Columns">indicator, municipality or period to the id of its dimension, where JSON-stat does not tell.</param>
/// <param name="Constants">indicator, municipality or period to the value that stands in where a table lacks such a dimension.</param>
public sealed record StatisticsSettings(SourceKind Kind, IReadOnlyDictionary<string, string> Columns, IReadOnlyDictionary<string, string> Constants)
{
    public const string Indicator = "indicator";
    public const string Municipality = "municipality";
    public const string Period = "period";

    /// <summary>The keys that columns and constants may have.</summary>
    public static IReadOnlyList<string> Keys { get; } = [Indicator, Municipality, Period];

    /// <summary>Settings of a source that says nothing but its kind.</summary>
    public static StatisticsSettings Of(SourceKind kind) => new(kind, new Dictionary<string, string>(), new Dictionary<string, string>());
}
