using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Star;

public sealed class MeasureTests
{
    private const string Mart = "select measure, baseline_period, baseline_value, target_period, target_operator, target_value, actual_period, actual_value, light from mart.measure order by measure, target_period";

    [Fact]
    public void AMeasureHasItsBaselineItsTargetAndNoActualYet()
    {
        using var star = new SampleStar().With(Plan("a.pdf", 2021, Measure("Tyytyväisyys") with { Unit = "%", Better = "up", DataSource = "Kysely", Values = [Baseline(2019, 89), Target(2021, ">=", 90)] }), "a.pdf");
        using var connection = star.Build();

        Assert.Equal(["Tyytyväisyys|2019|89.0000|2021|>=|90.0000|||no_data"], connection.Query(Mart));
        Assert.Equal(
            ["186|S1|Hyvinvointi paranee||%|up|Kysely|Tyytyväisyys|a.pdf|line 5"],
            connection.Query("select municipality_code, goal_code, goal, org_unit, unit, better, data_source, measure_text, document, source_locator from mart.measure"));
    }

    [Fact]
    public void TheLightComparesTheActualValueWithTheTarget()
    {
        (string Operator, int Baseline, int Target, int Actual, string Light)[] cases =
        [
            // A target of at least 90 from 80: 90 meets it, 85 is nearer than 80 was, 80 and 75 are not.
            (">=", 80, 90, 90, "green"),
            (">=", 80, 90, 85, "yellow"),
            (">=", 80, 90, 80, "red"),
            (">=", 80, 90, 75, "red"),
            (">", 80, 90, 90, "yellow"),
            // At most 120 days from 150: 130 is nearer, 160 is worse.
            ("<=", 150, 120, 120, "green"),
            ("<=", 150, 120, 130, "yellow"),
            ("<=", 150, 120, 160, "red"),
            ("<", 150, 120, 120, "yellow"),
            ("=", 3, 2, 2, "green"),
            // Three points down from 11 is 8; 200 more than 1800 is 2000.
            ("change<=", 11, -3, 8, "green"),
            ("change<=", 11, -3, 9, "yellow"),
            ("change<=", 11, -3, 11, "red"),
            ("change>=", 1800, 200, 2000, "green"),
            ("change>=", 1800, 200, 1900, "yellow"),
        ];
        using var star = new SampleStar()
            .With(Plan("a.pdf", 2021, [.. cases.Select((item, index) => Measure($"Mittari {index:00}") with { Values = [Baseline(2019, item.Baseline), Target(2021, item.Operator, item.Target)] })]), "a.pdf")
            .With(FollowUp("b.pdf", 2021, [.. cases.Select((item, index) => Measure($"mittari {index:00}.") with { Values = [Actual(2021, item.Actual)] })]), "b.pdf");
        using var connection = star.Build();

        Assert.Equal(cases.Select(item => item.Light), connection.Query("select light from mart.measure order by measure"));
    }

    [Fact]
    public void AChangeInPerCentIsAPartOfTheBaseline()
    {
        // Ten per cent off 200 tonnes is 180; off "40 %" it could be 36 or 30, so nobody can tell.
        MeasureValue[] tonnes = [Baseline(2019, 200), Target(2021, "change<=", -10), Actual(2021, 180)];
        MeasureValue[] share = [Baseline(2019, 40) with { RawText = "40 %" }, Target(2021, "change<=", -10), Actual(2021, 30)];
        using var star = new SampleStar().With(Plan("a.pdf", 2021, Measure("Osuus") with { Unit = "%", Values = share }, Measure("Päästöt") with { Unit = "%", Values = tonnes }), "a.pdf");
        using var connection = star.Build();

        Assert.Equal(["Osuus||no_data", "Päästöt|180.0|green"], connection.Query("select measure, format('{:.1f}', target_level), light from mart.measure order by measure"));
    }

    [Fact]
    public void TheNewestReadingUpToTheTargetCountsWhateverTheOrderOfDocuments()
    {
        var documents = new (StagedDocument, string)[]
        {
            (Plan("plan.pdf", 2021, Measure("Kävijät") with { Values = [Baseline(2019, 100), Target(2021, ">=", 120), Target(2023, ">=", 150)] }), "plan.pdf"),
            (FollowUp("2020.pdf", 2020, Measure("Kävijät") with { Values = [Actual(2020, 110)] }), "2020.pdf"),
            (FollowUp("2022.pdf", 2022, Measure("Kävijät") with { Values = [Actual(2022, 130)] }), "2022.pdf"),
        };
        foreach (var order in (int[][])[[0, 1, 2], [2, 1, 0]])
        {
            using var star = new SampleStar();
            foreach (var index in order) star.With(documents[index].Item1, documents[index].Item2);
            using var connection = star.Build();

            Assert.Equal(
                ["Kävijät|2019|100.0000|2021|>=|120.0000|2020|110.0000|yellow", "Kävijät|2019|100.0000|2023|>=|150.0000|2022|130.0000|yellow"],
                connection.Query(Mart));
        }
    }

    [Fact]
    public void AMeasureWithoutValuesStandsInTheDimensionAlone()
    {
        using var star = new SampleStar().With(Plan("a.pdf", 2021, Measure("Poissaolot koulusta"), Measure("Kyselyyn vastanneet") with { Values = [Target(2021, "=", null) with { RawText = "xx" }] }), "a.pdf");
        using var connection = star.Build();

        Assert.Equal(["Kyselyyn vastanneet|||2021|=||||no_data", "Poissaolot koulusta||||||||no_data"], connection.Query(Mart));
        Assert.Equal(["Kyselyyn vastanneet|xx"], connection.Query("select measure, raw_value from star.fact_measure_value join star.dim_measure using (measure_key)"));
    }

    [Fact]
    public void PeriodsOfValuesArePeriods()
    {
        using var star = new SampleStar().With(Plan("a.pdf", 2021, Measure("Kesto") with
        {
            Values = [Baseline(2019, 150) with { Period = ReportingPeriod.OfMonths(2019, 1, 2019, 6) }, Actual(2020, 140) with { Period = ReportingPeriod.OfMonths(2020, 7, 2020, 7) }, Target(2021, "<=", 120)],
        }), "a.pdf");
        using var connection = star.Build();

        Assert.Equal(["Kesto|1-6/2019|150.0000|2021|<=|120.0000|7/2020|140.0000|yellow"], connection.Query(Mart));
        Assert.Equal(["1-6/2019|running", "7/2020|month", "2021|year"], connection.Query("select period_label, period_kind from star.dim_period where period_key <> 0 order by period_start"));
    }

    [Fact]
    public void AnActualValueWithoutAPeriodIsThatOfItsDocument()
    {
        using var star = new SampleStar().With(FollowUp("a.pdf", 2024, Measure("Käyttöaste") with { Values = [Actual(2024, 91) with { Period = null }, Baseline(2019, 80) with { Period = null }] }), "a.pdf");
        using var connection = star.Build();

        Assert.Equal(["Käyttöaste|unknown|80.0000||||2024|91.0000|no_data"], connection.Query(Mart));
    }

    [Fact]
    public void AValueFindsTheVersionOfItsGoalInForce()
    {
        using var star = new SampleStar()
            .With(FollowUp("2020.pdf", 2020) with { Rows = [SampleStar.Goal("S1", "Hyvinvointi paranee") with { TargetYear = 2020 }], RowsRead = 1 }, "2020.pdf")
            .With(FollowUp("2022.pdf", 2022, Measure("Tyytyväisyys") with { Goal = "Hyvinvointi paranee.", Values = [Baseline(2020, 80), Target(2025, ">=", 90)] }) with { Rows = [SampleStar.Goal("S1", "Hyvinvointi paranee") with { TargetYear = 2022 }], RowsRead = 2 }, "2022.pdf");
        using var connection = star.Build();

        Assert.Equal(["80.0000|2020", "90.0000|2022"], connection.Query("select value, target_year from star.fact_measure_value join star.dim_goal using (goal_key) order by value"));
    }

    [Fact]
    public void OneNameUnderTwoCompaniesIsTwoMeasures()
    {
        using var star = new SampleStar().With(FollowUp("a.pdf", 2024,
            Measure("Omavaraisuusaste") with { OrgUnit = "Jäähalli Oy", Values = [Target(2024, ">=", 22)] },
            Measure("Omavaraisuusaste") with { OrgUnit = "Vesi Oy", Values = [Target(2024, ">", 20)] }), "a.pdf");
        using var connection = star.Build();

        Assert.Equal(["Jäähalli Oy|>=|22.0000", "Vesi Oy|>|20.0000"], connection.Query("select org_unit, target_operator, target_value from mart.measure order by 1"));
    }

    [Fact]
    public void ScenariosAreFiveAndTheUnknownOne()
    {
        using var star = new SampleStar();
        using var connection = star.Build();

        Assert.Equal(["0|unknown", "1|actual", "2|budget", "3|target", "4|forecast", "5|original_budget"], connection.Query("select scenario_key, scenario from star.dim_scenario order by 1"));
    }

    private static MeasureRow Measure(string name) => new() { Measure = name, Text = name, GoalCode = "S1", Goal = "Hyvinvointi paranee", Confidence = 0.9m, SourceLocator = "line 5" };

    private static MeasureValue Baseline(int year, decimal value) => Actual(year, value) with { IsBaseline = true };

    private static MeasureValue Actual(int year, decimal value) => new("actual", false, ReportingPeriod.OfYear(year), "=", value, $"{value}");

    private static MeasureValue Target(int year, string operation, decimal? value) => new("target", false, ReportingPeriod.OfYear(year), operation, value, $"{value}");

    private static StagedDocument Plan(string name, int year, params MeasureRow[] measures) => FollowUp(name, year, measures) with { Role = DocumentRole.Plan };

    private static StagedDocument FollowUp(string name, int year, params MeasureRow[] measures) =>
        SampleStar.Document(name, ReportingPeriod.OfYear(year)) with { Measures = measures, RowsRead = measures.Length };
}
