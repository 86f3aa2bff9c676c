namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts.City;

/// <summary>What moves the amounts of an account from year to year.</summary>
internal enum Price
{
    Wages, Services, Materials, Electricity, Heat, Water, Rents, InternalRents, Depreciation, Fees, DayCareFees, Grants,
}
