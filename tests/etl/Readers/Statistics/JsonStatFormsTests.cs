using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Readers.Statistics;

/// <summary>The forms in which publishers write the same thing, one by one.</summary>
public sealed class JsonStatFormsTests
{
    private const string Year = """ "Vuosi": { "label": "Vuosi", "category": { "index": ["2020", "2021"] } } """;
    private const string Area = """ "Alue": { "label": "Alue", "category": { "index": { "KU858": 1, "KU186": 0, "SSS": 2 }, "label": { "SSS": "KOKO MAA", "KU186": "Järvenpää", "KU858": "Tuusula" } } } """;

    /// <summary>Two years by three areas, with what a test adds.</summary>
    private static string Table(string rest, string area = Area) =>
        $$"""{ "version": "2.0", "class": "dataset", "label": "Lainakanta", "id": ["Vuosi", "Alue"], "size": [2, 3], "dimension": { {{Year}}, {{area}} }, {{rest}} }""";

    private static List<string> Values(string rest, string columns = "period_start, area_code, value, missing_reason")
    {
        using var file = StatisticsFile.Of(Table(rest));
        return file.Rows(columns);
    }

    [Fact]
    public void AListOfValuesIsRowMajorAndPositionsOrderTheCategories() =>
        Assert.Equal(
            ["2020-01|KU186|Järvenpää|186|1", "2020-01|KU858|Tuusula|858|2.5", "2020-01|SSS|KOKO MAA||3", "2021-01|KU186|Järvenpää|186|4", "2021-01|KU858|Tuusula|858|-5", "2021-01|SSS|KOKO MAA||6"],
            Values(""" "value": [1, 2.50, 3, 4, -5, 6] """, "period_start, area_code, area, municipality_code, value"));

    [Fact]
    public void ASparseObjectStatesSomeCellsAndTheOthersAreSkipped()
    {
        using var file = StatisticsFile.Of(Table(""" "value": { "4": 50, "1": 20, "0": null }, "status": { "5": "." } """));

        Assert.Equal(["2020-01|KU186||not_stated|position 0", "2020-01|KU858|20||position 1", "2021-01|KU858|50||position 4", "2021-01|SSS||missing|position 5"], file.Rows("period_start, area_code, value, missing_reason, source_locator"));
        var reading = file.Read();
        Assert.Equal((6, 4, 0, 2), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected, reading.RowsSkipped));
        Assert.Equal(["missing 1", "not_stated 1"], reading.Missing.Select(reason => $"{reason.Key} {reason.Value}"));
        Assert.Contains("of 2 of 6 cells nothing is said", Assert.Single(reading.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryReasonForAMissingValueStaysTellable()
    {
        Assert.Equal(
            ["|missing|.", "|not_applicable|..", "|confidential|...", "|not_available|....", "|not_asked|.....", "0||-"],
            Values(""" "value": [null, null, null, null, null, null], "status": [".", "..", "...", "....", ".....", "-"] """, "value, missing_reason, value_status"));
        Assert.Equal(
            ["|missing|1", "|not_applicable|2", "|confidential|3", "0||7", "|other|6", "|:|:"],
            Values(""" "value": [null, null, null, 0, null, null], "status": { "0": "1", "1": "2", "2": "3", "3": "7", "4": 6, "5": ":" } """, "value, missing_reason, value_status"));
    }

    [Fact]
    public void AStatusMayStandBesideAValueOrForAllCells()
    {
        Assert.Equal(
            ["1|e|false", "2|p|true", "3|ep|true", "4||false", "5|de|false", "6|d,p|false"],
            Values(""" "value": [1, 2, 3, 4, 5, 6], "status": ["e", "p", "ep", null, "de", ["d", "p"]] """, "value, value_status, lower(cast(is_provisional as varchar))"));
        Assert.All(Values(""" "value": [1, 2, 3, 4, 5, 6], "status": "e" """, "value_status"), status => Assert.Equal("e", status));
        Assert.All(Values(""" "value": [1, 2, 3, 4, 5, 6], "status": ["a"] """, "value_status"), status => Assert.Equal("a", status));
    }

    [Fact]
    public void NumbersInQuotesAreNumbersAndTextsAreRejected()
    {
        using var file = StatisticsFile.Of(Table(""" "value": ["12.5", "..", "-", "n/a", true, 1e400] """));

        Assert.Equal(["12.5|", "|not_applicable", "0|"], file.Rows("value, missing_reason"));
        var reading = file.Read();
        Assert.Equal((6, 3, 3), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected));
        Assert.Equal(["position 3 bad_number \"n/a\"", "position 4 bad_number true", "position 5 bad_number 1e400"], reading.Rejected.Select(row => $"{row.Place} {row.Code} {row.RawText}"));
    }

    [Fact]
    public void DecimalsAreThoseOfTheTextAndSixOfThemAreKept() =>
        Assert.Equal(
            ["0.1", "1234567890123.123456", "15000", "0.000002", "-0.1", "0.3"],
            Values(""" "value": [0.1, 1234567890123.123456, 1.5e4, 0.0000015000001, -0.10, 0.30] """, "value"));

    [Theory]
    [InlineData(""" "category": { "label": { "KU186": "Järvenpää" } } """)]
    [InlineData(""" "category": { "index": ["KU186"] } """)]
    [InlineData(""" "category": { "index": { "KU186": "0" }, "label": { "KU186": "Järvenpää", "KU999": "Muu" } } """)]
    public void ASingleCategoryMayStandWithoutIndexOrLabel(string category)
    {
        using var file = StatisticsFile.Of($$"""{ "class": "dataset", "label": "x", "id": ["Vuosi", "Alue"], "size": ["2", "1"], "dimension": { {{Year}}, "Alue": { {{category}} } }, "value": [1, 2] }""");
        Assert.Equal(["KU186|186|1", "KU186|186|2"], file.Rows("area_code, municipality_code, value"));
    }

    [Fact]
    public void ABundleOfTheOldFormHoldsDatasetsByName()
    {
        static string Old(string values) => $$"""{ "dimension": { "id": ["Vuosi", "Alue"], "size": [2, 1], "role": { "time": ["Vuosi"], "geo": ["Alue"] }, {{Year}}, "Alue": { "category": { "label": { "KU186": "Järvenpää" } } } }, "value": {{values}} }""";
        using var file = StatisticsFile.Of($$"""{ "oppilaat": {{Old("[1, 2]")}}, "kustannus": {{Old("""{ "1": 9 }""")}} }""");

        Assert.Equal(
            ["oppilaat|2020-01|1|dataset \"oppilaat\", position 0", "oppilaat|2021-01|2|dataset \"oppilaat\", position 1", "kustannus|2021-01|9|dataset \"kustannus\", position 1"],
            file.Rows("indicator, period_start, value, source_locator"));
        Assert.Equal("JSON-stat 1.x, 2 datasets", file.Read().Form);
    }

    [Fact]
    public void ACollectionGivesItsDatasetsAndNamesItsLinks()
    {
        using var file = StatisticsFile.Of($$"""{ "version": "2.0", "class": "collection", "link": { "item": [ {{Table(""" "value": [1, 2, 3, 4, 5, 6] """)}}, { "class": "dataset", "href": "https://example.org/x.json" }, { "class": "collection", "link": { "item": [ {{Table(""" "value": [7, 8, 9, 10, 11, 12] """)}} ] } } ] } }""");

        var reading = file.Read();

        Assert.Equal((12, 12), (reading.RowsRead, reading.RowsStaged));
        Assert.Equal(["Left aside: item 2 is a link to https://example.org/x.json and holds no dataset."], reading.Notes);
        Assert.Equal("78", file.Figure("sum(value)", "true"));
    }

    [Fact]
    public void UnitsAndMetricCategoriesNameTheIndicator()
    {
        using var file = StatisticsFile.Of($$"""
            { "class": "dataset", "label": "Kuntien talous", "id": ["Vuosi", "Alue", "contentscode"], "size": [1, 1, 3], "role": { "metric": ["contentscode"] },
              "dimension": { "Vuosi": { "category": { "index": ["2021"], "label": { "2021": "2021*" } } }, "Alue": { "category": { "index": ["186"] } },
                "contentscode": { "category": { "index": ["a", "b", "c"], "label": { "a": "Laina", "b": "Osuus", "c": "Osuus" }, "unit": { "a": { "base": "euroa", "decimals": 1 }, "b": { "label": "%", "decimals": 1 } } } } },
              "value": [1, 2, 3] }
            """);

        // Two categories share a label: the code tells them apart.
        Assert.Equal(["Laina|a|euroa|true", "Osuus (b)|b|%|true", "Osuus (c)|c||true"], file.Rows("indicator, indicator_code, unit, lower(cast(is_provisional as varchar))"));
    }

    [Fact]
    public void TotalsLeaveNoTraceInTheBreakdownAndAParentStandsBesideItsParts()
    {
        using var file = StatisticsFile.Of("""
            { "class": "dataset", "label": "Väestö", "id": ["Vuosi", "Alue", "Ikä", "Sukupuoli", "Kieli"], "size": [1, 1, 3, 2, 1],
              "dimension": { "Vuosi": { "category": { "index": ["2021"] } }, "Alue": { "category": { "index": ["KU186"] } },
                "Ikä": { "category": { "index": ["0-6", "0-2", "3-6"], "child": { "0-6": ["0-2", "3-6"] } } },
                "Sukupuoli": { "category": { "index": ["9", "1"], "label": { "9": "Yhteensä", "1": "Miehet" } } },
                "Kieli": { "category": { "index": ["sv"], "label": { "sv": "Ruotsi" } } } },
              "value": [1, 2, 3, 4, 5, 6] }
            """);

        Assert.Equal(
            ["Ikä: 0-6; Kieli: Ruotsi|1", "Ikä: 0-6; Sukupuoli: Miehet; Kieli: Ruotsi|2", "Ikä: 0-2; Kieli: Ruotsi|3", "Ikä: 0-2; Sukupuoli: Miehet; Kieli: Ruotsi|4", "Ikä: 3-6; Kieli: Ruotsi|5", "Ikä: 3-6; Sukupuoli: Miehet; Kieli: Ruotsi|6"],
            file.Rows("breakdown, value"));
    }

    [Fact]
    public void OtherEncodingsAndAnySpellingOfUpdatedAreRead()
    {
        var text = Table(""" "updated": "17/10/2013 16:51:00", "value": [1, 2, 3, 4, 5, 6] """);
        foreach (var bytes in new[] { System.Text.Encoding.Unicode.GetPreamble().Concat(System.Text.Encoding.Unicode.GetBytes(text)).ToArray(), System.Text.Encoding.Latin1.GetBytes(text), [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(text)] })
        {
            using var file = StatisticsFile.Of(bytes);
            Assert.Equal("Järvenpää", file.Rows("area", kind: SourceKind.PxWeb)[0]);
        }
    }
}
