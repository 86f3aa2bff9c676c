namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts.City;

/// <summary>How prices moved in Koivuranta, against what 2022 cost, and what its budgets had expected.</summary>
internal static class PriceStory
{
    public static decimal Actual(Price price, int year) => price switch
    {
        Price.Wages => Of(year, 1m, 1.045m, 1.079m),
        Price.Services => Of(year, 1m, 1.058m, 1.081m),
        Price.Materials => Of(year, 1m, 1.072m, 1.086m),
        // Fixed contracts ended in autumn 2022; the shock lasted over the winter and eased in 2024.
        Price.Electricity => Of(year, 1m, 1.46m, 1.12m),
        Price.Heat => Of(year, 1m, 1.24m, 1.21m),
        Price.Water => Of(year, 1m, 1.03m, 1.07m),
        Price.Rents => Of(year, 1m, 1.061m, 1.094m),
        Price.InternalRents => Of(year, 1m, 1.02m, 1.09m),
        Price.Depreciation => Of(year, 1m, 1.02m, 1.035m),
        // The fees of early childhood education were lowered by law in March 2023.
        Price.DayCareFees => Of(year, 1m, 0.81m, 0.74m),
        Price.Fees => Of(year, 1m, 1.02m, 1.05m),
        _ => Of(year, 1m, 0.97m, 0.98m),
    };

    public static decimal Budget(Price price, int year) => price switch
    {
        Price.Wages => Of(year, 0.995m, 1.022m, 1.074m),
        Price.Electricity => Of(year, 0.74m, 1.05m, 1.38m),
        Price.Heat => Of(year, 0.90m, 1.06m, 1.25m),
        Price.DayCareFees => Of(year, 1.03m, 0.98m, 0.76m),
        Price.InternalRents => Actual(price, year),
        Price.Grants => Of(year, 0.95m, 0.95m, 0.96m),
        _ => Of(year, 0.98m, 1.025m, 1.07m),
    };

    private static decimal Of(int year, decimal first, decimal second, decimal third) => year switch
    {
        2022 => first,
        2023 => second,
        2024 => third,
        _ => throw new ArgumentOutOfRangeException(nameof(year)),
    };
}
