using StrategyWarehouse.Etl.Readers.Statistics.JsonStat;

namespace StrategyWarehouse.Etl.Readers.Statistics.Mapping;

/// <summary>What the categories of a dimension add to a figure's breakdown: "Ikä: 0-6", and nothing where the category is the dimension's total.</summary>
internal static class BreakdownText
{
    private static readonly HashSet<string> TotalCodes = new(["SSS", "SS", "T", "TOTAL"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> TotalLabels = new(["Yhteensä", "Totalt", "Total"], StringComparer.OrdinalIgnoreCase);

    /// <returns>One text for each category; null for the total.</returns>
    public static IReadOnlyList<string?> Of(CubeDimension dimension)
    {
        var total = Total(dimension);
        var labels = UniqueLabels(dimension);
        return dimension.Categories.Select((category, position) => category == total ? null : $"{dimension.Label}: {labels[position]}").ToList();
    }

    /// <summary>Labels, with the code where two categories share one: figures of different categories must stay apart.</summary>
    public static IReadOnlyList<string> UniqueLabels(CubeDimension dimension)
    {
        var shared = dimension.Categories.GroupBy(category => category.Label).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet();
        return dimension.Categories.Select(category => shared.Contains(category.Label) ? $"{category.Label} ({category.Code})" : category.Label).ToList();
    }

    // At most one: were there two, their figures could not be told apart.
    private static CubeCategory? Total(CubeDimension dimension) =>
        dimension.Categories.FirstOrDefault(category => category.Code == dimension.EliminationCode)
        ?? dimension.Categories.FirstOrDefault(category => TotalCodes.Contains(category.Code))
        ?? dimension.Categories.FirstOrDefault(category => TotalLabels.Contains(category.Label));
}
