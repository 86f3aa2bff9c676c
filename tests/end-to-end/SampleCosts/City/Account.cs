namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts.City;

/// <summary>An account of Koivuranta, and how its amounts spread over a year.</summary>
/// <param name="Months">Weights of January to December.</param>
internal sealed record Account(string Code, string Name, string CostType, Price Price, IReadOnlyList<decimal> Months);
