namespace StrategyWarehouse.Warehouse.Goals;

/// <summary>
/// Which titles of different documents are one goal. What the steward settled comes first; then the most alike pairs under one code.
/// The outcome depends on the set of titles and rules alone, not on their order.
/// </summary>
public sealed class GoalMatching
{
    /// <summary>A steward needs the likeliest pairs, not every pair.</summary>
    private const int MostNearMissesOfATitle = 3;

    /// <summary>A shorter text, such as "Talous", is a heading that may well stand under several codes.</summary>
    private const int ShortestTextAcrossCodes = 12;

    private readonly List<GoalTitle> _titles;
    private readonly GoalClusters _clusters;
    private readonly List<(int A, int B)> _together;

    public GoalMatching(IEnumerable<GoalTitle> titles, IReadOnlyCollection<GoalMatchRule> rules)
    {
        _titles = titles.OrderBy(title => title.Id, StringComparer.Ordinal).ToList();
        var byWording = Enumerable.Range(0, _titles.Count).ToLookup(index => _titles[index].Folded);
        _together = rules.Where(rule => rule.IsSame).SelectMany(rule => Named(rule, byWording)).Distinct().Order().ToList();
        var apart = rules.Where(rule => !rule.IsSame).SelectMany(rule => Named(rule, byWording)).Distinct().Order().ToList();
        _clusters = new GoalClusters(_titles, apart);
        NearMisses = Match();
    }

    /// <summary>For each title that is known under another one's id: that id. The others stand for themselves.</summary>
    public IReadOnlyDictionary<string, string> CanonicalIds
    {
        get
        {
            // Titles are in the order of their ids, so that the first of a cluster has the least.
            var canonical = Enumerable.Range(0, _titles.Count).GroupBy(_clusters.Of).SelectMany(cluster => cluster.Select(index => (index, First: cluster.First())));
            return canonical.Where(pair => pair.index != pair.First).ToDictionary(pair => _titles[pair.index].Id, pair => _titles[pair.First].Id);
        }
    }

    /// <summary>Pairs that nobody has settled, the most alike first.</summary>
    public IReadOnlyList<GoalNearMiss> NearMisses { get; }

    private List<GoalNearMiss> Match()
    {
        foreach (var (a, b) in _together) _clusters.Unite(a, b);
        var compared = Compared().OrderByDescending(pair => pair.Likeness.Similarity).ThenBy(pair => pair.A).ThenBy(pair => pair.B).ToList();
        foreach (var pair in compared.Where(pair => pair.Likeness.IsSameGoal && _clusters.MayUnite(pair.A, pair.B))) _clusters.Unite(pair.A, pair.B);
        return Unsettled(UnderOtherCodes().Concat(compared)).ToList();
    }

    private IEnumerable<(int A, int B, GoalLikeness Likeness)> Compared()
    {
        foreach (var group in Enumerable.Range(0, _titles.Count).GroupBy(index => (_titles[index].MunicipalityCode, _titles[index].Code, _titles[index].UncodedUnit)))
        {
            foreach (var (a, b) in GoalCandidates.Pairs(_titles, group.ToList()))
            {
                if (_titles[a].Documents.Overlaps(_titles[b].Documents)) continue;
                if (GoalLikeness.Of(_titles[a], _titles[b]) is { } likeness) yield return (a, b, likeness);
            }
        }
    }

    /// <summary>One wording under two codes, or with and without one: a goal that was given another code, or two goals.</summary>
    private IEnumerable<(int A, int B, GoalLikeness Likeness)> UnderOtherCodes() => Enumerable.Range(0, _titles.Count)
        .Where(index => _titles[index].Folded.Length >= ShortestTextAcrossCodes)
        .GroupBy(index => (_titles[index].MunicipalityCode, _titles[index].Folded))
        .Select(same => same.ToList())
        .SelectMany(same => same.Zip(same.Skip(1)))
        .Where(pair => _titles[pair.First].Code != _titles[pair.Second].Code)
        .Select(pair => (pair.First, pair.Second, new GoalLikeness(1, "code")));

    private IEnumerable<GoalNearMiss> Unsettled(IEnumerable<(int A, int B, GoalLikeness Likeness)> pairs)
    {
        var listed = new Dictionary<int, int>();
        var seen = new HashSet<(int, int)>();
        foreach (var (a, b, likeness) in pairs.Where(pair => _clusters.MayUnite(pair.A, pair.B)))
        {
            var (first, second) = (_clusters.Of(a), _clusters.Of(b));
            if (!seen.Add((Math.Min(first, second), Math.Max(first, second)))) continue;
            if (listed.GetValueOrDefault(first) >= MostNearMissesOfATitle && listed.GetValueOrDefault(second) >= MostNearMissesOfATitle) continue;
            listed[first] = listed.GetValueOrDefault(first) + 1;
            listed[second] = listed.GetValueOrDefault(second) + 1;
            yield return new GoalNearMiss(_titles[a].Id, _titles[b].Id, likeness.Similarity, likeness.Reason ?? "wording");
        }
    }

    private IEnumerable<(int A, int B)> Named(GoalMatchRule rule, ILookup<string, int> byWording) =>
        from a in byWording[rule.Folded]
        where rule.NamesFirst(_titles[a])
        from b in byWording[rule.OtherFolded]
        where b != a && rule.NamesSecond(_titles[b]) && _titles[a].MunicipalityCode == _titles[b].MunicipalityCode
        select (Math.Min(a, b), Math.Max(a, b));
}
