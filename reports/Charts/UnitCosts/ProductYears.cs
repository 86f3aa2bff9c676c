namespace StrategyWarehouse.Reports.Charts.UnitCosts;

/// <summary>A product with its years, the earliest first.</summary>
/// <param name="Unit">What is counted: a pupil, a loan.</param>
internal sealed record ProductYears(string Product, string? Unit, IReadOnlyList<ProductYear> Years)
{
    public bool HasAnyCost => Years.Any(year => year.Nominal is not null);
}
