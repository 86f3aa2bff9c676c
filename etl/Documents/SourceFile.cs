namespace StrategyWarehouse.Etl.Documents;

/// <summary>A file that a source offers right now.</summary>
/// <param name="Name">Its name inside the source: the path below the fixed part of the glob, with forward slashes.</param>
public sealed record SourceFile(string Source, string Path, string Name);
