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
    public void EqualTitlesWithoutACodeAreAGoalOfEachServiceArea()
    {
        using var star = new SampleStar()
            .With("2023.txt", ReportingPeriod.OfYear(2023), SampleStar.Goal(null, "Tilikauden tulos") with { Unit = "Lämpö Oy" }, SampleStar.Goal(null, "Tilikauden tulos") with { Unit = "Vesi Oy" })
            .With("2024.txt", ReportingPeriod.OfYear(2024), SampleStar.Goal(null, "Tilikauden tulos") with { Unit = "Vesi Oy" });
        using var connection = star.Build();

        Assert.Equal(["Lämpö Oy|1", "Vesi Oy|2"], connection.Query("select unit, count(*) from mart.goal_status group by unit order by unit"));
        Assert.Equal(["2"], connection.Query("select count(distinct goal_id) from mart.goal_status"));
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
    public void OneTitleWithTwoMeansIsTwoGoalsWhateverTheirOrder()
    {
        GoalRow Row(string means, int year) => SampleStar.Goal("O1", "Henkilöstö voi hyvin.") with { Unit = "Konpa", Means = means, TargetYear = year };
        using var star = new SampleStar()
            .With("2023.txt", ReportingPeriod.OfYear(2023), Row("Kysely", 2024), Row("Valmennus", 2030))
            .With("2024.txt", ReportingPeriod.OfYear(2024), Row("Valmennus", 2030), Row("Kysely", 2024))
            .With("2025.txt", ReportingPeriod.OfYear(2025), Row("Valmennus", 2030));
        using var connection = star.Build();

        Assert.Equal(["Kysely|2024", "Valmennus|2030"], connection.Query("select means, target_year from star.dim_goal where goal_key <> 0 order by means"));
        Assert.Equal(["0"], connection.Query("select distinct slip_years from mart.goal_status"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void OneGoalInTwoUnitsHasAHistoryInEach(bool isReversed)
    {
        GoalRow[] rows =
        [
            SampleStar.Goal("01.01", "Hiilineutraalius") with { Unit = "Sivistys", TargetYear = 2024 },
            SampleStar.Goal("01.01", "Hiilineutraalius") with { Unit = "Tekniikka", TargetYear = 2030 },
        ];
        using var star = new SampleStar()
            .With("2023.txt", ReportingPeriod.OfYear(2023), rows)
            .With("2024.txt", ReportingPeriod.OfYear(2024), isReversed ? [rows[1], rows[0]] : rows);
        using var connection = star.Build();

        Assert.Equal(["0"], connection.Query("select distinct slip_years from mart.goal_status"));
        Assert.Empty(connection.Query("select * from mart.goal_delay"));
    }

    [Fact]
    public void WhereTwoDocumentsReportOnePeriodEachGoalCountsOnce()
    {
        using var star = new SampleStar()
            .With("a.txt", ReportingPeriod.OfYear(2023), SampleStar.Goal("S1", "Yksi") with { RawStatus = "Toteutuu" }, SampleStar.Goal("S2", "Kaksi") with { RawStatus = "Toteutuu" })
            .With("b.txt", ReportingPeriod.OfYear(2023), SampleStar.Goal("S1", "Yksi") with { RawStatus = "Toteutuu" }, SampleStar.Goal("S3", "Kolme") with { RawStatus = "Toteutuu" });
        using var connection = star.Build();

        Assert.Equal(["on_track|3"], connection.Query("select status, goals from mart.goal_realization"));
        Assert.Equal(["S1", "S2", "S3"], connection.Query("select goal_code from mart.goal_status where is_latest order by 1"));
        Assert.Equal(["4"], connection.Query("select count(*) from mart.goal_status"));
    }

    [Fact]
    public void ADocumentWithoutAPeriodDoesNotChangeTheHistory()
    {
        using var star = new SampleStar()
            .With("2023.txt", ReportingPeriod.OfYear(2023), SampleStar.Goal("S2", "Palvelut uudistuvat.") with { TargetYear = 2024 })
            .With("undated.txt", null, SampleStar.Goal("S2", "Palvelut uudistuvat.") with { TargetYear = 2029 });
        using var connection = star.Build();

        Assert.Equal(["S2|2024|2024|2023-01-01|9999-12-31|True"], connection.Query(Versions));
        Assert.Equal(["2"], connection.Query("select count(*) from mart.goal_status where goal_key <> 0"));
    }

    [Fact]
    public void ADocumentWithoutAPeriodStandsUnderTheUnknownPeriod()
    {
        using var star = new SampleStar().With("plan.txt", null, SampleStar.Goal("S2", "Palvelut uudistuvat."));
        using var connection = star.Build();

        Assert.Equal(["unknown|0"], connection.Query("select period_label, period_key from star.fact_goal_status join star.dim_period using (period_key)"));
    }

    [Fact]
    public void ASmallRewordingUnderACodeWithOrWithoutZerosIsTheSameGoal()
    {
        using var star = new SampleStar()
            .With("2023.txt", ReportingPeriod.OfYear(2023), SampleStar.Goal("01.05", "Kirjaston aukioloajat palvelevat kaikkia asukkaita.") with { Unit = "Konpa", TargetYear = 2023 })
            .With("2024.txt", ReportingPeriod.OfYear(2024), SampleStar.Goal("1.5", "Kirjastojen aukioloajat palvelevat kaikkia asukkaita") with { TargetYear = 2024 });
        using var connection = star.Build();

        Assert.Equal(
            ["01.05|Kirjaston aukioloajat palvelevat kaikkia asukkaita.|2023", "1.5|Kirjastojen aukioloajat palvelevat kaikkia asukkaita|2024"],
            connection.Query("select goal_code, goal, target_year from mart.goal_history order by version"));
        Assert.Single(connection.Query("select distinct goal_id from mart.goal_history"));
    }

    [Fact]
    public void ANearMissIsListedWithItsPlacesUntilTheStewardSettlesIt()
    {
        SampleStar Star() => new SampleStar()
            .With("2023.txt", ReportingPeriod.OfYear(2023), SampleStar.Goal("S1", "Palvelut ovat lähellä asukasta.") with { SourceLocator = "line 3" })
            .With("2024.txt", ReportingPeriod.OfYear(2024), SampleStar.Goal("S1", "Palvelut sijaitsevat lähellä asukasta.") with { SourceLocator = "line 9" }, SampleStar.Goal("S2", "Muuta"));
        const string settled = "goal,other_goal,is_same,goal_code\nPalvelut ovat lähellä asukasta,Palvelut sijaitsevat lähellä asukasta,{0},S1\n";
        using var open = Star();
        using var same = Star().WithVocabulary("goal-matches.csv", settled.Replace("{0}", "yes", StringComparison.Ordinal));
        using var other = Star().WithVocabulary("goal-matches.csv", settled.Replace("{0}", "no", StringComparison.Ordinal));
        using var openStar = open.Build();
        using var sameStar = same.Build();
        using var otherStar = other.Build();

        const string goals = "select count(distinct goal_id) from mart.goal_history where goal_code = 'S1'";
        Assert.Equal(["1"], sameStar.Query(goals));
        Assert.Equal(["2"], otherStar.Query(goals));
        Assert.Empty(otherStar.Query("select * from audit.goal_near_miss"));
        Assert.Equal(["2023.txt|line 3|2024.txt|line 9|wording"], openStar.Query("select document, source_locator, other_document, other_source_locator, reason from audit.goal_near_miss"));
    }
}
