using StrategyWarehouse.Etl.Readers.Statistics.JsonStat;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Statistics.Mapping;

/// <summary>
/// Which dimension of a cube is the indicator, the area and the period: the one that the source names, else the one whose role says so, else one of a
/// well-known name, else a constant of the source. What none of them tells is refused, never guessed.
/// </summary>
/// <param name="Metric">Null where the whole cube is one indicator.</param>
/// <param name="Area">Null where a constant of the source tells the area.</param>
/// <param name="Time">Null where a constant of the source tells the period.</param>
internal sealed record CubeMapping(CubeDimension? Metric, CubeDimension? Area, CubeDimension? Time)
{
    /// <exception cref="SourceFormatException">unknown_dimension, ambiguous_dimension, missing_dimension.</exception>
    public static CubeMapping Find(Cube cube, StatisticsSettings settings)
    {
        var time = Dimension(cube, settings, StatisticsSettings.Period, "time");
        var area = Dimension(cube, settings, StatisticsSettings.Municipality, "geo", time);
        var metric = Dimension(cube, settings, StatisticsSettings.Indicator, "metric", time, area);
        var missing = new List<string>();
        if (time is null) missing.Add(StatisticsSettings.Period);
        if (area is null) missing.Add(StatisticsSettings.Municipality);
        if (metric is null && cube.Label is null) missing.Add(StatisticsSettings.Indicator);
        missing.RemoveAll(key => Setting(settings.Constants, key) is not null);
        if (missing.Count > 0) throw Fault(cube, "missing_dimension", $"no dimension that tells {string.Join(" or ", missing)} among {string.Join(", ", cube.Dimensions)}", "one by role or by a known name", [.. missing]);
        return new CubeMapping(metric, area, time);
    }

    /// <summary>What a dimension is mapped to, for people.</summary>
    public string Use(CubeDimension dimension) =>
        dimension == Metric ? StatisticsSettings.Indicator : dimension == Area ? StatisticsSettings.Municipality : dimension == Time ? StatisticsSettings.Period : "breakdown";

    /// <summary>The dimensions that break the figures down.</summary>
    public IEnumerable<CubeDimension> Others(Cube cube) => cube.Dimensions.Where(dimension => dimension != Metric && dimension != Area && dimension != Time);

    private static CubeDimension? Dimension(Cube cube, StatisticsSettings settings, string key, string role, params CubeDimension?[] taken)
    {
        if (Setting(settings.Columns, key) is { } named)
        {
            return cube.Dimensions.FirstOrDefault(dimension => dimension.Id == named)
                ?? cube.Dimensions.FirstOrDefault(dimension => string.Equals(dimension.Id, named, StringComparison.OrdinalIgnoreCase) || string.Equals(dimension.Label, named, StringComparison.OrdinalIgnoreCase))
                ?? throw Fault(cube, "unknown_dimension", $"no dimension \"{named}\", which \"columns\" of the source names as {key}, among {string.Join(", ", cube.Dimensions)}", "that dimension", key);
        }

        var left = cube.Dimensions.Where(dimension => !taken.Contains(dimension) && !IsNamedOtherwise(dimension, settings, key)).ToList();
        return Single(cube, key, left.Where(dimension => dimension.Role == role).ToList())
            ?? Single(cube, key, left.Where(dimension => dimension.Role is null && KnownDimensions.Is(dimension.Id, key)).ToList())
            ?? Single(cube, key, left.Where(dimension => dimension.Role is null && KnownDimensions.Is(dimension.Label, key)).ToList());
    }

    private static bool IsNamedOtherwise(CubeDimension dimension, StatisticsSettings settings, string key) =>
        StatisticsSettings.Keys.Any(other => other != key && string.Equals(Setting(settings.Columns, other), dimension.Id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Of several, the only one that varies.</summary>
    private static CubeDimension? Single(Cube cube, string key, List<CubeDimension> candidates)
    {
        if (candidates.Count <= 1) return candidates.FirstOrDefault();
        var varying = candidates.Where(dimension => dimension.Size > 1).ToList();
        return varying.Count == 1 ? varying[0] : throw Fault(cube, "ambiguous_dimension", $"several dimensions that may be the {key}: {string.Join(", ", candidates)}", "one", key);
    }

    private static SourceFormatException Fault(Cube cube, string code, string found, string expected, params IReadOnlyList<string> keys)
    {
        string Given(string value) => string.Join(", ", keys.Select(key => $"\"{key}\": \"<{value}>\""));
        return cube.Place.Fault(code, "dimensions", found, expected,
            $"Dimensions are named under \"columns\": {{ {Given("dimension")} }} of the source; what a table has no dimension for is given under \"constants\": {{ {Given("value")} }}.");
    }

    public static string? Setting(IReadOnlyDictionary<string, string> settings, string key) =>
        settings.FirstOrDefault(pair => string.Equals(pair.Key, key, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>The period that the source states for cubes without one.</summary>
    public static ReportingPeriod ConstantPeriod(StatisticsSettings settings) => PeriodCode.Parse(Setting(settings.Constants, StatisticsSettings.Period)!)!;
}
