using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Readers.Statistics;

/// <summary>Sotkanet's three kinds of answer, told apart by their keys.</summary>
public sealed class SotkanetAnswerTests
{
    private const string Kind = SourceKind.Sotkanet;

    [Fact]
    public void ValuesKeepSotkanetsOwnNumbers()
    {
        using var file = StatisticsFile.Of("""
            [ { "indicator": 127, "region": 91, "year": 2023, "gender": "total", "value": 46000, "absValue": 46000 },
              { "indicator": 127, "region": 4711, "year": 2022, "gender": "Male", "value": 12.25 },
              { "indicator": "127", "region": "393", "year": "2021", "value": null },
              { "indicator": 127, "region": 91, "year": 2023, "gender": "female", "value": "n/a" },
              { "indicator": 127, "region": 91, "year": 99, "gender": "female", "value": 1 },
              { "region": 91 }, 7 ]
            """);

        Assert.Equal(["127|91|2023|total|46000|46000", "127|4711|2022|male|12.25|", "127|393|2021|total||"], file.Rows("indicator_id, region_id, year, gender, value, absolute_value", "sotkanet_value_row", Kind));
        var reading = file.Read(Kind);
        Assert.Equal((7, 3, 4, 0, "2021-01..2023-12"), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected, reading.RowsSkipped, reading.Period!.ToString()));
        Assert.Equal(["row 4 bad_number", "row 5 bad_period", "row 6 bad_row", "row 7 bad_row"], reading.Rejected.Select(row => $"{row.Place} {row.Code}"));
        Assert.Equal(["not_stated 1"], reading.Missing.Select(reason => $"{reason.Key} {reason.Value}"));
        Assert.Equal(["gender 2", "indicator 1", "region 3", "year 3"], reading.Dimensions.OrderBy(dimension => dimension.Id, StringComparer.Ordinal).Select(dimension => $"{dimension.Id} {dimension.Size}"));
    }

    [Fact]
    public void RegionsAndIndicatorsAreListsOfTheirOwn()
    {
        using var regions = StatisticsFile.Of("""[ { "id": 91, "code": "186", "category": "kunta", "title": { "fi": "Järvenpää", "sv": "Träskända" }, "memberOf": [ 966 ] }, { "id": 658, "category": "MAA", "title": { "fi": "Koko maa" } }, { "id": 1, "category": "KUNTA", "title": {} } ]""");
        Assert.Equal(["91|KUNTA|186|Järvenpää|Träskända", "658|MAA||Koko maa|"], regions.Rows("region_id, category, code, name_fi, name_sv", "sotkanet_region_row", Kind));
        Assert.Equal(1, regions.Read(Kind).RowsRejected);

        using var indicator = StatisticsFile.Of("""{ "id": 127, "title": { "fi": "Väestö 31.12.", "en": "Population" }, "primaryValueType": { "code": "lkm", "title": { "fi": "lukumäärä" } }, "decimals": 0, "classifications": { "region": { "values": ["KUNTA"] } } }""");
        Assert.Equal(["127|Väestö 31.12.||Population|lukumäärä|0"], indicator.Rows("indicator_id, title_fi, title_sv, title_en, unit, decimals", "sotkanet_indicator_row", Kind));
    }

    [Theory]
    [InlineData("[]", "no_rows", "an empty answer")]
    [InlineData("{ \"message\": \"Forbidden\" }", "not_sotkanet", "Forbidden")]
    [InlineData("[1, 2]", "not_sotkanet", "JSON of another kind")]
    [InlineData("<html><title>403</title></html>", "not_sotkanet", "a web page")]
    [InlineData("{ \"class\": \"dataset\", \"value\": [] }", "not_sotkanet", "a source of kind pxweb reads")]
    [InlineData("[ { \"indicator\": 127,", "damaged_document", "JSON that breaks off")]
    [InlineData("[ { \"indicator\": 127, \"region\": 91, \"year\": 2021, \"value\": \"x\" } ]", "no_rows", "1 rejected, the first at row 1")]
    public void WhatIsNoAnswerOfSotkanetIsSaidByName(string text, string code, string found)
    {
        using var file = StatisticsFile.Of(text);

        var refusal = file.Refusal(Kind);

        Assert.Equal(code, refusal.Code);
        Assert.Contains(found, refusal.Message, StringComparison.Ordinal);
    }
}
