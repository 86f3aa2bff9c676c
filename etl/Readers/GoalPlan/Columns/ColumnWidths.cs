namespace StrategyWarehouse.Etl.Readers.GoalPlan.Columns;

/// <summary>
/// The widths of a document's three columns, in characters, as its wrapped lines tell: those with which the whole document
/// is cheapest to give to columns. Titles are known to stand in the first.
/// </summary>
public static class ColumnWidths
{
    private const int Narrowest = 10;
    private const int Widest = 140;
    private const int Rounds = 2;

    /// <summary>So much text tells the widths; the rest of a long document has the same.</summary>
    private const int Enough = 300;

    public static IReadOnlyList<int> Of(IReadOnlyList<WrapFit> titles, IReadOnlyList<IReadOnlyList<PlacedBlock>> goals)
    {
        var sample = Sample(goals);
        if (sample.Count == 0) return [Widest, Widest, Widest];
        var fits = sample.Select(goal => goal.Select(placed => Table(placed.Fit)).ToArray()).ToArray();
        var titleFit = new double[Widest + 1];
        foreach (var title in titles.Take(Enough)) Add(titleFit, title);

        var widest = Math.Clamp(sample.Max(goal => goal.Max(placed => placed.Fit.Widest)), Narrowest, Widest);
        var starts = new[] { widest, (widest + Narrowest) / 2 }.Select(actions => Descend([Best(width => titleFit[width], widest), actions, actions], widest, sample, fits, titleFit));
        return starts.MinBy(widths => Cost(widths, sample, fits, titleFit))!;
    }

    private static int[] Descend(int[] widths, int widest, List<IReadOnlyList<PlacedBlock>> goals, double[][][] fits, double[] titleFit)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var before = (int[])widths.Clone();
            foreach (var column in new[] { 2, 1, 0 })
            {
                widths[column] = Best(width => Cost([.. widths.Select((held, index) => index == column ? width : held)], goals, fits, titleFit), widest);
            }

            if (widths.SequenceEqual(before)) break;
        }

        return widths;
    }

    // Of equally good widths the middle one: letters differ in width.
    private static int Best(Func<int, double> cost, int widest)
    {
        var costs = Enumerable.Range(Narrowest, widest - Narrowest + 1).Select(width => (Width: width, Cost: cost(width))).ToList();
        var least = costs.Min(candidate => candidate.Cost) + 0.001;
        var good = costs.SkipWhile(candidate => candidate.Cost > least).TakeWhile(candidate => candidate.Cost <= least).ToList();
        return good[(good.Count - 1) / 2].Width;
    }

    private static double Cost(int[] widths, List<IReadOnlyList<PlacedBlock>> goals, double[][][] fits, double[] titleFit)
    {
        var cost = titleFit[widths[0]];
        for (var goal = 0; goal < goals.Count; goal++)
        {
            var own = fits[goal];
            cost += new ColumnPath(goals[goal], (block, column) => own[block][widths[column]]).Cost;
        }

        return cost;
    }

    private static List<IReadOnlyList<PlacedBlock>> Sample(IReadOnlyList<IReadOnlyList<PlacedBlock>> goals)
    {
        var (sample, blocks) = (new List<IReadOnlyList<PlacedBlock>>(), 0);
        foreach (var goal in goals.Where(goal => goal.Count > 0))
        {
            if (blocks >= Enough) break;
            sample.Add([.. goal.Take(Enough)]);
            blocks += sample[^1].Count;
        }

        return sample;
    }

    private static double[] Table(WrapFit fit)
    {
        var table = new double[Widest + 1];
        Add(table, fit);
        return table;
    }

    private static void Add(double[] table, WrapFit fit)
    {
        for (var width = Narrowest; width <= Widest; width++) table[width] += fit.At(width);
    }
}
