using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Star;

public sealed class MartTests
{
    [Fact]
    public void AnActionKnowsTheCouncilGoalAboveIt()
    {
        using var star = new SampleStar().With("a.tsv", ReportingPeriod.OfYear(2021),
            SampleStar.Goal("01", "Kunta uudistuu") with { GoalLevel = "council_goal" },
            SampleStar.Goal("01.02", "Palvelut lähelle") with { GoalLevel = "annual_goal", ParentCode = "01" },
            SampleStar.Goal("01.02.03", "Avataan lähitori") with { GoalLevel = "action", ParentCode = "01.02" });
        using var connection = star.Build();

        Assert.Equal(
            ["01|01|Kunta uudistuu|True", "01.02|01|Kunta uudistuu|True", "01.02.03|01|Kunta uudistuu|False"],
            connection.Query("select goal_code, council_goal_code, council_goal, has_children from mart.goal_status order by goal_code"));
    }

    [Fact]
    public void ARowTellsWhichOfItsFieldsItRepeatsFromAbove()
    {
        using var star = new SampleStar().With("a.docx", ReportingPeriod.OfYear(2021),
            SampleStar.Goal("S1", "Yksi") with { Unit = "Konpa" },
            SampleStar.Goal("S2", "Kaksi") with { Unit = "Konpa", InheritedFields = "unit,target_year" });
        using var connection = star.Build();

        Assert.Equal(["S1|", "S2|unit,target_year"], connection.Query("select goal_code, inherited_fields from mart.goal_status order by goal_code"));
    }

    [Fact]
    public void ACodeThatIsItsOwnParentDoesNotHangTheMart()
    {
        using var star = new SampleStar().With("a.tsv", ReportingPeriod.OfYear(2021), SampleStar.Goal("01", "Kunta uudistuu") with { GoalLevel = "council_goal", ParentCode = "01" });
        using var connection = star.Build();

        Assert.Equal(["01|01"], connection.Query("select goal_code, council_goal_code from mart.goal_status"));
    }

    [Fact]
    public void SharesOfAServiceAreaSumToOne()
    {
        // Konpa: one of three is late = 1/3, two on track = 2/3. Kauke: its only goal is late.
        using var star = new SampleStar().With("a.txt", ReportingPeriod.OfYear(2021),
            SampleStar.Goal("S1", "Yksi") with { Unit = "Konpa", RawStatus = "Viivästyy" },
            SampleStar.Goal("S2", "Kaksi") with { Unit = "Konpa", RawStatus = "Toteutuu" },
            SampleStar.Goal("S3", "Kolme") with { Unit = "Konpa", RawStatus = "Toteutuu" },
            SampleStar.Goal("T1", "Neljä") with { Unit = "Kauke", RawStatus = "Viivästyy" });
        using var connection = star.Build();

        Assert.Equal(
            ["Kauke|delayed|1|1.0000", "Konpa|delayed|1|0.3333", "Konpa|on_track|2|0.6667"],
            connection.Query("select unit, status, goals, format('{:.4f}', share) from mart.goal_realization order by unit, status"));
    }

    [Fact]
    public void DelaysHoldLateMovedAndProposedGoalsAndNoOthers()
    {
        using var star = new SampleStar().With("a.txt", ReportingPeriod.OfYear(2021),
            SampleStar.Goal("A1", "Myöhässä") with { RawStatus = "Viivästyy", TargetYear = 2021, Narrative = "Toimittajan resurssit eivät riittäneet koronan takia." },
            SampleStar.Goal("A2", "Esitetään siirrettäväksi") with { RawStatus = "Toteutuu", TargetYear = 2021, ProposedTargetYear = 2022 },
            SampleStar.Goal("A3", "Ajallaan") with { RawStatus = "Toteutuu", TargetYear = 2021, ProposedTargetYear = 2021 });
        using var connection = star.Build();

        Assert.Equal(
            ["A1|pandemic, resources, supplier_or_system|0|", "A2||0|1"],
            connection.Query("select goal_code, reason, slip_years, proposed_slip_years from mart.goal_delay order by goal_code"));
    }

    [Fact]
    public void OnlyTheNewestPeriodOfAServiceAreaIsLatest()
    {
        using var star = new SampleStar()
            .With("a.txt", ReportingPeriod.OfYear(2021), SampleStar.Goal("S1", "Yksi") with { Unit = "Konpa" }, SampleStar.Goal("T1", "Kaksi") with { Unit = "Kauke" })
            .With("b.txt", ReportingPeriod.OfYear(2022), SampleStar.Goal("S1", "Yksi") with { Unit = "Konpa" });
        using var connection = star.Build();

        Assert.Equal(
            ["Kauke|2021|True", "Konpa|2021|False", "Konpa|2022|True"],
            connection.Query("select unit, period_label, is_latest from mart.goal_status order by unit, period_label"));
    }

    [Fact]
    public void FreshnessIsJudgedByTheEndOfThePeriod()
    {
        using var star = new SampleStar()
            .With("old.txt", ReportingPeriod.OfYear(2001), SampleStar.Goal("S1", "Yksi"))
            .With("none.txt", null, SampleStar.Goal("S1", "Yksi"));
        using var connection = star.Build();

        Assert.Equal(
            ["none.txt||unknown|False", "old.txt|2001|late|True"],
            connection.Query("select document, period_label, state, is_newest from mart.freshness order by document"));
    }
}
