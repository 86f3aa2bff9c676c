using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalPlan.Blocks;

/// <summary>
/// Page ends that are printed as empty lines alone. Where empty cells are printed as lines of spaces, lines without any
/// character part paragraphs, and a run of more than twice as many of them as usual ends a page.
/// </summary>
public sealed class EmptyRuns
{
    private readonly HashSet<int> _starts = [];

    public EmptyRuns(IReadOnlyList<TextLine> lines)
    {
        var runs = new List<(int Before, int Length)>();
        var (length, spaces) = (0, 0);
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index].Text.Length == 0)
            {
                length++;
                continue;
            }

            if (lines[index].IsBlank) spaces++;
            if (length > 0 && index > length) runs.Add((index, length));
            length = 0;
        }

        if (runs.Count == 0 || spaces < 3) return;
        var usual = runs.GroupBy(run => run.Length).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
        _starts.UnionWith(runs.Where(run => run.Length > usual * 2).Select(run => run.Before));
    }

    public bool EndsPageBefore(int index) => _starts.Contains(index);
}
