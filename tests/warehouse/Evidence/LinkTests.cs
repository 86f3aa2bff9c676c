using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Evidence;

/// <summary>Which goal and which data a line of goal-evidence.csv means.</summary>
public sealed class LinkTests
{
    [Fact]
    public void AGoalIsFoundByCodeByWordingOrByBothHoweverTheyAreWritten()
    {
        using var star = Star("goal_code,goal,kind,subject,rule\n s1. ,,measure,Kävijät,at most 1\n,HYVINVOINTI paranee!,measure,Kävijät,at most 2\nS1,Hyvinvointi paranee,measure,Kävijät,at most 3\nT1,Hyvinvointi paranee,measure,Kävijät,at most 4\n");
        using var connection = star.Build();

        Assert.Equal(["at most 1|S1", "at most 2|S1", "at most 3|S1"], connection.Query("select rule, goal_code from mart.goal_evidence order by 1"));
    }

    [Fact]
    public void ALineThatIsNotUnderstoodIsNamedWithTheNearestThatIsKnown()
    {
        using var star = Star("goal_code,goal,kind,subject,rule\n,Hyvinvoinnit paranee,measure,Kävijät,at most 1\nS2,,measure,Kävijät,at most 1\nS1,,measure,Kävijöitä,at most 1\nS1,,unit_cost,P9,at most 1\nS1,,indicator,väestö,at most 1\n");
        using var connection = star.Build();

        Assert.Equal(
            [
                "vocabulary/goal-evidence.csv, line 2|unknown_goal|Hyvinvoinnit paranee|S1 Hyvinvointi paranee",
                "vocabulary/goal-evidence.csv, line 3|ambiguous_goal|S2|S2 Tie valmistuu; S2 Torni valmistuu",
                "vocabulary/goal-evidence.csv, line 4|unknown_subject|measure Kävijöitä|Kävijät",
                "vocabulary/goal-evidence.csv, line 5|unknown_subject|unit_cost P9|P1",
                "vocabulary/goal-evidence.csv, line 6|unknown_subject|indicator väestö|Väkiluku",
            ],
            connection.Query("select place, problem, given, known from audit.evidence_problem order by place"));
        Assert.Equal(["no_data|unknown_subject"], connection.Query("select distinct finding, note from mart.goal_evidence"));
    }

    [Fact]
    public void AWordingOfBeforeStillFindsItsGoal()
    {
        using var star = new SampleStar()
            .With("2020.txt", ReportingPeriod.OfYear(2020), SampleStar.Goal("S1", "Hyvinvointi paranee koko kaupungissa") with { RawStatus = "Toteutuu" })
            .With("2021.txt", ReportingPeriod.OfYear(2021), SampleStar.Goal("S1", "Hyvinvointi paranee koko kaupungissa vuosittain") with { RawStatus = "Viivästyy" })
            .WithVocabulary("goal-matches.csv", "goal,other_goal,is_same\nHyvinvointi paranee koko kaupungissa,Hyvinvointi paranee koko kaupungissa vuosittain,yes\n")
            .WithVocabulary("goal-evidence.csv", "goal,kind,subject,rule\nHyvinvointi paranee koko kaupungissa,measure,x,at most 1\n");
        using var connection = star.Build();

        Assert.Equal(["Hyvinvointi paranee koko kaupungissa vuosittain|2021|delayed"], connection.Query("select goal, period_label, status from mart.goal_evidence"));
    }

    [Fact]
    public void OfMeasuresOfOneNameThatOfTheGoalComesFirstThenThatOfTheUnit()
    {
        MeasureRow[] measures =
        [
            Measure("Kävijät", "S1", 1), Measure("Kävijät", "T1", 2),
            Measure("Tulos", null, 3) with { OrgUnit = "Vesi Oy" }, Measure("Tulos", null, 4) with { OrgUnit = "Halli Oy" },
        ];
        using var star = new SampleStar()
            .With(SampleStar.Document("a.txt", ReportingPeriod.OfYear(2021), Goal("S1", "Halli Oy"), Goal("T1", "Vesi Oy")) with { Measures = measures, RowsRead = 6 }, "a.txt")
            .WithVocabulary("goal-evidence.csv", "goal_code,kind,subject,rule,unit\nS1,measure,Kävijät,at most 9,\nT1,measure,Kävijät,at most 9,\nS1,measure,Tulos,at most 9,Halli Oy\nT1,measure,Tulos,at most 9,\n");
        using var connection = star.Build();

        Assert.Equal(["S1|Kävijät|1|", "S1|Tulos|4|", "T1|Kävijät|2|", "T1|Tulos||ambiguous_subject"],
            connection.Query("select goal_code, subject, cast(data_value as integer), note from mart.goal_evidence order by all"));
    }

    [Fact]
    public void EveryServiceAreaThatReportsAGoalHasItsRowUnlessTheLineNamesOne()
    {
        using var star = new SampleStar()
            .With("a.txt", ReportingPeriod.OfYear(2021), Goal("S1", "Konpa") with { RawStatus = "Toteutuu" }, Goal("S1", "Sivistys") with { RawStatus = "Viivästyy", SourceLocator = "line 2" })
            .WithVocabulary("goal-evidence.csv", "goal_code,kind,subject,rule,unit\nS1,measure,x,at most 1,\nS1,measure,x,at most 2,sivistys\n");
        using var connection = star.Build();

        Assert.Equal(["at most 1|Konpa|good", "at most 1|Sivistys|bad", "at most 2|Sivistys|bad"], connection.Query("select rule, unit, reported from mart.goal_evidence order by all"));
    }

    [Fact]
    public void AGoalThatOnlyAPlanNamesReportsNothing()
    {
        using var star = new SampleStar()
            .WithPlan("plan.txt", ReportingPeriod.OfYear(2022), SampleStar.Goal("S9", "Tuleva tavoite"))
            .WithVocabulary("goal-evidence.csv", "goal_code,kind,subject,rule\nS9,measure,x,at most 1\n");
        using var connection = star.Build();

        Assert.Equal(["S9||none|no_data|undecided"], connection.Query("select goal_code, period_label, reported, finding, agreement from mart.goal_evidence"));
    }

    private static GoalRow Goal(string code, string unit) => SampleStar.Goal(code, $"Tavoite {code}") with { Unit = unit };

    private static MeasureRow Measure(string name, string? goal, decimal value) => new()
    {
        Measure = name, Text = name, GoalCode = goal, Goal = goal is null ? null : $"Tavoite {goal}", Confidence = 1, SourceLocator = "line 9",
        Values = [new MeasureValue("actual", false, ReportingPeriod.OfYear(2021), "=", value, $"{value}")],
    };

    private static SampleStar Star(string evidence) => new SampleStar()
        .With(SampleStar.Document("a.txt", ReportingPeriod.OfYear(2021),
            SampleStar.Goal("S1", "Hyvinvointi paranee"), SampleStar.Goal("S2", "Tie valmistuu"), SampleStar.Goal("S2", "Torni valmistuu") with { SourceLocator = "line 2" }) with
        {
            Measures = [Measure("Kävijät", "S1", 1) with { Goal = "Hyvinvointi paranee" }],
            RowsRead = 4,
        },
        "a.txt")
        .WithTable("products", "products.csv", "product,name,output_unit\nP1,Koulu,oppilas\n")
        .WithTable("peer-values", "peers.csv", "indicator,municipality_code,year,value\nVäkiluku,858,2021,9\n")
        .WithVocabulary("goal-evidence.csv", evidence);
}
