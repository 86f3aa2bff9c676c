namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every machine and runtime, for ever.</summary>
internal sealed class Splitmix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A factor between 1 - spread and 1 + spread, in steps of a 2000th of the spread.</summary>
    public decimal Around(decimal spread) => 1 + spread * ((int)(Next() % 2001) - 1000) / 1000m;

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
