namespace StrategyWarehouse.Etl.Readers.Statistics;

/// <summary>What a new version of a document no longer has of the version before it: dimensions and codes of their categories.</summary>
internal static class CategoryDrift
{
    private const int CodesNamed = 10;

    /// <summary>One remark for each dimension that is gone, has another name, or lacks codes.</summary>
    public static IEnumerable<string> Notes(IReadOnlyList<StatisticsCategory> before, IReadOnlyList<StatisticsCategory> now)
    {
        var (old, current) = (Dimensions(before), Dimensions(now));
        var gained = current.Keys.Except(old.Keys).ToList();
        foreach (var (dimension, categories) in old)
        {
            var successor = current.ContainsKey(dimension) ? dimension : Successor(categories, gained, current);
            if (successor is null)
            {
                yield return $"The dimension \"{dimension}\" of the version before is gone.";
                continue;
            }

            if (successor != dimension) yield return $"The dimension \"{dimension}\" of the version before is now \"{successor}\".";
            var lost = categories.Select(category => category.Code).Except(current[successor].Select(category => category.Code)).ToList();
            if (lost.Count > 0) yield return $"The dimension \"{successor}\" lacks {Listed(lost)} of the version before: what it said of them is no longer in force.";
        }
    }

    /// <summary>A new dimension that is taken for the same and shares a code, the name or the use.</summary>
    private static string? Successor(List<StatisticsCategory> lost, List<string> gained, Dictionary<string, List<StatisticsCategory>> current)
    {
        var codes = lost.Select(category => category.Code).ToHashSet();
        return gained
            .Where(name => current[name][0].MappedTo == lost[0].MappedTo)
            .Where(name => lost[0].MappedTo != "breakdown" || current[name][0].DimensionLabel == lost[0].DimensionLabel || current[name].Exists(category => codes.Contains(category.Code)))
            .OrderByDescending(name => current[name].Count(category => codes.Contains(category.Code)))
            .FirstOrDefault();
    }

    private static Dictionary<string, List<StatisticsCategory>> Dimensions(IReadOnlyList<StatisticsCategory> categories) =>
        categories.GroupBy(category => category.Dimension).ToDictionary(dimension => dimension.Key, dimension => dimension.ToList());

    private static string Listed(List<string> codes) =>
        codes.Count <= CodesNamed ? $"the codes {string.Join(", ", codes)}" : FormattableString.Invariant($"{codes.Count} codes ({string.Join(", ", codes.Take(CodesNamed))} …)");
}
