using StrategyWarehouse.Etl.Readers.Statistics;

namespace StrategyWarehouse.Etl.Tests.Readers.Statistics;

/// <summary>Which dimension is the indicator, the area and the period: found or refused, never guessed.</summary>
public sealed class CubeMappingTests
{
    /// <summary>One cell; the dimensions are given as id and category code.</summary>
    private static string Cell(string more, params (string Id, string Code)[] dimensions) => $$"""
        { "class": "dataset", {{more}} "id": [{{string.Join(", ", dimensions.Select(item => $"\"{item.Id}\""))}}], "size": [{{string.Join(", ", dimensions.Select(_ => "1"))}}],
          "dimension": { {{string.Join(", ", dimensions.Select(item => $$"""
            "{{item.Id}}": { "category": { "index": ["{{item.Code}}"] } }
            """))}} }, "value": [1] }
        """;

    private static string Mapped(string json, Dictionary<string, string>? columns = null, Dictionary<string, string>? constants = null)
    {
        using var file = StatisticsFile.Of(json, columns, constants);
        return file.Rows("indicator || '|' || breakdown || '|' || area_code || '|' || cast(period_start as varchar)")[0];
    }

    [Theory]
    [InlineData("Vuosi", "Alue", "Tiedot")]
    [InlineData("timeperiod_y", "alue_23_20260101", "contentscode")]
    [InlineData("Tid", "Region", "ContentsCode")]
    [InlineData("year", "Alue 2020", "Tunnusluku")]
    [InlineData("Vuosineljännes", "Kunta", "tiedot")]
    [InlineData("KUUKAUSI", "hyvinvointialue_1_20240101", "Tiedot")]
    public void WellKnownNamesAreFoundWithoutRoles(string time, string area, string metric) =>
        Assert.Equal("laina||KU186|2021-01-01", Mapped(Cell("", (time, "2021"), (area, "KU186"), (metric, "laina"))));

    [Fact]
    public void ARoleIsStrongerThanANameAndTheSourceStrongerThanARole()
    {
        var json = Cell("""
            "label": "Väestö", "role": { "time": ["x"], "geo": ["y"] },
            """, ("x", "2021"), ("y", "KU186"), ("Vuosi", "2005"), ("z", "KU858"));

        Assert.Equal("Väestö|Vuosi: 2005; z: KU858|KU186|2021-01-01", Mapped(json));
        Assert.Equal("Väestö|x: 2021; y: KU186|KU858|2005-01-01", Mapped(json, columns: new() { ["period"] = "Vuosi", ["municipality"] = "Z" }));
        Assert.Equal("2005|z: KU858|KU186|2021-01-01", Mapped(json, columns: new() { ["indicator"] = "Vuosi" }));
    }

    [Fact]
    public void ConstantsStandInForWhatACubeLacks()
    {
        Assert.Equal("Hintaindeksi||SSS|2021-07-01", Mapped(Cell("", ("Laji", "SSS")), constants: new() { ["indicator"] = "Hintaindeksi", ["municipality"] = "SSS", ["period"] = "2021Q3" }));
        // Where the cube has the dimension, it tells.
        Assert.Equal("laina||KU858|2020-01-01", Mapped(Cell("", ("Vuosi", "2020"), ("Alue", "KU858"), ("Tiedot", "laina")), constants: new() { ["municipality"] = "186", ["period"] = "2021" }));
    }

    [Theory]
    [InlineData("missing_dimension", "\"columns\": { \"period\": \"<dimension>\"", "Alue (1), Laji (1)", "Alue", "Laji")]
    [InlineData("missing_dimension", "\"columns\": { \"municipality\":", "Vuosi (1), Laji (1)", "Vuosi", "Laji")]
    [InlineData("missing_dimension", "\"columns\": { \"indicator\":", "Vuosi (1), Alue (1)", "Vuosi", "Alue")]
    [InlineData("missing_dimension", "\"constants\": { \"period\": \"<value>\", \"municipality\": \"<value>\", \"indicator\": \"<value>\" }", "A (1), B (1)", "A", "B")]
    [InlineData("ambiguous_dimension", "\"columns\": { \"period\":", "Vuosi (1), Kuukausi (1)", "Vuosi", "Kuukausi", "Alue")]
    public void WhatCannotBeFoundListsTheDimensionsAndTheKeyToSet(string code, string key, string dimensions, params string[] ids)
    {
        using var file = StatisticsFile.Of(Cell("", [.. ids.Select(id => (id, "2021"))]));

        var refusal = file.Refusal();

        Assert.Equal(code, refusal.Code);
        Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(dimensions, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ANamedDimensionThatIsNotThereIsRefused()
    {
        using var file = StatisticsFile.Of(Cell("", ("Vuosi", "2021"), ("Alue", "SSS")), columns: new() { ["municipality"] = "Kunta" });
        Assert.Equal("unknown_dimension", file.Refusal().Code);
    }

    [Theory]
    [InlineData("2021", "2021-01-01 2021-12-31")]
    [InlineData("2021M09", "2021-09-01 2021-09-30")]
    [InlineData("202109", "2021-09-01 2021-09-30")]
    [InlineData("2021-02", "2021-02-01 2021-02-28")]
    [InlineData("2021Q3", "2021-07-01 2021-09-30")]
    [InlineData("2025Q4*", "2025-10-01 2025-12-31")]
    [InlineData("2021-Q1", "2021-01-01 2021-03-31")]
    [InlineData("2021H2", "2021-07-01 2021-12-31")]
    [InlineData("2018-2022", "2018-01-01 2022-12-31")]
    [InlineData("1749", "1749-01-01 1749-12-31")]
    public void PeriodsAreReadAsOfficesWriteThem(string code, string period)
    {
        using var file = StatisticsFile.Of(Cell("\"label\": \"x\",", ("Vuosi", code), ("Alue", "SSS")));
        Assert.Equal(period, file.Rows("cast(period_start as varchar) || ' ' || cast(period_end as varchar)")[0]);
    }

    [Theory]
    [InlineData("202113")]
    [InlineData("2021W05")]
    [InlineData("2022-2018")]
    [InlineData("0")]
    [InlineData("2021-02-30")]
    [InlineData("3021")]
    public void WhatIsNoPeriodOfMonthsIsRejectedByName(string code)
    {
        using var file = StatisticsFile.Of(Cell("\"label\": \"x\",", ("Vuosi", code), ("Alue", "SSS")));
        Assert.Contains($"position 0: \"{code}\" is no period", file.Refusal().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KU186", "186")]
    [InlineData("ku005", "005")]
    [InlineData("091", "091")]
    [InlineData("SSS", "")]
    [InlineData("MK01", "")]
    [InlineData("HVA02", "")]
    [InlineData("MA1", "")]
    [InlineData("0180", "")]
    [InlineData("SK011", "")]
    public void OnlyCodesOfMunicipalitiesGiveOne(string code, string municipality)
    {
        using var file = StatisticsFile.Of(Cell("\"label\": \"x\",", ("Vuosi", "2021"), ("Alue", code)));
        Assert.Equal($"{code}|{municipality}", file.Rows("area_code, municipality_code")[0]);
    }

    [Fact]
    public void ANewVersionSaysWhatItLacks()
    {
        var before = new[] { ("Alue", "municipality", "KU186"), ("Alue", "municipality", "KU858"), ("Vuosi", "period", "2020"), ("Vuosi", "period", "2021"), ("Ikä", "breakdown", "0-6") }
            .Select(item => new StatisticsCategory(item.Item1, item.Item1, item.Item2, item.Item3, item.Item3)).ToArray();
        using var file = StatisticsFile.Of(Cell("\"label\": \"x\",", ("Vuosi", "2021"), ("alue_1", "KU186")));

        Assert.Equal(
            [
                "The dimension \"Alue\" of the version before is now \"alue_1\".",
                "The dimension \"alue_1\" lacks the codes KU858 of the version before: what it said of them is no longer in force.",
                "The dimension \"Vuosi\" lacks the codes 2020 of the version before: what it said of them is no longer in force.",
                "The dimension \"Ikä\" of the version before is gone.",
            ], file.Read(before: before).Notes);
    }
}
