using StrategyWarehouse.Etl.Readers.Layouts;

namespace StrategyWarehouse.Etl.Readers.GoalTable;

/// <summary>
/// Finds the title for each row that has data but no title: the one on the next row that lacks data (the inner but one where
/// it carries several), or the one on the row before, if it lacks data. The side that serves more rows of the document is
/// tried first. Each title takes one such row.
/// </summary>
public sealed class OrphanData
{
    private readonly IReadOnlyList<TableEntry> _entries;
    private readonly Dictionary<(int Entry, int Title), OrphanMatch> _matches = [];
    private readonly HashSet<int> _taken = [];

    public OrphanData(IReadOnlyList<TableEntry> entries)
    {
        _entries = entries;
        var orphans = Enumerable.Range(0, entries.Count).Where(index => entries[index].IsOrphan && !entries[index].GoesOn).ToList();
        (Func<int, (int, int)?> Title, decimal Sure)[] sides = [(Below, Confidence.DataFromOtherLine), (Above, Confidence.DataFromLineBelow)];
        foreach (var (title, sure) in sides.OrderByDescending(side => orphans.Select(side.Title).Count(found => found is not null)))
        {
            foreach (var orphan in orphans.Where(orphan => !IsTaken(orphan)))
            {
                if (title(orphan) is { } found && _matches.TryAdd(found, new OrphanMatch(entries[orphan], sure))) _taken.Add(orphan);
            }
        }
    }

    public bool IsTaken(int orphan) => _taken.Contains(orphan);

    public OrphanMatch? For(int entry, int title) => _matches.GetValueOrDefault((entry, title));

    private (int Entry, int Title)? Below(int orphan) =>
        orphan + 1 < _entries.Count && _entries[orphan + 1].FreeForDataAbove is { } title ? (orphan + 1, title) : null;

    private (int Entry, int Title)? Above(int orphan) =>
        orphan > 0 && _entries[orphan - 1] is { HasData: false, Titles.Count: > 0 } above ? (orphan - 1, above.Titles.Count - 1) : null;
}
