using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Star;

public sealed class GoalHistoryTests
{
    private const string Versions = "select goal_code, target_year, original_target_year, valid_from, valid_to, is_current from star.dim_goal where goal_key <> 0 order by goal_id, valid_from";

    [Fact]
    public void AMovedTargetYearBeginsANewVersionAtTheEndOfItsPeriod()
    {
        using var star = new SampleStar()
            .With("2023.txt", ReportingPeriod.OfYear(2023), SampleStar.Goal("S2", "Palvelut uudistuvat.") with { TargetYear = 2024 })
            .With("2024.txt", ReportingPeriod.OfYear(2024), SampleStar.Goal("S2", "Palvelut uudistuvat.") with { TargetYear = 2026 });
        using var connection = star.Build();

        Assert.Equal(
            ["S2|2024|2024|2023-01-01|2024-12-31|False", "S2|2026|2024|2024-12-31|9999-12-31|True"],
            connection.Query(Versions));
        Assert.Equal(["2023|2024|0", "2024|2026|2"], connection.Query("select period_label, target_year, slip_years from mart.goal_status order by 1"));
    }

    [Fact]
    public void ADocumentThatLeavesTheYearOutDoesNotEndAVersion()
    {
        using var star = new SampleStar()
            .With("2023.txt", ReportingPeriod.OfYear(2023), SampleStar.Goal("S2", "Palvelut uudistuvat.") with { TargetYear = 2024, Means = "Kokeilut." })
            .With("2024.txt", ReportingPeriod.OfYear(2024), SampleStar.Goal("S2", "Palvelut uudistuvat."));
        using var connection = star.Build();

        Assert.Equal(["S2|2024|2024|2023-01-01|9999-12-31|True"], connection.Query(Versions));
    }

    [Fact]
    public void AGoalIsTheSameWhenOnlyCaseHyphensAndPunctuationDiffer()
    {
        using var star = new SampleStar()
            .With("2023.txt", ReportingPeriod.OfYear(2023), SampleStar.Goal("S2", "Itse-/yhteisohjautuvuus kasvaa."))
            .With("2024.txt", ReportingPeriod.OfYear(2024), SampleStar.Goal("S2", "Itse- / yhteis-ohjautuvuus kasvaa"));
        using var connection = star.Build();

        Assert.Single(connection.Query(Versions));
    }

    [Fact]
    public void TwoGoalsUnderOneCodeStayTwo()
    {
        using var star = new SampleStar().With("2023.txt", ReportingPeriod.OfYear(2023),
            SampleStar.Goal("O3", "Johtaminen uudistuu."), SampleStar.Goal("O3", "Osaaminen kasvaa."));
        using var connection = star.Build();

        Assert.Equal(2, connection.Query(Versions).Count);
        Assert.Equal(["Johtaminen uudistuu.", "Osaaminen kasvaa."], connection.Query("select goal from mart.goal_status order by goal"));
    }

    [Fact]
    public void OneTitleWithTwoMeansInOneUnitIsTwoGoalsThatKeepTheirOwnHistories()
    {
        GoalRow[] Rows(string first, string second) =>
        [
            SampleStar.Goal("O1", "Henkilöstö voi hyvin.") with { Unit = "Konpa", Means = first },
            SampleStar.Goal("O1", "Henkilöstö voi hyvin.") with { Unit = "Konpa", Means = second },
        ];
        using var star = new SampleStar()
            .With("2023.txt", ReportingPeriod.OfYear(2023), Rows("Kysely", "Valmennus"))
            .With("2024.txt", ReportingPeriod.OfYear(2024), Rows("Kysely", "Valmennus"));
        using var connection = star.Build();

        Assert.Equal(["Kysely", "Valmennus"], connection.Query("select means from star.dim_goal where goal_key <> 0 order by means"));
        Assert.Equal(["4|2"], connection.Query("select count(*), count(distinct goal_key) from mart.goal_status"));
    }

    [Fact]
    public void ADocumentWithoutAPeriodStandsUnderTheUnknownPeriod()
    {
        using var star = new SampleStar().With("plan.txt", null, SampleStar.Goal("S2", "Palvelut uudistuvat."));
        using var connection = star.Build();

        Assert.Equal(["unknown|0"], connection.Query("select period_label, period_key from star.fact_goal_status join star.dim_period using (period_key)"));
    }
}
