using System.Globalization;
using StrategyWarehouse.Etl.Readers.Statistics;
using StrategyWarehouse.Etl.Readers.Statistics.JsonStat;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Tests.Readers.Statistics;

/// <summary>Real JSON-stat, flattened. Cell counts, sums and single cells were worked out by another reader (Python: itertools.product over the categories in the order of their positions).</summary>
public sealed class SharedJsonStatTests
{
    private static readonly Dictionary<string, string> Known = new() { ["period"] = "2021", ["municipality"] = "186" };

    [SkippableTheory]
    [InlineData("statfin-velk.json", 1, 58443598209d, "2002 velat_yht SSS SSS SSS", "58443598209")]
    [InlineData("scb-TAB6471.json", 2772, 84837753d, "12 20-29 2 000007SF 2026M02", "83485")]
    [InlineData("scb-TAB6471.json", 2772, 84837753d, "13 50-59 1 000007SF 2026M03", "22151")]
    [InlineData("scb-TAB6471.json", 2772, 84837753d, "25 100+10 2 000007SF 2026M04", "54")]
    [InlineData("canada-1.x.json", 120, 140121.4d, "CA 2012 34 POP F", "1202.8")]
    [InlineData("canada-1.x.json", 120, 140121.4d, "CA 2012 T PERCENT M", "100.0")]
    [InlineData("canada-1.x.json", 120, 140121.4d, "CA 2012 older PERCENT F", "1.0")]
    [InlineData("three-dim-1.x.json", 24, 4139d, "one_1 two_2 three_1", "120")]
    [InlineData("three-dim-1.x.json", 24, 4139d, "one_2 two_3 three_4", "234")]
    [InlineData("order.json", 24, 0d, "1 1 4", "A1B1C4")]
    [InlineData("order.json", 24, 0d, "2 2 1", "A2B2C1")]
    public void EveryFileFlattensToItsCells(string file, int cells, double sum, string categories, string value)
    {
        var source = new JsonSource(file, new ReadingLimits(), "not_json_stat", "JSON-stat");
        using var json = source.Open(Repository.Shared($"data/jsonstat/{file}"));
        var cube = Assert.Single(JsonStatDocument.Read(json.RootElement, source, new ReadingLimits()).Cubes);
        var flat = cube.Cells().Select(cell => (
            Categories: string.Join(' ', cube.Dimensions.Zip(cell.Coordinates, (dimension, position) => dimension.Categories[position].Code)),
            Value: cell.Value?.ToString() ?? "")).ToList();

        Assert.Equal(cells, flat.Count);
        Assert.Equal(cells, flat.DistinctBy(cell => cell.Categories).Count());
        Assert.Equal((decimal)sum, flat.Sum(cell => decimal.TryParse(cell.Value, CultureInfo.InvariantCulture, out var number) ? number : 0));
        Assert.Equal(value, flat.Single(cell => cell.Categories == categories).Value);
    }

    [SkippableFact]
    public void StatisticsFinlandNamesTimeAndMetricByRoleAndTheRegionByItsName()
    {
        using var file = StatisticsFile.Shared("statfin-velk.json");

        // Maakunta SSS is the whole country, and so no municipality; SSS of the other dimensions is their total.
        Assert.Equal(
            ["Velat yhteensä (euroa)|velat_yht||SSS|KOKO MAA||2002-01|2002-12|58443598209|euroa||position 0"],
            file.Rows("indicator, indicator_code, breakdown, area_code, area, municipality_code, period_start, period_end, value, unit, missing_reason, source_locator"));
    }

    [SkippableFact]
    public void SwedenNamesTheTotalOfADimensionAndMonths()
    {
        using var file = StatisticsFile.Shared("scb-TAB6471.json");

        var reading = file.Read();

        Assert.Equal((2772, 2772, 0, 0, "2026-01..2026-04"), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected, reading.RowsSkipped, reading.Period!.ToString()));
        Assert.Equal(
            ["Region municipality", "Alder breakdown", "Kon breakdown", "ContentsCode indicator", "Tid period"],
            reading.Dimensions.Select(dimension => $"{dimension.Id} {dimension.MappedTo}"));
        // TotSa is the elimination value of Kon and leaves no trace: 21 regions x 11 ages x 4 months.
        Assert.Equal("924|42418945", file.Figure("count(*), sum(value)", "breakdown not like '%kön%'"));
        Assert.Equal("231|10604483", file.Figure("count(*), sum(value)", "breakdown not like '%kön%' and period_start = date '2026-01-01' and period_end = date '2026-01-31'"));
    }

    [SkippableFact]
    public void CanadaHasAStatusForAllCellsAndTwoUnits()
    {
        using var file = StatisticsFile.Shared("canada-1.x.json");

        var rows = file.Rows("indicator, breakdown, area_code, period_start, value, unit, value_status");

        Assert.Equal("population||CA|2012-01|34880.5|thousands of persons|a", rows[0]);
        Assert.Equal("weight of age group in the population|age group: 90 and older; sex: female|CA|2012-01|1|%|a", rows[^1]);
    }

    [SkippableFact]
    public void ATableOfTextsHasNoFigureAndSaysSo()
    {
        using var file = StatisticsFile.Shared("order.json");
        using var named = StatisticsFile.Shared("order.json", Known);

        Assert.Equal("missing_dimension", file.Refusal().Code);
        var refusal = named.Refusal();
        Assert.Equal("no_rows", refusal.Code);
        Assert.Contains("24 rejected, the first at position 0: value is no number", refusal.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void TheOldFormIsReadWithConstantsInThePlaceOfPeriodAndArea()
    {
        using var named = StatisticsFile.Shared("three-dim-1.x.json", Known);

        var rows = named.Rows("indicator, breakdown, municipality_code, period_start, value");

        Assert.Equal(24, rows.Count);
        Assert.Equal("three dimensions|first dimension: one_1; second dimension: two_2; third dimension: three_1|186|2021-01|120", rows[4]);
    }
}
