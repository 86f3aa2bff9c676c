namespace StrategyWarehouse.Warehouse.Costing.Allocation.Equations;

/// <summary>The shares of one centre's cost by where it ends, in ascending order of the receiver; they sum to 1.</summary>
internal sealed record ShareVector(int[] Receivers, double[] Shares)
{
    /// <summary>A smaller share is the noise of the arithmetic.</summary>
    private const double Noise = 1e-12;

    /// <param name="parts">Each receiver once.</param>
    /// <returns>Null where the shares are not near the whole: the equations could not be solved.</returns>
    public static ShareVector? Of(IEnumerable<(int Receiver, double Share)> parts)
    {
        var kept = parts.Where(part => part.Share > Noise).OrderBy(part => part.Receiver).ToList();
        var sum = kept.Sum(part => part.Share);
        if (!(Math.Abs(sum - 1) < 1e-6)) return null;
        return new ShareVector(kept.Select(part => part.Receiver).ToArray(), kept.Select(part => part.Share / sum).ToArray());
    }

    public static ShareVector All(int receiver) => new([receiver], [1]);
}
