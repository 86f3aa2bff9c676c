namespace StrategyWarehouse.Warehouse.Goals;

/// <summary>
/// Which titles are worth comparing. A small group is compared whole. In a large one, such as the goals of a city that uses no codes,
/// a title meets those that share one of its rarest word stems; where even those are many, its neighbours in the order of the texts.
/// </summary>
internal static class GoalCandidates
{
    private const int SmallGroup = 120;
    private const int SharedStems = 60;
    private const int Neighbours = 8;
    private const int RarestStems = 4;
    private const int StemLength = 5;

    /// <param name="group">Indexes of titles of one municipality and code, in the order of their ids.</param>
    public static IEnumerable<(int A, int B)> Pairs(IReadOnlyList<GoalTitle> titles, List<int> group)
    {
        if (group.Count <= SmallGroup) return All(group);
        var stems = group.ToDictionary(index => index, index => StemsOf(titles[index]));
        var frequency = stems.Values.SelectMany(list => list).GroupBy(stem => stem).ToDictionary(same => same.Key, same => same.Count());
        return group
            .SelectMany(index => stems[index]
                .OrderBy(stem => frequency[stem])
                .ThenBy(stem => stem, StringComparer.Ordinal)
                .Take(RarestStems)
                .Select(stem => (Stem: stem, Index: index)))
            .GroupBy(entry => entry.Stem, entry => entry.Index)
            .SelectMany(same => same.Count() <= SharedStems ? All(same.ToList()) : Nearby(same.ToList()))
            .Distinct();
    }

    private static List<string> StemsOf(GoalTitle title) => title.Words
        .Where(word => word.Length > 2)
        .Select(word => word[..Math.Min(StemLength, word.Length)])
        .Distinct()
        .ToList();

    private static IEnumerable<(int A, int B)> All(List<int> group)
    {
        for (var a = 0; a < group.Count; a++)
        {
            for (var b = a + 1; b < group.Count; b++) yield return (group[a], group[b]);
        }
    }

    private static IEnumerable<(int A, int B)> Nearby(List<int> group)
    {
        for (var a = 0; a < group.Count; a++)
        {
            for (var b = a + 1; b < Math.Min(group.Count, a + 1 + Neighbours); b++) yield return (group[a], group[b]);
        }
    }
}
