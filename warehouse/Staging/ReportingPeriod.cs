namespace StrategyWarehouse.Warehouse.Staging;

/// <summary>A span of whole months that a document reports on, both ends included: 1.1.2021 to 30.9.2021.</summary>
public sealed record ReportingPeriod(DateOnly Start, DateOnly End)
{
    public static ReportingPeriod OfMonths(int startYear, int startMonth, int endYear, int endMonth) =>
        new(new DateOnly(startYear, startMonth, 1), new DateOnly(endYear, endMonth, DateTime.DaysInMonth(endYear, endMonth)));

    public static ReportingPeriod OfYear(int year) => OfMonths(year, 1, year, 12);

    public override string ToString() => $"{Start:yyyy-MM}..{End:yyyy-MM}";
}
