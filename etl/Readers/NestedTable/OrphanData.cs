using StrategyWarehouse.Etl.Readers.Layouts;

namespace StrategyWarehouse.Etl.Readers.NestedTable;

/// <summary>
/// Finds the title for each row that has data but no title: the one on the next row that lacks data (the inner but one where
/// it carries several), else the one on the row before, if it lacks data. Each title takes one such row.
/// </summary>
public sealed class OrphanData
{
    private readonly Dictionary<(int Entry, int Title), OrphanMatch> _matches = [];
    private readonly HashSet<int> _taken = [];

    public OrphanData(IReadOnlyList<TableEntry> entries)
    {
        for (var index = 0; index < entries.Count; index++)
        {
            if (!entries[index].IsOrphan) continue;
            if (index + 1 < entries.Count && entries[index + 1].FreeForDataAbove is { } below)
            {
                Match(index, index + 1, below, entries[index], Confidence.DataFromOtherLine);
            }
            else if (index > 0 && entries[index - 1] is { Data.Count: 0, Titles.Count: > 0 } above)
            {
                Match(index, index - 1, above.Titles.Count - 1, entries[index], Confidence.DataFromLineBelow);
            }
        }
    }

    public bool IsTaken(int orphan) => _taken.Contains(orphan);

    public OrphanMatch? For(int entry, int title) => _matches.GetValueOrDefault((entry, title));

    private void Match(int orphan, int entry, int title, TableEntry data, decimal sure)
    {
        if (_matches.TryAdd((entry, title), new OrphanMatch(data, sure))) _taken.Add(orphan);
    }
}
