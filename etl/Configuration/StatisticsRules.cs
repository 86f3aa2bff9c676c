using StrategyWarehouse.Etl.Readers.Statistics;
using StrategyWarehouse.Etl.Readers.Statistics.Mapping;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Configuration;

/// <summary>What a source's settings for statistics must satisfy.</summary>
internal static class StatisticsRules
{
    public static IEnumerable<string> BrokenBy(SourceConfiguration source)
    {
        if (source.Strict || source.Format != new TableFormatConfiguration()) yield return $"strict and format are for tables; answers of kind {source.Kind} are JSON.";
        if (source.Kind == SourceKind.Sotkanet)
        {
            if (source.Columns.Count + source.Constants.Count > 0) yield return "columns and constants are not for sotkanet, whose answers name indicator, region and year.";
            yield break;
        }

        foreach (var key in source.Columns.Keys.Where(IsUnknown)) yield return $"columns: unknown name '{key}'{NearestName.Hint(key, StatisticsSettings.Keys)}";
        foreach (var key in source.Constants.Keys.Where(IsUnknown)) yield return $"constants: unknown name '{key}'{NearestName.Hint(key, StatisticsSettings.Keys)}";
        foreach (var key in source.Constants.Keys.Intersect(source.Columns.Keys, StringComparer.OrdinalIgnoreCase)) yield return $"'{key}' stands under columns and under constants. Remove one of them.";
        if (CubeMapping.Setting(source.Constants, StatisticsSettings.Period) is { } period && PeriodCode.Parse(period) is null)
        {
            yield return $"constants: period is \"{period}\", expected \"2021\", \"2021-09\" or \"2021Q3\".";
        }
    }

    private static bool IsUnknown(string key) => !StatisticsSettings.Keys.Contains(key, StringComparer.OrdinalIgnoreCase);
}
