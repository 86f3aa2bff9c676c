namespace StrategyWarehouse.Etl.Fetching;

/// <summary>Documents that are fetched together: either all of them come, or none.</summary>
/// <param name="Names">Of the documents, the one that matters most last.</param>
/// <param name="FetchAsync">Gives their files in the same order.</param>
internal sealed record Errand(IReadOnlyList<string> Names, Func<CancellationToken, Task<IReadOnlyList<string>>> FetchAsync)
{
    /// <summary>What a problem with it is filed under.</summary>
    public string Name => Names[^1];
}
