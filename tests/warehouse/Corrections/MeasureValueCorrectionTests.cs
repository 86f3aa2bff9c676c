using StrategyWarehouse.Warehouse.Audits;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Corrections;

/// <summary>A person corrects the numbers of a measure: its only target, its baseline, its actual value.</summary>
public sealed class MeasureValueCorrectionTests : IDisposable
{
    private const string Hash = "fedc4567fedc4567fedc4567fedc4567fedc4567fedc4567fedc4567fedc4567";

    private readonly SampleStar _star = new();

    public void Dispose() => _star.Dispose();

    [Fact]
    public void EachKindOfValueIsCorrectedAndShowsWhatItWas()
    {
        Given("line 1,target_value,\"80,5\"", "line 1,measure.baseline_value,-3.25", "line 1,Actual_Value,72");
        using var connection = _star.Build();

        const string corrections = "actual_value: '71.5' -> '72' (a: b); baseline_value: '70' -> '-3.25' (a: b); target_value: '75' -> '80,5' (a: b)";
        Assert.Equal([$"1|-3.2500|70|{corrections}", $"2|72.0000|71,5|{corrections}", $"3|80.5000|väh. 75|{corrections}"], Values(connection));
        Assert.Equal(["actual_value|71.5|72|True", "measure.baseline_value|70|-3.25|True", "target_value|75|80,5|True"],
            connection.Query("select field, old_value, new_value, is_applied from audit.correction order by field"));
        Assert.Equal(["80.5000|-3.2500|72.0000"], connection.Query("select target_value, baseline_value, actual_value from mart.measure where measure = 'Osuus'"));
    }

    [Fact]
    public void AnEmptyValueClearsTheNumberAndLeavesTheOthers()
    {
        Given("line 1,target_value,");
        using var connection = _star.Build();

        const string corrections = "target_value: '75' -> '' (a: b)";
        Assert.Equal([$"1|70.0000|70|{corrections}", $"2|71.5000|71,5|{corrections}", $"3||väh. 75|{corrections}"], Values(connection));
    }

    [Fact]
    public void APrintThatCouldNotBeReadGetsItsNumber()
    {
        Given("line 2,baseline_value,1250");
        using var connection = _star.Build();

        Assert.Equal(["1250.0000|baseline_value: '1.250' -> '1250' (a: b)"],
            connection.Query("select value, corrections from star.fact_measure_value where source_locator = 'line 2' and is_baseline"));
    }

    [Fact]
    public void WhereAMeasureHasNoSuchValueOrSeveralNothingIsAppliedAndTheProblemIsListed()
    {
        Given("line 2,target_value,5", "line 2,actual_value,5");
        using var connection = _star.Build();

        Assert.Equal(
            [
                "actual_value||5|False|this measure has no value of this kind; correct the document and drop it again",
                "target_value||5|False|this measure has 2 values of this kind and nothing tells which is meant; correct the document and drop it again",
            ],
            connection.Query("select field, old_value, new_value, is_applied, problem from audit.correction order by field"));
        Assert.Equal(["1||", "2|10.0000|", "3|20.0000|"], connection.Query("select value_number, value, corrections from star.fact_measure_value where source_locator = 'line 2' order by value_number"));
        Assert.Equal(["correction__hits_one_row"], new AuditSuite(_star.Sql).Judge(connection, CancellationToken.None).Where(result => !result.Passed).Select(result => result.Audit));
    }

    /// <summary>"Osuus" has one value of each kind; "Kävijät" has a baseline that can be read in two ways, and two targets.</summary>
    private void Given(params string[] corrections) => _star
        .With(
            SampleStar.Document("plan.txt", ReportingPeriod.OfYear(2023), SampleStar.Goal("S1", "Yksi") with { SourceLocator = "line 9", RawStatus = "Toteutuu" }) with
            {
                Hash = Hash,
                RowsRead = 3,
                Measures =
                [
                    Measure("Osuus", "line 1",
                        new MeasureValue("actual", true, ReportingPeriod.OfYear(2021), "=", 70, "70"),
                        new MeasureValue("actual", false, ReportingPeriod.OfYear(2022), "=", 71.5m, "71,5"),
                        new MeasureValue("target", false, ReportingPeriod.OfYear(2023), ">=", 75, "väh. 75")),
                    Measure("Kävijät", "line 2",
                        new MeasureValue("actual", true, ReportingPeriod.OfYear(2021), "=", null, "1.250"),
                        new MeasureValue("target", false, ReportingPeriod.OfYear(2023), "=", 10, "10"),
                        new MeasureValue("target", false, ReportingPeriod.OfYear(2024), "=", 20, "20")),
                ],
            },
            "plan.txt")
        .WithVocabulary("corrections.csv", $"document_hash,place,field,value,who,why\n{string.Join('\n', corrections.Select(line => $"{Hash[..8]},{line},a,b"))}\n");

    private static MeasureRow Measure(string name, string place, params MeasureValue[] values) =>
        new() { Measure = name, Text = name, GoalCode = "S1", Goal = "Yksi", Confidence = 1, SourceLocator = place, Values = values };

    private static List<string> Values(DuckDB.NET.Data.DuckDBConnection connection) =>
        connection.Query("select value_number, value, raw_value, corrections from star.fact_measure_value where source_locator = 'line 1' order by value_number");
}
