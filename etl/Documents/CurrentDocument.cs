using StrategyWarehouse.Etl.Configuration;

namespace StrategyWarehouse.Etl.Documents;

/// <summary>A document in force: the newest bytes under a name of a configured source.</summary>
public sealed record CurrentDocument(string Hash, string Name, SourceConfiguration Source, long Size, DateTimeOffset Received);
