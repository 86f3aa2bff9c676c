namespace StrategyWarehouse.Warehouse.Goals;

/// <summary>Titles that are one goal so far. Uniting refuses what one document, or the steward, holds apart.</summary>
internal sealed class GoalClusters
{
    private readonly int[] _parent;
    private readonly HashSet<string>[] _documents;
    private readonly IReadOnlyCollection<(int A, int B)> _apart;

    public GoalClusters(IReadOnlyList<GoalTitle> titles, IReadOnlyCollection<(int A, int B)> apart)
    {
        _parent = Enumerable.Range(0, titles.Count).ToArray();
        _documents = titles.Select(title => title.Documents.ToHashSet()).ToArray();
        _apart = apart;
    }

    public int Of(int title)
    {
        while (_parent[title] != title) title = _parent[title] = _parent[_parent[title]];
        return title;
    }

    /// <summary>The two may still become one goal: they are not one yet, no document prints both, and nobody said no.</summary>
    public bool MayUnite(int a, int b)
    {
        var (first, second) = (Of(a), Of(b));
        return first != second
            && !_documents[first].Overlaps(_documents[second])
            && !_apart.Any(pair => (Of(pair.A), Of(pair.B)) is var (x, y) && ((x == first && y == second) || (x == second && y == first)));
    }

    public void Unite(int a, int b)
    {
        var (first, second) = (Of(a), Of(b));
        if (first == second) return;
        var (kept, joined) = _documents[first].Count >= _documents[second].Count ? (first, second) : (second, first);
        _documents[kept].UnionWith(_documents[joined]);
        _parent[joined] = kept;
    }
}
