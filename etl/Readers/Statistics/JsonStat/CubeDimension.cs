namespace StrategyWarehouse.Etl.Readers.Statistics.JsonStat;

/// <summary>One dimension of a cube.</summary>
/// <param name="Role">time, geo or metric; null where the publisher names none.</param>
/// <param name="Categories">In the order of their positions.</param>
/// <param name="EliminationCode">The category that stands for the dimension where nobody asks for it (PxWeb): its total.</param>
public sealed record CubeDimension(string Id, string Label, string? Role, IReadOnlyList<CubeCategory> Categories, string? EliminationCode)
{
    public int Size => Categories.Count;

    public override string ToString() => FormattableString.Invariant($"{Id} ({Size})");
}
