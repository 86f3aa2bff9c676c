namespace StrategyWarehouse.Warehouse.Tests.Services;

/// <summary>Pace of measures, each case worked by hand.</summary>
public sealed class MeasurePaceTests
{
    private const string Pace = "select years_so_far, years_left, pace_so_far, pace_needed, projected_year, reason, state from mart.measure_pace where measure = 'Mittari'";

    // Each measure with its target's operator, baseline of 2019, target of 2025, newest reading, and the pace that follows.
    private static readonly (string Operation, int Baseline, int Target, string Actual, string Expected)[] Cases =
    [
        // 80 in 2019, 85 in 2021: 2.5 a year. 5 more by 2025 are 1.25 a year; 5 / 2.5 = 2 years after 2021.
        (">=", 80, 90, "202101202112,85", "2|4|2.5|1.25|2023||on_pace"),
        // Half a point a year would take ten years from 2021, and 1.25 a year is needed.
        (">=", 84, 90, "202101202112,85", "2|4|0.5|1.25|2031||behind_pace"),
        // Exactly the pace that is needed: 2 a year, 8 more in 4 years.
        (">=", 78, 90, "202101202112,82", "2|4|2|2|2025||on_pace"),
        // Down is better: 150 to 130 days in two years; 10 more need one year.
        ("<=", 150, 120, "202101202112,130", "2|4|-10|-2.5|2022||on_pace"),
        // No movement: nothing to project from.
        (">=", 80, 90, "202101202112,80", "2|4|0|2.5||no_movement|behind_pace"),
        (">=", 80, 90, "202101202112,78", "2|4|-1|3||moving_away|moving_away"),
        ("<=", 150, 120, "202101202112,160", "2|4|5|-10||moving_away|moving_away"),
        (">=", 80, 90, "202101202112,91", "2|4|5.5|0||reached|reached"),
        // June 2021 is a year and a half after 2019: 4.5 / 1.5 = 3 a year; 5.5 / 3 years are 22 months from June 2021: April 2023.
        (">=", 80, 90, "202101202106,84.5", "1.5|4.5|3|1.222222|2023||on_pace"),
        // The target year is over: no pace can do it, but 2 a year would get there in two and a half years.
        (">=", 73, 90, "202501202512,85", "6|0|2||2028||behind_pace"),
        // More than is asked for: the level is there, the operator asks for above it.
        (">", 80, 90, "202101202112,90", "2|4|5|0||operator_not_met|behind_pace"),
        (">=", 80, 90, "202101202112,80.01", "2|4|0.005|2.4975||over_a_hundred_years|behind_pace"),
        // Three points down from 11 is 8: 1 in two years, 2 more in four.
        ("change<=", 11, -3, "202101202112,10", "2|4|-0.5|-0.5|2025||on_pace"),
    ];

    [Fact]
    public void PaceIsCountedFromPeriodEndToPeriodEnd()
    {
        using var star = new SampleStar()
            .With(ListedMeasureTests.Plan([.. Cases.Select((item, index) => ListedMeasureTests.Measure(Name(index), "S1", ListedMeasureTests.Baseline(2019, item.Baseline), ListedMeasureTests.Target(2025, item.Operation, item.Target)))]), "plan.pdf")
            .WithTable("measures", "measures.csv", string.Concat(Cases.Select((item, index) => $"{Name(index)},{item.Actual},S1\n").Prepend("measure,period_key,value,goal_code\n")));
        using var connection = star.Build();

        Assert.Equal(
            Cases.Select((item, index) => $"{Name(index)}|{item.Expected}"),
            connection.Query("select measure, years_so_far, years_left, pace_so_far, round(pace_needed, 6), projected_year, reason, state from mart.measure_pace order by measure"));
    }

    // Letters, because measures that differ in a digit alone may count as one.
    private static string Name(int index) => $"Mittari {(char)('A' + index)}";

    // December and the year end together: the year speaks, with its own value.
    [Fact]
    public void TheFirstReadingIsTheLongestOfThosePeriodsThatEndFirst()
    {
        using var star = new SampleStar().WithTable("measures", "measures.csv",
            "measure,period_key,scenario,value,better\nMittari,201912201912,actual,8,up\nMittari,201901201912,actual,100,\nMittari,202101202112,actual,106,\nMittari,202501202512,target,112,\n");
        using var connection = star.Build();

        Assert.Equal(["2019|100.0000|3"], connection.Query("select baseline_period, baseline_value, pace_so_far from mart.measure_pace"));
    }

    [Fact]
    public void WithoutAReadingSinceTheBaselineOnlyThePaceNeededIsKnown()
    {
        using var star = new SampleStar().With(ListedMeasureTests.Plan(ListedMeasureTests.Measure("Mittari", "S1", ListedMeasureTests.Baseline(2019, 80), ListedMeasureTests.Target(2025, ">=", 92))), "plan.pdf");
        using var connection = star.Build();

        // 12 in six years.
        Assert.Equal(["|6||2||no_later_reading|unknown"], connection.Query(Pace));
    }

    [Fact]
    public void WithoutABaselineTheFirstReadingStandsInForItAndIsNamedSo()
    {
        using var star = new SampleStar().WithTable("measures", "measures.csv",
            """
            measure,period_key,scenario,value,better
            Mittari,201901201912,actual,100,up
            Mittari,202201202212,actual,106,
            Mittari,202001202012,actual,90,
            Mittari,202501202512,target,112,
            Yksi,202201202212,actual,1,up
            Yksi,202501202512,target,2,
            """);
        using var connection = star.Build();

        Assert.Equal(["3|3|2|2|2025||on_pace"], connection.Query(Pace));
        Assert.Equal(["2019|100.0000|False"], connection.Query("select baseline_period, baseline_value, is_baseline_stated from mart.measure_pace where measure = 'Mittari'"));
        Assert.Equal(["no_later_reading|unknown"], connection.Query("select reason, state from mart.measure_pace where measure = 'Yksi'"));
        Assert.Equal([""], connection.Query("select baseline_value from mart.measure where measure = 'Mittari'"));
    }

    [Fact]
    public void WhatCannotBeToldIsUnknownWithItsReason()
    {
        using var star = new SampleStar().With(
            ListedMeasureTests.Plan(
                ListedMeasureTests.Measure("Ilman lukua", "S1", ListedMeasureTests.Baseline(2019, 1), ListedMeasureTests.Target(2025, ">=", 1) with { Value = null }),
                ListedMeasureTests.Measure("Ilman vuotta", "S1", ListedMeasureTests.Baseline(2019, 1), ListedMeasureTests.Target(2025, ">=", 2) with { Period = null }),
                ListedMeasureTests.Measure("Muutos tyhjästä", "S1", ListedMeasureTests.Target(2025, "change<=", -3)),
                ListedMeasureTests.Measure("Vain tavoite", "S1", ListedMeasureTests.Target(2025, "<=", 3)),
                ListedMeasureTests.Measure("Ei tavoitetta", "S1", ListedMeasureTests.Baseline(2019, 1))),
            "plan.pdf");
        using var connection = star.Build();

        Assert.Equal(
            ["Ilman lukua|no_target_level|unknown", "Ilman vuotta|no_target_period|unknown", "Muutos tyhjästä|no_target_level|unknown", "Vain tavoite|no_reading|unknown"],
            connection.Query("select measure, reason, state from mart.measure_pace order by measure"));
    }
}
