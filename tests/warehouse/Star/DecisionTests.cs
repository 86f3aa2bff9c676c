using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Star;

/// <summary>What the council decides, and how it meets what follow-ups and plans print.</summary>
public sealed class DecisionTests
{
    private const string Versions = "select target_year, means, valid_from, valid_to, is_current from mart.goal_history order by goal_id, valid_from";

    [Fact]
    public void ADecisionAndALaterFollowUpOfAServiceAreaAreOneGoal()
    {
        using var star = new SampleStar()
            .WithDecision("muutokset.txt", ReportingPeriod.OfYear(2021), SampleStar.Revision("S3", "Kustannuslaskenta on käytössä.", 2020, 2021) with { OldMeans = "Valmistelu.", NewMeans = "* Projekti" })
            .With("seuranta.txt", ReportingPeriod.OfYear(2021), SampleStar.Goal("S3", "Kustannuslaskenta on käytössä") with
            {
                Unit = "Konpa", TargetYear = 2021, ProposedTargetYear = 2022, RawStatus = "Viivästyy", ProposesShift = true, Means = "Projekti", Narrative = "Järjestelmän toimitus viivästyi.",
            });
        using var connection = star.Build();

        Assert.Equal(
            ["2020|Valmistelu.|1900-01-01|2021-01-01|False", "2021|* Projekti|2021-01-01|9999-12-31|True"],
            connection.Query(Versions));
        Assert.Equal(
            ["Konpa|S3|2020|2021|2022|1|2|1|2020 > 2021|True|supplier_or_system"],
            connection.Query("select unit, goal_code, original_target_year, target_year, proposed_target_year, slip_years, proposed_slip_years, moves, target_years, is_repeat_slipper, reason from mart.goal_delay"));
        Assert.Equal(
            ["S3|2020|2021|1|True|True|2021|2021-01-01|muutokset.txt"],
            connection.Query("select goal_code, old_target_year, new_target_year, slip_years, target_year_changed, means_changed, period_label, effective_on, document from mart.goal_revision"));
        Assert.Empty(connection.Query("select * from mart.contradiction"));
    }

    [Theory]
    [InlineData("- Kokeilu alkaa\n- Koulutus.", "* Kokeilu alkaa * koulutus", false)]
    [InlineData("Kokeilu alkaa", "Kokeilu päättyy", true)]
    [InlineData(null, "Kokeilu alkaa", true)]
    [InlineData("Kokeilu alkaa", null, false)]
    public void MeansChangeInWordsNotInBullets(string? before, string? after, bool isChanged)
    {
        using var star = new SampleStar().WithDecision("a.txt", ReportingPeriod.OfYear(2021), SampleStar.Revision("O1", "Työ on sujuvaa.", 2021, 2021) with { OldMeans = before, NewMeans = after });
        using var connection = star.Build();

        Assert.Equal([$"False|{isChanged}"], connection.Query("select target_year_changed, means_changed from mart.goal_revision"));
        Assert.Equal([isChanged ? "2" : "1"], connection.Query("select count(*) from mart.goal_history"));
    }

    [Fact]
    public void ADecisionEndsTheVersionOfAnEarlierFollowUpOnItsFirstDay()
    {
        using var star = new SampleStar()
            .With("2020.txt", ReportingPeriod.OfYear(2020), SampleStar.Goal("S3", "Laskenta on käytössä.") with { TargetYear = 2020 })
            .WithDecision("muutokset.txt", ReportingPeriod.OfYear(2021), SampleStar.Revision("S3", "Laskenta on käytössä.", 2020, 2022));
        using var connection = star.Build();

        Assert.Equal(["2020||2020-01-01|2021-01-01|False", "2022||2021-01-01|9999-12-31|True"], connection.Query(Versions));
        Assert.Equal(["2020|2022|2|1"], connection.Query("select original_target_year, target_year, slip_years, moves from mart.goal_history where is_current"));
    }

    [Fact]
    public void AFollowUpThatDisagreesWithTheCouncilMovesNothingAndIsAContradiction()
    {
        using var star = new SampleStar()
            .WithDecision("muutokset.txt", ReportingPeriod.OfYear(2021), SampleStar.Revision("S3", "Laskenta on käytössä.", 2020, 2021))
            .With("seuranta.txt", ReportingPeriod.OfYear(2021), SampleStar.Goal("S3", "Laskenta on käytössä.") with { Unit = "Konpa", TargetYear = 2024, SourceLocator = "line 7" });
        using var connection = star.Build();

        Assert.Equal(["2020", "2021"], connection.Query("select target_year from mart.goal_history order by valid_from"));
        Assert.Equal(
            ["186|Konpa|S3|2021|target_year|2024|seuranta.txt|line 7|2021|muutokset.txt|line 1"],
            connection.Query("select municipality_code, unit, goal_code, period_label, field, value, document, source_locator, other_value, other_document, other_source_locator from mart.contradiction"));
    }

    [Fact]
    public void AGoalMovedTwiceIsARepeatSlipper()
    {
        using var star = new SampleStar()
            .WithDecision("2021.txt", ReportingPeriod.OfYear(2021), SampleStar.Revision("S3", "Laskenta on käytössä.", 2020, 2021), SampleStar.Revision("S4", "Tilat on keskitetty.", 2020, 2021))
            .WithDecision("2022.txt", ReportingPeriod.OfYear(2022), SampleStar.Revision("S3", "Laskenta on käytössä.", 2021, 2023))
            .With("seuranta.txt", ReportingPeriod.OfYear(2022),
                SampleStar.Goal("S3", "Laskenta on käytössä.") with { TargetYear = 2023 }, SampleStar.Goal("S4", "Tilat on keskitetty.") with { TargetYear = 2021 });
        using var connection = star.Build();

        Assert.Equal(
            ["S3|3|2|2020 > 2021 > 2023|True", "S4|1|1|2020 > 2021|False"],
            connection.Query("select goal_code, slip_years, moves, target_years, is_repeat_slipper from mart.goal_delay order by 1"));
    }

    [Fact]
    public void TwoMeansOfOneTitleInADecisionAreTwoRevisionsOfOneGoal()
    {
        using var star = new SampleStar().WithDecision("a.txt", ReportingPeriod.OfYear(2021),
            SampleStar.Revision("O2", "Kehittäminen on avointa.", 2020, 2021) with { NewMeans = "Malli" },
            SampleStar.Revision("O2", "Kehittäminen on avointa", 2020, 2021) with { NewMeans = "Robotiikka" });
        using var connection = star.Build();

        Assert.Equal(["2|1"], connection.Query("select count(*), count(distinct goal_id) from mart.goal_revision"));
    }

    [Fact]
    public void WhereAFollowUpHasMadeThemTwoTheMeansTellTheRevisionsApart()
    {
        GoalRow Row(string means) => SampleStar.Goal("O2", "Kehittäminen on avointa.") with { Unit = "Konpa", Means = means, TargetYear = 2021 };
        using var star = new SampleStar()
            .With("seuranta.txt", ReportingPeriod.OfYear(2020), Row("Malli"), Row("Robotiikka"))
            .WithDecision("a.txt", ReportingPeriod.OfYear(2021),
                SampleStar.Revision("O2", "Kehittäminen on avointa.", 2021, 2022) with { OldMeans = "Malli", NewMeans = "Uusi malli" },
                SampleStar.Revision("O2", "Kehittäminen on avointa.", 2021, 2024) with { OldMeans = "Vanha", NewMeans = "Robotiikka" });
        using var connection = star.Build();

        Assert.Equal(
            ["Robotiikka|2024", "Uusi malli|2022"],
            connection.Query("select means, target_year from mart.goal_history where is_current order by 1"));
    }

    [Fact]
    public void ADecisionWithoutAPeriodStillTellsTheOriginalYear()
    {
        using var star = new SampleStar()
            .WithDecision("muutokset.txt", null, SampleStar.Revision("S3", "Laskenta on käytössä.", 2020, 2021))
            .With("seuranta.txt", ReportingPeriod.OfYear(2021), SampleStar.Goal("S3", "Laskenta on käytössä.") with { TargetYear = 2021 });
        using var connection = star.Build();

        Assert.Equal(["2020|2021|1"], connection.Query("select original_target_year, target_year, slip_years from mart.goal_status"));
        Assert.Equal(["|2021"], connection.Query("select effective_on, target_year from mart.goal_revision join mart.goal_history using (goal_key)"));
    }

    [Fact]
    public void APlanCountsOnlyWhereNothingIsFollowedUp()
    {
        using var star = new SampleStar().WithPlan("strategia.txt", ReportingPeriod.OfYear(2021), SampleStar.Goal("S1", "Kouluja korjataan."));
        using var connection = star.Build();

        Assert.Equal(["2021|not_reported|1"], connection.Query("select period_label, status, goals from mart.goal_realization"));
    }

    [Fact]
    public void APlanReportsNoStatusAndAFollowUpCounts()
    {
        using var star = new SampleStar()
            .WithPlan("z-strategia.txt", ReportingPeriod.OfYear(2021), SampleStar.Goal("S1", "Kouluja korjataan.") with { TargetYear = 2021 }, SampleStar.Goal("S2", "Teitä päällystetään."))
            .With("a-seuranta.txt", ReportingPeriod.OfYear(2021), SampleStar.Goal("S1", "Kouluja korjataan.") with { RawStatus = "Toteutunut" });
        using var connection = star.Build();

        Assert.Equal(
            ["S1|achieved|True|follow-up", "S1|not_reported|False|plan", "S2|not_reported|False|plan"],
            connection.Query("select goal_code, status, is_counted, document_role from mart.goal_status order by goal_code, status"));
        Assert.Empty(connection.Query("select * from mart.contradiction"));
    }

    [Fact]
    public void TwoDocumentsThatDisagreeAreListedOncePerField()
    {
        GoalRow Row(string status, string role, int year) => SampleStar.Goal("S1", "Kouluja korjataan.") with { Unit = "Konpa", RawStatus = status, Responsible = role, TargetYear = year };
        using var star = new SampleStar()
            .With("a.txt", ReportingPeriod.OfYear(2021), Row("Toteutunut", "Johtaja", 2021))
            .With("b.txt", ReportingPeriod.OfYear(2021), Row("Viivästyy", "Päällikkö", 2022))
            .With("c.txt", ReportingPeriod.OfYear(2021), Row("Toteutui", "johtaja", 2021))
            .With("d.txt", ReportingPeriod.OfYear(2022), Row("Viivästyy", "Rehtori", 2025));
        using var connection = star.Build();

        Assert.Equal(
            [
                "responsible|Johtaja|a.txt|Päällikkö|b.txt", "responsible|Päällikkö|b.txt|johtaja|c.txt",
                "status|Toteutunut|a.txt|Viivästyy|b.txt", "status|Viivästyy|b.txt|Toteutui|c.txt",
                "target_year|2021|a.txt|2022|b.txt", "target_year|2022|b.txt|2021|c.txt",
            ],
            connection.Query("select field, value, document, other_value, other_document from mart.contradiction order by all"));
    }
}
