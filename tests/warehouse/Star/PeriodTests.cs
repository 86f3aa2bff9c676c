using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Star;

public sealed class PeriodTests
{
    [Theory]
    [InlineData(2021, 1, 2021, 12, "2021|year|202101202112")]
    [InlineData(2021, 1, 2021, 9, "1-9/2021|running|202101202109")]
    [InlineData(2021, 9, 2021, 9, "9/2021|month|202109202109")]
    [InlineData(2021, 1, 2021, 1, "1/2021|month|202101202101")]
    [InlineData(2021, 4, 2021, 6, "4-6/2021|quarter|202104202106")]
    [InlineData(2021, 5, 2021, 8, "5-8/2021|span|202105202108")]
    [InlineData(2018, 1, 2022, 12, "2018-2022|span|201801202212")]
    [InlineData(2021, 11, 2022, 2, "11/2021-2/2022|span|202111202202")]
    public void PeriodsAreNamedAsPeopleWriteThem(int startYear, int startMonth, int endYear, int endMonth, string expected)
    {
        var period = ReportingPeriod.OfMonths(startYear, startMonth, endYear, endMonth);
        using var star = new SampleStar().With("a.txt", period, SampleStar.Goal("S2", "Palvelut uudistuvat."));
        using var connection = star.Build();

        Assert.Equal([expected], connection.Query("select period_label, period_kind, period_key from star.dim_period where period_key <> 0"));
    }
}
