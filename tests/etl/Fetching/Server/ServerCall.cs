namespace StrategyWarehouse.Etl.Tests.Fetching.Server;

/// <summary>One request as it came.</summary>
/// <param name="Target">Path and query, unescaped.</param>
internal sealed record ServerCall(string Method, string Target, string Body);
