namespace StrategyWarehouse.Warehouse.Star;

/// <summary>A document whose rows belong to the star, and where they are staged.</summary>
/// <param name="Name">Name inside its source, with forward slashes.</param>
/// <param name="Received">Day on which these bytes were first taken in, in the time zone of the workspace.</param>
/// <param name="StagedFolder">The folder of its Parquet files; the folder's name identifies document and reading.</param>
public sealed record DocumentInForce(string Hash, string Name, string Source, string SourceKind, long Size, DateOnly Received, string StagedFolder);
