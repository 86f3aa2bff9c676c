using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Star;

public sealed class PeriodTests
{
    // One star for all: building one takes most of a test's time.
    [Fact]
    public void PeriodsAreNamedAsPeopleWriteThem()
    {
        (ReportingPeriod Period, string Expected)[] periods =
        [
            (ReportingPeriod.OfMonths(2018, 1, 2022, 12), "2018-2022|span|201801202212"),
            (ReportingPeriod.OfMonths(2021, 1, 2021, 1), "1/2021|month|202101202101"),
            (ReportingPeriod.OfMonths(2021, 1, 2021, 9), "1-9/2021|running|202101202109"),
            (ReportingPeriod.OfMonths(2021, 1, 2021, 12), "2021|year|202101202112"),
            (ReportingPeriod.OfMonths(2021, 4, 2021, 6), "4-6/2021|quarter|202104202106"),
            (ReportingPeriod.OfMonths(2021, 5, 2021, 8), "5-8/2021|span|202105202108"),
            (ReportingPeriod.OfMonths(2021, 9, 2021, 9), "9/2021|month|202109202109"),
            (ReportingPeriod.OfMonths(2021, 11, 2022, 2), "11/2021-2/2022|span|202111202202"),
        ];
        using var star = new SampleStar();
        foreach (var (index, (period, _)) in periods.Index()) star.With($"{index}.txt", period, SampleStar.Goal("S2", "Palvelut uudistuvat."));
        using var connection = star.Build();

        Assert.Equal(periods.Select(item => item.Expected), connection.Query("select period_label, period_kind, period_key from star.dim_period where period_key <> 0 order by period_key"));
    }
}
