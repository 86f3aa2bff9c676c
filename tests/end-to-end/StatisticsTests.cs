namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>Answers of statistical services, dropped as files: from the inbox to the fact.</summary>
public sealed class StatisticsTests : IDisposable
{
    private const string Configuration =
        """
        { "municipality": "186", "sources": [
            { "name": "talous", "kind": "pxweb", "path": "inbox/pxweb/**" },
            { "name": "sotkanet", "kind": "sotkanet", "path": "inbox/sotkanet/**", "maxRejectedShare": 0.5 } ] }
        """;

    private readonly TestWorkspace _city = new(Configuration);

    public void Dispose() => _city.Dispose();

    [Fact]
    public void FilesOfBothServicesBecomePeerValues()
    {
        _city.Write("inbox/pxweb/12ml.json", Table(["2020", "2021"], ["KU186", "KU858", "SSS"], "2900, 2800, null, 3000, 2700.5, 3100"));
        _city.Write("inbox/pxweb/error.json", "<html><body>Service Unavailable</body></html>");
        _city.Write("inbox/sotkanet/data-3180.json", """[ { "indicator": 3180, "region": 91, "year": 2021, "gender": "total", "value": 3000.1 }, { "indicator": 3180, "region": 91, "year": 2020, "gender": "total", "value": "x" } ]""");
        _city.Write("inbox/sotkanet/indicator-3180.json", """{ "id": 3180, "title": { "fi": "Lainakanta, euroa / asukas" }, "primaryValueType": { "code": "EUR" } }""");

        var summary = _city.RunHere();

        // 6 cells, 1 of 2 values, 1 indicator; the web page is left out.
        Assert.Equal((8, 1, 0), (summary.RowsStaged, summary.RowsRejected, summary.RowsSkipped));
        Assert.Equal("not_json_stat", Assert.Single(summary.Problems).Code);
        Assert.DoesNotContain(summary.FailedAudits, audit => audit.StopsPublication);
        var rows = _city.Query("select document, indicator, indicator_code, area_code, dim_municipality.municipality_code, period_label, value, unit, missing_reason from star.fact_peer_value join star.dim_municipality using (municipality_key) join star.dim_period using (period_key) join star.dim_document using (document_key) order by 1, area_code, period_label");
        Assert.Equal(
            [
                "12ml.json|Lainakanta|laina|KU186|186|2020|2900|euroa|", "12ml.json|Lainakanta|laina|KU186|186|2021|3000|euroa|",
                "12ml.json|Lainakanta|laina|KU858|858|2020|2800|euroa|", "12ml.json|Lainakanta|laina|KU858|858|2021|2700.5|euroa|",
                "12ml.json|Lainakanta|laina|SSS||2020||euroa|not_stated", "12ml.json|Lainakanta|laina|SSS||2021|3100|euroa|",
                "data-3180.json|Lainakanta, euroa / asukas|3180|186|186|2021|3000.1|EUR|",
            ], rows.Select(row => string.Join('|', row.Select(cell => cell.Value?.ToString()))));
        Assert.Equal("2020-01..2021-12", _city.Query("select strftime(min(period_start), '%Y-%m') || '..' || strftime(max(period_end), '%Y-%m') as span from star.dim_document join star.dim_period using (period_key) where document = '12ml.json'")[0]["span"]!.ToString());
        Assert.Empty(_city.RunHere().Notes);
    }

    [Fact]
    public void ANewVersionNamesWhatItLacksAndARefusedOneLeavesTheEarlierInForce()
    {
        _city.Write("inbox/pxweb/12ml.json", Table(["2020", "2021"], ["KU186", "KU858"], "1, 2, 3, 4"));
        _city.RunHere();

        _city.Write("inbox/pxweb/12ml.json", Table(["2021"], ["KU186"], "30", area: "alue_23_20260101"));
        var changed = _city.RunHere();
        string[] notes =
        [
            "The dimension \"Alue\" of the version before is now \"alue_23_20260101\".",
            "The dimension \"alue_23_20260101\" lacks the codes KU858 of the version before: what it said of them is no longer in force.",
            "The dimension \"Vuosi\" lacks the codes 2020 of the version before: what it said of them is no longer in force.",
        ];
        Assert.Equal(notes.Select(note => $"12ml.json: {note}").Order(StringComparer.Ordinal), changed.Notes.Order(StringComparer.Ordinal));
        Assert.Equal("1", Count());
        var status = _city.Run("status").Expect(0).Output;
        Assert.All(notes, note => Assert.Contains(note, status, StringComparison.Ordinal));

        _city.Write("inbox/pxweb/12ml.json", Table(["2021"], ["KU186"], "30")[..^20]);
        var refused = _city.RunHere();
        var problem = Assert.Single(refused.Problems, problem => problem.Document == "12ml.json");
        Assert.Equal("damaged_document", problem.Code);
        Assert.Contains("the last readable version of it stays in force", problem.Message, StringComparison.Ordinal);
        Assert.Equal("1", Count());

        string Count() => _city.Query("select count(*) as figures from star.fact_peer_value")[0]["figures"]!.ToString();
    }

    [Fact]
    public void InspectShowsWhatEachDimensionIsTakenFor()
    {
        _city.Write("inbox/pxweb/12ml.json", Table(["2020", "2021*"], ["KU186", "SSS"], "1, null, \"x\", 4.50"));

        var page = _city.Run("inspect", _city.PathOf("inbox/pxweb/12ml.json")).Expect(0).Output;
        Assert.Equal(
            """
            Document     12ml.json
            Kind         pxweb (source "talous")
            Form         JSON-stat 2.0
            Period       2020-01..2021-12
            Rows         4 read = 3 to load + 1 rejected + 0 skipped
            Missing      1 not_stated

            Dimensions
              period             Vuosi: 2 categories
              municipality       Alue: 2 categories
              indicator          Tiedot: 1 category, role metric

            Rows to load
              position 0: indicator Lainakanta, area KU186, municipality 186, period 2020-01..2020-12, value 1, unit euroa
              position 1: indicator Lainakanta, area SSS, period 2020-01..2020-12, unit euroa, missing_reason not_stated
              position 3: indicator Lainakanta, area SSS, period 2021-01..2021-12, value 4.50, unit euroa, is_provisional true

            Rejected rows
              position 2: bad_number
                  value is no number, or one of more than 18 digits before the point. Ask the publisher, or leave the cell out of the query.
                  "x"
            """, page.Trim().ReplaceLineEndings("\n"));

        _city.Write("data.json", """[ { "indicator": 127, "region": 91, "year": 2021, "gender": "total", "value": 1 } ]""");
        Assert.Contains("\"mappedTo\": \"municipality\"", _city.Run("inspect", _city.PathOf("data.json"), "--kind", "sotkanet", "--json").Expect(0).Output, StringComparison.Ordinal);
        Assert.Contains("a JSON-stat dataset, which a source of kind pxweb reads", _city.Run("inspect", _city.PathOf("inbox/pxweb/12ml.json"), "--kind", "sotkanet").Expect(1).Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"columns\": { \"area\": \"Alue\" }", "columns: unknown name 'area'")]
    [InlineData("\"constants\": { \"period\": \"syksy\" }", "constants: period is \"syksy\"")]
    [InlineData("\"columns\": { \"period\": \"Vuosi\" }, \"constants\": { \"period\": \"2021\" }", "'period' stands under columns and under constants")]
    [InlineData("\"strict\": true", "strict and format are for tables")]
    public void WrongSettingsAreNamedBeforeAnythingStarts(string setting, string fault)
    {
        _city.Write("warehouse.json", $$"""{ "sources": [ { "name": "talous", "kind": "pxweb", "path": "inbox/pxweb/**", {{setting}} } ] }""");
        var refusal = Assert.Throws<Warehouse.Errors.ConfigurationException>(_city.RunHere);
        Assert.Contains(fault, refusal.Message, StringComparison.Ordinal);
    }

    private static string Table(string[] years, string[] areas, string values, string area = "Alue") => $$"""
        { "version": "2.0", "class": "dataset", "label": "Kuntien tunnuslukuja", "id": ["Vuosi", "{{area}}", "Tiedot"], "size": [{{years.Length}}, {{areas.Length}}, 1], "role": { "metric": ["Tiedot"] },
          "dimension": { "Vuosi": { "category": { "index": [{{List(years)}}] } }, "{{area}}": { "category": { "index": [{{List(areas)}}] } },
            "Tiedot": { "category": { "index": ["laina"], "label": { "laina": "Lainakanta" }, "unit": { "laina": { "base": "euroa", "decimals": 1 } } } } },
          "value": [{{values}}] }
        """;

    private static string List(string[] items) => string.Join(", ", items.Select(item => $"\"{item}\""));
}
