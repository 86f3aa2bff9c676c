namespace StrategyWarehouse.Warehouse.Costing.Allocation.Rounding;

/// <summary>
/// Moves cents inside rows, by way of several rows where it takes that, from receivers that got too much to receivers that got too
/// little, while that brings their totals nearer. What cannot be bettered so is off by less than a cent: a rounding of a table whose
/// rows are exact and whose column totals are within a cent exists always (L. Cox, A constructive procedure for unbiased controlled
/// rounding, JASA 82, 1987), and the way to it would be such moves.
/// </summary>
internal sealed class CentMoves(IReadOnlyList<CentRow> rows, long[] errors)
{
    /// <summary>Parts looked at before it is good enough; only tables of many millions of parts come near.</summary>
    private const long MostWork = 300_000_000;

    private readonly List<(int Row, int Place)>[] _rowsOf = new List<(int, int)>[errors.Length];
    private readonly (int Row, int Place, int From, int Next)[] _way = new (int, int, int, int)[errors.Length];
    private readonly int[] _columnSeen = new int[errors.Length];
    private readonly int[] _rowSeen = new int[rows.Count];
    private int _search;
    private long _work;

    public void Improve()
    {
        if (errors.Length == 0 || errors.Max() - errors.Min() <= CentRow.Cent) return;
        IndexColumns();
        while (Enumerable.Range(0, errors.Length).OrderByDescending(column => errors[column]).ThenBy(column => column).ToList().Any(TryGive) && _work < MostWork)
        {
        }
    }

    private void IndexColumns()
    {
        for (var column = 0; column < errors.Length; column++) _rowsOf[column] = [];
        for (var row = 0; row < rows.Count; row++)
        {
            for (var place = 0; place < rows[row].Columns.Length; place++) _rowsOf[rows[row].Columns[place]].Add((row, place));
        }
    }

    /// <summary>Gives a receiver one cent more, from the one that has most too much among those that can be reached.</summary>
    private bool TryGive(int needy)
    {
        if (_work >= MostWork || errors[needy] - errors.Min() <= CentRow.Cent) return false;
        var giver = MostOverpaid(needy);
        if (errors[needy] - errors[giver] <= CentRow.Cent) return false;
        for (var column = giver; column != needy; column = _way[column].Next)
        {
            var (row, place, from, _) = _way[column];
            rows[row].IsUp[from] = false;
            rows[row].IsUp[place] = true;
        }

        errors[giver] += CentRow.Cent;
        errors[needy] -= CentRow.Cent;
        return true;
    }

    private int MostOverpaid(int needy)
    {
        var search = ++_search;
        var best = needy;
        var open = new Queue<int>([needy]);
        _columnSeen[needy] = search;
        while (open.TryDequeue(out var column))
        {
            if (errors[column] < errors[best]) best = column;
            foreach (var (row, place) in _rowsOf[column])
            {
                _work++;
                if (_rowSeen[row] == search || !rows[row].CanGoUp(place)) continue;
                _rowSeen[row] = search;
                foreach (var from in Givers(rows[row]))
                {
                    var giver = rows[row].Columns[from];
                    if (_columnSeen[giver] == search) continue;
                    _columnSeen[giver] = search;
                    _way[giver] = (row, place, from, column);
                    open.Enqueue(giver);
                }
            }
        }

        return best;
    }

    private IEnumerable<int> Givers(CentRow row)
    {
        for (var place = 0; place < row.Columns.Length; place++)
        {
            _work++;
            if (row.IsUp[place]) yield return place;
        }
    }
}
