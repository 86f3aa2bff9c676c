using System.Globalization;
using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Evidence;

/// <summary>What each form of a rule finds in small series worked out by hand. The goal is reported for 2021.</summary>
public sealed class FindingTests
{
    private static readonly (string Rule, string Values, string Expected)[] Cases =
    [
        // A threshold: 120 of at most 120 holds; 130 after 150 lacks 10 where it lacked 30; 150 after 130 the other way; equal distances are no way at all.
        ("at most 120", "2020=150 2021=120", "met|120|green"),
        ("at most 120", "2020=150 2021=130", "moving_towards|120|yellow"),
        ("at most 120", "2020=130 2021=150", "moving_away|120|red"),
        ("at most 120", "2020=150 2021=150", "not_met|120|red"),
        ("at most 120", "2021=150", "not_met|120|red"),
        ("below 120", "2020=150 2021=120", "moving_towards|120|yellow"),
        ("at least 3,5", "2020=3 2021=3.5", "met|3.5|green"),
        ("at least 3.5", "2020=3 2021=3.4", "moving_towards|3.5|yellow"),
        ("above 5", "2020=4 2021=5", "moving_towards|5|yellow"),
        ("above 5", "2020=4 2021=5.1", "met|5|green"),
        // It held the year before and no longer does: the data moves away.
        ("at most 120", "2020=110 2021=130", "moving_away|120|red"),
        // From 11: three points less are 8; from 200: five per cent less are 190, from -200 they are -210.
        ("falls by 3 percentage points from 2019", "2019=11 2021=8", "met|8|green"),
        ("falls by 3 percentage points from 2019", "2019=11 2021=9", "moving_towards|8|yellow"),
        ("falls by 3 percentage points from 2019", "2019=11 2020=8.5 2021=9", "moving_away|8|red"),
        ("falls by 5 percent from 2019", "2019=200 2021=190", "met|190|green"),
        ("falls by 5 percent from 2019", "2019=200 2021=190.5", "moving_towards|190|yellow"),
        ("falls by 5 percent from 2019", "2019=-200 2021=-210", "met|-210|green"),
        ("rises by 2 from 2020", "2020=5 2021=7", "met|7|green"),
        ("rises by 2 from 2020", "2020=5 2021=4", "moving_away|7|red"),
        ("falls from 2019", "2019=11 2021=11", "not_met|11|red"),
        ("falls from 2019", "2019=11 2021=10.9", "met|11|green"),
        ("rises from 2019", "2019=11 2021=10.9", "moving_away|11|red"),
        // What stands before the base year is no step towards it.
        ("falls by 3 from 2020", "2019=20 2020=11 2021=10", "moving_towards|8|yellow"),
        // Ten per cent of 200 are 20: 180 to 220. Distances of 30 and 25 lack 10 and 5.
        ("stays within 10 percent of 2019", "2019=200 2021=220", "met|200|green"),
        ("stays within 10 percent of 2019", "2019=200 2020=230 2021=175", "moving_towards|200|yellow"),
        ("stays within 2 of 2019", "2019=200 2020=201 2021=197", "moving_away|200|red"),
        // Nothing of the reported year, nothing but the base, or nothing at all.
        ("at most 120", "2019=150 2020=110", "no_newer_data|120|no_data"),
        ("falls from 2021", "2021=11", "no_newer_data|11|no_data"),
        ("falls from 2018", "2019=11 2021=10", "no_data||no_data"),
        ("at most 120", "", "no_data||no_data"),
        // A part of zero is no change; five points from zero are.
        ("falls by 5 percent from 2019", "2019=0 2021=0", "no_data||no_data"),
        ("rises by 5 percent from 2019", "2019=0 2021=3", "no_data||no_data"),
        ("rises by 5 from 2019", "2019=0 2021=5", "met|5|green"),
        // What begins after the reported period says nothing of that report.
        ("at most 120", "2021=130 2022=110", "not_met|120|red"),
    ];

    /// <summary>All cases in one star, each a goal of its own.</summary>
    [Fact]
    public void TheNewestValueIsHeldAgainstItsLimit()
    {
        using var star = new EvidenceStar();
        foreach (var (item, index) in Cases.Select((item, index) => (item, index)))
        {
            var series = item.Values.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(value => value.Split('='));
            star.Goal($"S{index}", "Toteutuu")
                .Measure($"S{index}", "Päivää", "down", [.. series.Select(value => (int.Parse(value[0], CultureInfo.InvariantCulture), decimal.Parse(value[1], CultureInfo.InvariantCulture)))])
                .Line($"S{index},measure,päivää,\"{item.Rule}\"");
        }

        using var connection = star.Build();

        Assert.Equal(
            Cases.Select((item, index) => $"S{index}|{item.Rule}|{item.Expected}").Order(StringComparer.Ordinal),
            connection.Query(@"select goal_code, rule, finding, regexp_replace(cast(compared_with as varchar), '\.?0+$', ''), light from mart.goal_evidence").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void BothSidesAreNamedWithTheirPlaces()
    {
        using var star = new EvidenceStar().Goal("S1", "Viivästyy").Measure("S1", "Päivää", "down", (2020, 150), (2021, 130)).Line("S1,measure,Päivää,at most 120 by 2023");
        using var connection = star.Build();

        Assert.Equal(
            ["186||S1|Tavoite S1|2021|Viivästyy|delayed|bad|measure|Päivää|2023|2021|130.000000|kpl|2020|150.000000|threshold|agrees|report.txt|line 2|report.txt|line 50|vocabulary/goal-evidence.csv, line 2"],
            connection.Query(
                """
                select municipality_code, unit, goal_code, goal, period_label, raw_status, status, reported, kind, subject_name, due_year, data_period, data_value, data_unit,
                    previous_period, previous_value, compared_kind, agreement, document, source_locator, data_document, data_locator, evidence_place
                from mart.goal_evidence
                """));
    }

    [Fact]
    public void AMeasureReachesItsOwnTarget()
    {
        // The target of at least 90 in 2021, or in 2025 while that lies ahead: on schedule without an earlier value is not yet wrong.
        using var star = new EvidenceStar().Goal("S1", "Etenee suunnitellusti").Goal("S2", "Etenee suunnitellusti")
            .Measure("S1", "Tyytyväisyys", "up", [Value("actual", 2021, "=", 85), Value("target", 2021, ">=", 90)])
            .Measure("S2", "Tyytyväisyys", "up", [Value("actual", 2021, "=", 85), Value("target", 2025, ">=", 90)])
            .Line("S1,measure,Tyytyväisyys,reaches its target")
            .Line("S2,measure,Tyytyväisyys,reaches its target");
        using var connection = star.Build();

        Assert.Equal(
            ["S1|not_met|90|2021|disagrees", "S2|not_met|90|2025|undecided"],
            connection.Query(@"select goal_code, finding, regexp_replace(cast(compared_with as varchar), '\.?0+$', ''), due_year, agreement from mart.goal_evidence order by 1"));
    }

    // 1,200 in 2019 and 100 in November 2021: the month is no fall of the year. 110 in November 2019 is what it fell from, by 10.
    [Theory]
    [InlineData("201901201912,1200", "no_newer_data||2019|2019|1140.000000")]
    [InlineData("201901201912,1200\nKävijät,S1,201911201911,110\nKävijät,S1,201912201912,90", "met||11/2021|11/2019|104.500000")]
    [InlineData("201901201912,1200\nKävijät,S1,201912201912,90", "moving_away||11/2021|12/2019|85.500000")]
    [InlineData("201901201912,1200\nKävijät,S1,202001202012,1100", "no_newer_data||2020|2019|1140.000000")]
    [InlineData("201901201912,1200\nKävijät,S1,202101202109,1100", "met||1-9/2021|2019|1140.000000")]
    [InlineData("201901201912,1200\nKävijät,S1,201901201909,1150\nKävijät,S1,202101202109,1100", "moving_towards||1-9/2021|1-9/2019|1092.500000")]
    public void AMonthIsHeldAgainstAMonthOfTheBaseYear(string lines, string expected)
    {
        using var star = new EvidenceStar().Goal("S1", "Toteutuu")
            .Table("measures", $"measure,goal_code,period_key,value\nKävijät,S1,{lines}\nKävijät,S1,202111202111,100\n")
            .Line("S1,measure,Kävijät,falls by 5 percent from 2019");
        using var connection = star.Build();

        Assert.Equal([expected], connection.Query("select finding, note, data_period, base_period, compared_with from mart.goal_evidence"));
    }

    [Fact]
    public void AMeasureWithoutATargetCannotReachIt()
    {
        using var star = new EvidenceStar().Goal("S1", "Toteutuu").Measure("S1", "Päivää", "down", (2021, 130)).Line("S1,measure,Päivää,reaches its target");
        using var connection = star.Build();

        Assert.Equal(["no_data|no_target|2021|130.000000"], connection.Query("select finding, note, data_period, data_value from mart.goal_evidence"));
    }

    [Fact]
    public void EveryLightCanBeWorkedOutAgainFromItsRule()
    {
        using var star = new EvidenceStar();
        (string Rule, (int, decimal)[] Values)[] cases =
        [
            ("at most 120", [(2020, 150), (2021, 120)]), ("at most 120", [(2020, 150), (2021, 130)]), ("at most 120", [(2020, 130), (2021, 150)]), ("above 5", [(2021, 5)]),
            ("falls by 5 percent from 2019", [(2019, 200), (2021, 190.5m)]), ("stays within 10 percent of 2019", [(2019, 200), (2020, 230), (2021, 175)]), ("rises from 2018", [(2021, 3)]),
        ];
        foreach (var (item, index) in cases.Select((item, index) => (item, index)))
        {
            star.Goal($"S{index}", "Toteutuu").Measure($"S{index}", "Päivää", null, item.Values).Line($"S{index},measure,Päivää,{item.Rule}");
        }

        using var connection = star.Build();

        foreach (var row in connection.Query("select light, light_rule, cast(data_value as varchar) from mart.goal_evidence where finding <> 'no_data'").Select(row => row.Split('|')))
        {
            Assert.Equal(row[0], LightOf(connection, row[1], "data_value", row[2]));
        }

        Assert.Equal(["no_data: no_base_value"], connection.Query("select light_rule from mart.goal_evidence where finding = 'no_data'"));
        Assert.Equal(["green: data_value <= 120; yellow: data_value - 120 < 30; red: otherwise"], connection.Query("select light_rule from mart.goal_evidence where goal_code = 'S1'"));
    }

    [Fact]
    public void TheLightOfAMeasureCanBeWorkedOutAgainToo()
    {
        using var star = new EvidenceStar().Goal("S1", "Toteutuu");
        (string Operator, decimal Target, decimal Actual)[] cases = [(">=", 90, 90), (">=", 90, 85), (">=", 90, 75), ("<", 70.5m, 75), ("change<=", -3, 77), ("=", 80, 80.5m)];
        foreach (var (item, index) in cases.Select((item, index) => (item, index)))
        {
            star.Measure("S1", $"Mittari {index}", null, [Value("actual", 2019, "=", 80) with { IsBaseline = true }, Value("target", 2021, item.Operator, item.Target), Value("actual", 2021, "=", item.Actual)]);
        }

        star.Measure("S1", "Ilman tavoitetta", null, (2021, 4));
        using var connection = star.Build();

        var rows = connection.Query("select light, light_rule, cast(actual_value as varchar) from mart.measure where light <> 'no_data' order by measure").Select(row => row.Split('|')).ToList();
        Assert.Equal(["green", "yellow", "red", "yellow", "green", "red"], rows.Select(row => row[0]));
        Assert.All(rows, row => Assert.Equal(row[0], LightOf(connection, row[1], "actual_value", row[2])));
        Assert.Equal(["no_data: no target level"], connection.Query("select light_rule from mart.measure where light = 'no_data'"));
    }

    /// <summary>Evaluates the terms of a light's rule, the first that holds first.</summary>
    private static string LightOf(DuckDBConnection connection, string rule, string column, string value)
    {
        var terms = rule.Split("; ").Select(term => term.Split(": ")).ToList();
        return terms.First(term => term[1] == "otherwise" || (!term[1].StartsWith("never", StringComparison.Ordinal)
            && connection.Query($"select {term[1]} from (select cast({value} as double) as {column})").Single() == "True"))[0];
    }

    private static MeasureValue Value(string scenario, int year, string comparison, decimal value) => new(scenario, false, ReportingPeriod.OfYear(year), comparison, value, $"{value}");
}
