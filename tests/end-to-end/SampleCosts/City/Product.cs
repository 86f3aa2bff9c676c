namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts.City;

/// <summary>A product of Koivuranta, with what it produced in 2022, 2023 and 2024.</summary>
/// <param name="Centers">The cost centres that produce it, with the share of their cost, in thousandths, that it takes.</param>
/// <param name="Targets">Unit cost targets in euros; empty where the council set none.</param>
/// <param name="Customers">How many people used it, where that is counted.</param>
internal sealed record Product(string Code, string Name, string OutputUnit, string Service, string Centers,
    int[] Actual, int[] Budget, decimal[] Targets, int[] Customers)
{
    /// <summary>Its outputs are counted by month; the weights of January to December.</summary>
    public decimal[] Months { get; init; } = [];
}
