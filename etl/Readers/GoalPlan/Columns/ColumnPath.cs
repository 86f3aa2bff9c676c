namespace StrategyWarehouse.Etl.Readers.GoalPlan.Columns;

/// <summary>
/// The cheapest way to give the blocks of one goal to columns (Viterbi), and how much dearer each block's next best column is.
/// A state is the column of a block and which of actions and measures have been seen.
/// </summary>
public sealed class ColumnPath
{
    private const int States = 12;

    private readonly IReadOnlyList<PlacedBlock> _blocks;
    private readonly Func<int, int, double> _fit;
    private readonly double[][] _forward;

    /// <param name="blocks">One at least.</param>
    /// <param name="fit">Points against the fit of a block in a column.</param>
    public ColumnPath(IReadOnlyList<PlacedBlock> blocks, Func<int, int, double> fit)
    {
        (_blocks, _fit) = (blocks, fit);
        _forward = [.. blocks.Select(_ => Filled())];
        for (var column = 0; column < 3; column++)
        {
            _forward[0][StateOf(column, 0)] = ColumnCosts.Step(blocks[0], 0, column) + ColumnCosts.Of(blocks[0], column, fit(0, column));
        }

        for (var index = 1; index < blocks.Count; index++)
        {
            for (var column = 0; column < 3; column++)
            {
                var own = ColumnCosts.Of(blocks[index], column, fit(index, column));
                for (var from = 0; from < States; from++)
                {
                    var to = StateOf(column, from % 4);
                    _forward[index][to] = Math.Min(_forward[index][to], _forward[index - 1][from] + ColumnCosts.Step(blocks[index], from / 4, column) + own);
                }
            }
        }
    }

    public double Cost => Enumerable.Range(0, States).Min(state => _forward[^1][state] + AtEnd(state % 4));

    private double[][] Backward { get => field ??= Behind(); }

    public PlanColumn ColumnOf(int block) => (PlanColumn)Enumerable.Range(0, 3).MinBy(column => Through(block, column));

    /// <summary>Points by which any other column would be worse.</summary>
    public double MarginOf(int block)
    {
        var costs = Enumerable.Range(0, 3).Select(column => Through(block, column)).Order().ToList();
        return costs[1] - costs[0];
    }

    private double Through(int block, int column) => Enumerable.Range(column * 4, 4).Min(state => _forward[block][state] + Backward[block][state]);

    private double[][] Behind()
    {
        var backward = _blocks.Select(_ => Filled()).ToArray();
        for (var state = 0; state < States; state++) backward[^1][state] = AtEnd(state % 4);
        for (var index = _blocks.Count - 1; index > 0; index--)
        {
            for (var column = 0; column < 3; column++)
            {
                var own = ColumnCosts.Of(_blocks[index], column, _fit(index, column));
                for (var from = 0; from < States; from++)
                {
                    var cost = ColumnCosts.Step(_blocks[index], from / 4, column) + own + backward[index][StateOf(column, from % 4)];
                    backward[index - 1][from] = Math.Min(backward[index - 1][from], cost);
                }
            }
        }

        return backward;
    }

    // Seen: 1 is an action, 2 a measure.
    private static int StateOf(int column, int seen) => (column * 4) + (seen | (column switch { 1 => 1, 2 => 2, _ => 0 }));

    private static double AtEnd(int seen) => ((seen & 1) == 0 ? ColumnCosts.MissingColumn : 0) + ((seen & 2) == 0 ? ColumnCosts.MissingColumn : 0);

    private static double[] Filled()
    {
        var costs = new double[States];
        Array.Fill(costs, 1e9);
        return costs;
    }
}
