using System.Globalization;
using StrategyWarehouse.Etl.Readers.Measures;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Readers.Measures;

/// <summary>The measures of a real strategy against a careful reading of them.</summary>
public sealed class GoldenMeasuresTests
{
    private const int YearOfTheColumn = 2021;

    [SkippableFact]
    public void EveryNumberOperatorAndPeriodIsEqual()
    {
        foreach (var golden in GoldenFile.Rows("kauniainen-measures").GroupBy(row => row.Text("text")))
        {
            var measures = Read(golden.Key);
            Assert.Equal(golden.Count(), measures.Count);
            foreach (var (expected, actual) in golden.Zip(measures)) Compare(expected, actual);
        }
    }

    [SkippableFact]
    public void MeasuresWithoutNumbersHaveNoValues()
    {
        var withNumbers = GoldenFile.Rows("kauniainen-measures").Select(row => row.Text("text").Split(" (Tilanne")[0]).ToHashSet();
        var without = GoldenFile.Rows("kauniainen-items")
            .Where(row => row.Text("kind") == "measure")
            .Select(row => row.Text("text"))
            .Where(text => !withNumbers.Contains(text.Split(" (Tilanne")[0]))
            .ToList();

        Assert.NotEmpty(without);
        Assert.All(without, text => Assert.Empty(Assert.Single(Read(text)).Values));
    }

    private static IReadOnlyList<MeasureRow> Read(string text) => MeasureText.Read(text, YearOfTheColumn, "line 1", 1);

    private static void Compare(IDictionary<string, object> expected, MeasureRow actual)
    {
        var place = expected.Text("kpi") + ": " + expected.Text("text");
        var baseline = actual.Values.SingleOrDefault(value => value.IsBaseline);
        var target = Assert.Single(actual.Values, value => value.Scenario == "target");

        Assert.True(Decimal(expected, "baseline_value") == baseline?.Value, place);
        Assert.True(Decimal(expected, "target_value") == target.Value, place);
        Assert.Equal($"{expected.Text("baseline_period")} {place}", $"{Label(baseline?.Period)} {place}");
        Assert.Equal($"{expected.Text("target_period")} {place}", $"{Label(target.Period)} {place}");
        if (target.Value is not null) Assert.Equal($"{expected.Text("target_operator")} {place}", $"{target.Operator} {place}");
        Assert.Equal($"{Family(expected.Text("unit"))} {place}", $"{(target.Value is null ? Family(expected.Text("unit")) : Family(actual.Unit ?? ""))} {place}");
        Assert.Equal(expected.Text("data_source"), actual.DataSource ?? "", ignoreCase: true);
    }

    private static decimal? Decimal(IDictionary<string, object> row, string column) =>
        row.Text(column) is { Length: > 0 } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    private static string Family(string unit) => unit switch
    {
        "%" => "share",
        _ when unit.StartsWith("%-", StringComparison.Ordinal) => "points",
        _ when unit.Contains("vuo", StringComparison.Ordinal) => "a year",
        _ => "count",
    };

    private static string Label(ReportingPeriod? period) => period switch
    {
        null => "",
        { Start.Month: 1, End.Month: 12 } => $"{period.End.Year}",
        _ => $"{period.End.Month}/{period.End.Year}",
    };
}
