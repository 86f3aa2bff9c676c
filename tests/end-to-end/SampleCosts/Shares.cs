namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts;

/// <summary>Splits a whole in proportion to weights, without remainder: what rounding down leaves goes to the largest fractions.</summary>
internal static class Shares
{
    public static long[] Split(long whole, IReadOnlyList<decimal> weights)
    {
        var total = weights.Sum();
        var exact = weights.Select(weight => whole * weight / total).ToArray();
        var parts = exact.Select(part => (long)decimal.Floor(part)).ToArray();
        var largestFirst = Enumerable.Range(0, parts.Length).OrderByDescending(index => exact[index] - parts[index]).ThenBy(index => index);
        foreach (var index in largestFirst.Take((int)(whole - parts.Sum()))) parts[index]++;
        return parts;
    }
}
