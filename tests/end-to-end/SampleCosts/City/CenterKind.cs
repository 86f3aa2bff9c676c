namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts.City;

/// <summary>What a cost centre does, and so what it spends money on.</summary>
internal enum CenterKind
{
    Office, Council, Technology, Property, Maintenance, Energy, RentedSpace, Catering, Cleaning, Depot,
    DayCare, FamilyDayCare, Vouchers, School, Transport, AfternoonCare, UpperSecondary,
    Library, Courses, Music, Museum, Swimming, Sports, Youth, Streets, Parks, Permits,
}
