namespace StrategyWarehouse.Etl.Fetching.Http;

/// <summary>One question to a server: a GET of the address, or a POST of a JSON text to it.</summary>
public sealed record RemoteRequest(Uri Address, string? Json = null);
