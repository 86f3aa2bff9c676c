namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts.City;

/// <summary>A cost centre of Koivuranta, with what its costs depend on.</summary>
/// <param name="Kind">Which pattern of accounts its costs follow.</param>
/// <param name="Thousands">Its gross cost in 2022 in thousand euros, internal rents left out.</param>
/// <param name="Area">Square metres in use.</param>
/// <param name="Staff">Person-years.</param>
/// <param name="Meals">Thousand meals a year.</param>
/// <param name="Invoices">Purchase invoices a year.</param>
internal sealed record CostCenter(
    string Code, string Name, string Unit, string Service, CenterKind Kind, int Thousands, int Area, int Staff, int Devices, int Meals, int Invoices)
{
    public bool IsSupport { get; init; }
}
