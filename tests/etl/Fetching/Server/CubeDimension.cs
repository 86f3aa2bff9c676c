namespace StrategyWarehouse.Etl.Tests.Fetching.Server;

internal sealed record CubeDimension(string Code, string Text, IReadOnlyList<string> Codes, IReadOnlyList<string> Texts, bool CanBeEliminated, bool IsTime);
