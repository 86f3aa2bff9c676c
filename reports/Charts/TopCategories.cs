namespace StrategyWarehouse.Reports.Charts;

/// <summary>Past sixty categories a picture shows the largest and sums up the rest, which is named beside it.</summary>
internal static class TopCategories
{
    public const int Most = 60;

    /// <summary>Keeps the order. The rest is empty when everything has room.</summary>
    public static (IReadOnlyList<T> Shown, IReadOnlyList<T> SummedUp) Of<T>(IReadOnlyList<T> categories, Func<T, long> size)
    {
        if (categories.Count <= Most) return (categories, []);

        var largest = categories.Index().OrderByDescending(category => size(category.Item)).ThenBy(category => category.Index)
            .Take(Most - 1).Select(category => category.Index).ToHashSet();
        var bySide = categories.Index().ToLookup(category => largest.Contains(category.Index), category => category.Item);
        return ([.. bySide[true]], [.. bySide[false]]);
    }
}
