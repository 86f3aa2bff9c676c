namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts.City;

/// <summary>How much of an account's 2022 activity of a cost centre remained in a month, prices aside.</summary>
internal static class ActivityStory
{
    /// <summary>The month in which the service point opened.</summary>
    private const int Opening = 6;

    public static decimal Actual(CostCenter center, Account account, int year, int month) => center switch
    {
        { Code: CostCenters.ServicePoint } => IsOpen(year, month),
        { Code: CostCenters.Swimming } when year == 2023 => Closed(account, month),
        { Code: CostCenters.Swimming } => year == 2024 && account.Code == "3240" ? 1.04m : 1,
        _ => Level(center, year),
    };

    public static decimal Budget(CostCenter center, int year, int month) => center switch
    {
        { Code: CostCenters.ServicePoint } => IsOpen(year, month),
        _ => (Level(center, year) + 1) / 2,
    };

    private static decimal IsOpen(int year, int month) => year == 2024 && month >= Opening ? 1 : 0;

    // The hall was closed from March to June 2023. Its staff was lent out in part; tickets stopped.
    private static decimal Closed(Account account, int month) => (month is >= 3 and <= 6, account.CostType) switch
    {
        (true, "tuotot") => 0,
        (true, "henkilöstö") => account.Code is "4010" or "4020" ? 0.2m : 0.85m,
        (true, _) => 0.6m,
        _ => 1,
    };

    private static decimal Level(CostCenter center, int year) => (center.Kind, year) switch
    {
        // Children fell by six per cent; groups close more slowly than children leave.
        (CenterKind.DayCare, 2023) => 0.99m,
        (CenterKind.DayCare, 2024) => 0.975m,
        (CenterKind.FamilyDayCare, 2023) => 0.92m,
        (CenterKind.FamilyDayCare, 2024) => 0.86m,
        (CenterKind.Vouchers, 2023) => 1.02m,
        (CenterKind.Vouchers, 2024) => 1.03m,
        (CenterKind.School, 2023) => 0.995m,
        (CenterKind.School, 2024) => 0.985m,
        (CenterKind.UpperSecondary, 2024) => 1.02m,
        (CenterKind.Streets, 2023) => 1.07m,
        // A snowy winter, and another.
        (CenterKind.Streets, 2024) => 1.10m,
        (CenterKind.Permits, 2023) => 0.95m,
        (CenterKind.Permits, 2024) => 0.91m,
        // The library gave up a branch's evening staff for self-service hours.
        (CenterKind.Library, 2023) => 0.98m,
        (CenterKind.Library, 2024) => 0.96m,
        _ => 1,
    };
}
