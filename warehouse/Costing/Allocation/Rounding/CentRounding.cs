namespace StrategyWarehouse.Warehouse.Costing.Allocation.Rounding;

/// <summary>
/// Rounds what each origin sends to each receiver to whole cents, so that an origin's parts sum to its cost exactly, each part is
/// within a cent of its exact value, and so is each receiver's total. By largest remainder, origin after origin, with the errors of
/// earlier origins carried along; then cents are moved where a total is still off. Labels decide nothing but ties: whose the cent of a tie is, and
/// so, by the errors carried along, at times a cent of another origin that passes cost to the same receivers.
/// </summary>
internal static class CentRounding
{
    public static IEnumerable<RoundedCost> Round(IReadOnlyList<OriginCost> origins)
    {
        var columns = Columns(origins);
        var columnOf = Enumerable.Range(0, columns.Length).ToDictionary(column => columns[column]);
        var rows = origins.Select(origin => new CentRow(origin, columnOf)).ToList();
        rows.Sort(CentRow.CompareWithoutLabels);
        var errors = new long[columns.Length];
        foreach (var row in rows) row.Round(errors);
        new CentMoves(rows, errors).Improve();
        return rows.SelectMany(row => row.Parts(columns));
    }

    /// <summary>Receivers by what they get in all, the largest first: an order that does not depend on names.</summary>
    private static int[] Columns(IReadOnlyList<OriginCost> origins)
    {
        var totals = new Dictionary<int, double>();
        foreach (var (_, cents, shares) in origins)
        {
            for (var i = 0; i < shares.Receivers.Length; i++) totals[shares.Receivers[i]] = totals.GetValueOrDefault(shares.Receivers[i]) + cents * shares.Shares[i];
        }

        return totals.OrderByDescending(total => Math.Round(total.Value, 4)).ThenBy(total => total.Key).Select(total => total.Key).ToArray();
    }
}
