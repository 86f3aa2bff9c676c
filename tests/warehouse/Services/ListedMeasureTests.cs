using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Services;

/// <summary>Measures of tables beside measures of documents.</summary>
public sealed class ListedMeasureTests
{
    private const string Mart = "select goal_code, measure, unit, better, baseline_value, target_period, target_operator, target_value, actual_period, actual_value, light, document from mart.measure order by all";

    [Fact]
    public void ARowWithTheGoalsCodeAndTheMeasuresNameIsTheDocumentsMeasure()
    {
        using var star = new SampleStar()
            .With(Plan(Measure("Kävijät", "S1", Baseline(2019, 90), Target(2024, ">=", 120)) with { Unit = "hlö" }), "plan.pdf")
            .WithTable("measures", "measures.csv", "measure,period_key,scenario,value,value_text,goal_code\nKÄVIJÄT,202301202312,actual,110,110,S1.\nkävijät,202201202212,actual,100,100,S1.\n");
        using var connection = star.Build();

        Assert.Equal(["S1|Kävijät|hlö|up|90.0000|2024|>=|120.0000|2023|110.0000|yellow|plan.pdf"], connection.Query(Mart));
        Assert.Equal(["110|line 2|measures.csv", "100|line 3|measures.csv"], connection.Query(
            "select raw_value, source_locator, document from star.fact_measure_value join star.dim_document using (document_key) where document = 'measures.csv' order by value desc"));
        Assert.Equal(["2"], connection.Query("select count(*) from star.fact_measure_value where goal_key <> 0 and not is_baseline and scenario_key = 1"));
    }

    [Theory]
    // Another goal, no goal, and another name.
    [InlineData("Kävijät,202301202312,actual,110,S2")]
    [InlineData("Kävijät,202301202312,actual,110,")]
    [InlineData("Kävijämäärä,202301202312,actual,110,S1")]
    public void ElseItIsAMeasureOfItsOwn(string row)
    {
        using var star = new SampleStar()
            .With(Plan(Measure("Kävijät", "S1", Baseline(2019, 90))), "plan.pdf")
            .WithTable("measures", "measures.csv", $"measure,period_key,scenario,value,goal_code\n{row}\n");
        using var connection = star.Build();

        Assert.Equal(["|", "2023|110.0000"], connection.Query("select actual_period, actual_value from mart.measure order by actual_value nulls first"));
    }

    [Fact]
    public void OfTwoMeasuresWithOneNameNeitherIsGuessedAndAnAuditSaysSo()
    {
        using var star = new SampleStar()
            .With(Plan([Measure("Kävijät", "S1", Baseline(2019, 90)) with { OrgUnit = "Kirjasto" }, Measure("Kävijät", "S1", Baseline(2019, 40)) with { OrgUnit = "Museo" }]), "plan.pdf")
            .WithTable("measures", "measures.csv", "measure,period_key,scenario,value,goal_code\nKävijät,202301202312,actual,110,S1\n");
        using var connection = star.Build();

        Assert.Equal(["|110.0000", "Kirjasto|", "Museo|"], connection.Query("select org_unit, actual_value from mart.measure order by org_unit nulls first"));
        var audit = star.Sql.Audits.Single(item => item.Name == "dim_measure__is_told_from_its_namesake").Text.TrimEnd().TrimEnd(';');
        Assert.Equal(["Kävijät|S1|measures.csv|line 2"], connection.Query($"select measure, goal_code, document, source_locator from ({audit})"));
    }

    [Fact]
    public void ATablesOwnMeasureHasItsTargetFromTheSideThatIsBetterAndNoBaseline()
    {
        using var star = new SampleStar().WithTable("measures", "measures.csv",
            """
            measure,period_key,scenario,value,value_text,better,unit
            Käsittelyaika,202201202212,actual,48,48,down,pv
            Käsittelyaika,202301202312,actual,40,40,,
            Käsittelyaika,202501202512,target,35,35,,
            Tyytyväisyys,202301202312,actual,84,84 %,,
            Tyytyväisyys,202401202412,target,84,84 %,,
            Ennakko,202401202412,forecast,7,7,up,
            """);
        using var connection = star.Build();

        Assert.Equal(
            [
                "|Ennakko||up|||||||no_data|measures.csv",
                "|Käsittelyaika|pv|down||2025|<=|35.0000|2023|40.0000|red|measures.csv",
                "|Tyytyväisyys|%|||2024|=|84.0000|2023|84.0000|green|measures.csv",
            ],
            connection.Query(Mart));
        Assert.Equal(["6"], connection.Query("select count(*) from star.fact_measure_value"));
    }

    internal static MeasureRow Measure(string name, string code, params MeasureValue[] values) =>
        new() { Measure = name, Text = name, GoalCode = code, Goal = "Hyvinvointi", Better = "up", Confidence = 1, SourceLocator = "line 5", Values = values };

    internal static MeasureValue Baseline(int year, decimal value) => new("actual", true, ReportingPeriod.OfYear(year), "=", value, $"{value}");

    internal static MeasureValue Target(int year, string operation, decimal value) => new("target", false, ReportingPeriod.OfYear(year), operation, value, $"{value}");

    internal static StagedDocument Plan(params MeasureRow[] measures) =>
        SampleStar.Document("plan.pdf", ReportingPeriod.OfYear(2021), SampleStar.Goal("S1", "Hyvinvointi")) with { Role = DocumentRole.Plan, Measures = measures, RowsRead = 1 + measures.Length };
}
