using StrategyWarehouse.Etl.Configuration;

namespace StrategyWarehouse.Etl.Documents;

/// <summary>A version of a document: bytes that stood under a name of a configured source.</summary>
/// <param name="IsOffered">This version was there when the source was last looked at. What was once read stays in force without it.</param>
public sealed record CurrentDocument(string Hash, string Name, SourceConfiguration Source, long Size, DateTimeOffset Received, bool IsOffered);
