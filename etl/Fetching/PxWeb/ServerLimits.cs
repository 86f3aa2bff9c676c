namespace StrategyWarehouse.Etl.Fetching.PxWeb;

/// <summary>What a PxWeb server allows: cells in one answer, and calls in a window of time.</summary>
internal sealed record ServerLimits(long Cells, int Calls, TimeSpan Window)
{
    /// <summary>Where a server does not tell: below what the public ones that were met allow.</summary>
    public static ServerLimits Usual { get; } = new(100_000, 10, TimeSpan.FromSeconds(10));
}
