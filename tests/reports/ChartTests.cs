using StrategyWarehouse.Reports.Charts;
using StrategyWarehouse.Reports.Definitions;
using StrategyWarehouse.Reports.Languages;
using StrategyWarehouse.Reports.Queries;
using StrategyWarehouse.Reports.Statuses;

namespace StrategyWarehouse.Reports.Tests;

public sealed class ChartTests
{
    private static readonly StatusScale Scale = new(
    [
        new Status("achieved", "Toteutunut", 1, "#1B4F8A", "✓", IsDelayed: false),
        new Status("delayed", "Viivästynyt", 10, "#D9650B", "▼", IsDelayed: true),
    ]);

    private static readonly Dictionary<string, int> Positions = new() { ["unit"] = 0, ["status"] = 1, ["grade"] = 2, ["goals"] = 3, ["year"] = 4, ["cost"] = 5, ["real"] = 6, ["target"] = 7, ["low"] = 8, ["median"] = 9, ["high"] = 10 };

    private static readonly Dictionary<string, ColumnName> Encodings = new()
    {
        ["category"] = new("unit", 1),
        ["status"] = new("status", 1),
        ["grade"] = new("grade", 1),
        ["count"] = new("goals", 1),
        ["unit"] = new("unit", 1),
        ["year"] = new("year", 1),
        ["nominal"] = new("cost", 1),
        ["real"] = new("real", 1),
        ["target"] = new("target", 1),
        ["peer_low"] = new("low", 1),
        ["peer_median"] = new("median", 1),
        ["peer_high"] = new("high", 1),
    };

    public static TheoryData<string, int, int> EveryKindAndSize
    {
        get
        {
            var cases = new TheoryData<string, int, int>();
            foreach (var kind in ChartKinds.Names)
            {
                foreach (var categories in (int[])[0, 1, 12, 60, 300])
                {
                    cases.Add(kind, categories, 760);
                    cases.Add(kind, categories, 350);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(EveryKindAndSize))]
    public void EveryKindDrawsNoneOneTypicalAndVeryManyRowsInsideItsSheet(string kind, int categories, int width)
    {
        var picture = ChartKinds.Make(kind, Data(Rows(categories))).Draw(width);

        var svg = SvgPicture.Write(picture, "c1", "told");

        Assert.StartsWith($"<svg viewBox=\"0 0 {width} {picture.Height}\" role=\"img\" aria-label=\"told\"", svg, StringComparison.Ordinal);
        Assert.Contains("font-family=\"Inter\"", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("<image", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
        Assert.InRange(picture.Height, 40, 5000);
    }

    [Fact]
    public void TheSameRowsGiveTheSamePicture()
    {
        var chart = ChartKinds.Make("status-shares", Data(Rows(5)));

        Assert.Equal(SvgPicture.Write(chart.Draw(760), "c1", "x"), SvgPicture.Write(chart.Draw(760), "c1", "x"));
    }

    [Fact]
    public void SixtyCategoriesAreAllShown()
    {
        var chart = ChartKinds.Make("status-shares", Data(Rows(60)));

        Assert.Null(chart.Remainder);
        Assert.Contains("Alue 60", SvgPicture.Write(chart.Draw(760), "c1", "x"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status-shares")]
    [InlineData("grades")]
    public void PastSixtyCategoriesTheSmallestAreSummedUpAndNamed(string kind)
    {
        var chart = ChartKinds.Make(kind, Data([.. Rows(60), Row("Pieni", "delayed", 2, 1), Row("Pienempi", "delayed", 2, 1)]));

        var svg = SvgPicture.Write(chart.Draw(760), "c1", "x");

        // 62 categories: 59 stand for themselves; of sixty alike the last goes with the two small ones.
        Assert.Equal("Muut: Alue 60, Pieni, Pienempi.", chart.Remainder);
        Assert.Contains("Muut (3)", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("Pienempi", svg, StringComparison.Ordinal);
        Assert.Contains(chart.Numbers.Rows, row => (string)row[0]! == "Pienempi");
    }

    [Fact]
    public void SharesAreOfTheCategorysOwnGoals()
    {
        // Alue A: 3 of 4 achieved, 1 of 4 delayed; no unit: 2 of 2 delayed.
        var chart = ChartKinds.Make("status-shares", Data([Row("A", "achieved", 5, 3), Row("A", "delayed", 2, 1), Row(null, "delayed", 2, 2)]));

        Assert.Equal(
            [["A", "achieved", 3L, 0.75m], ["A", "delayed", 1L, 0.25m], ["Koko kunta", "delayed", 2L, 1m]],
            chart.Numbers.Rows);
        Assert.Equal(
            "Pinottu palkkikaavio tilojen osuuksista. Yhteensä 6: Toteutunut 3 (50 %), Viivästynyt 3 (50 %). "
            + "A, 4: Toteutunut 3 (75 %), Viivästynyt 1 (25 %). Koko kunta, 2: Viivästynyt 2 (100 %).",
            chart.Description.Replace('\u00a0', ' '));
    }

    [Fact]
    public void NoGradeIsAStateOfItsOwn()
    {
        var chart = ChartKinds.Make("grades", Data([Row("A", "achieved", 5, 3), Row("A", "achieved", null, 1)]));

        Assert.Equal([["A", "5 Toteutunut", 3L, 0.75m], ["A", "Ei arviota", 1L, 0.25m]], chart.Numbers.Rows);
    }

    [Fact]
    public void UnitCostsAreToldYearByYearAndAYearWithoutOneIsNoZero()
    {
        var chart = ChartKinds.Make("unit-costs", Data([Cost("Perusopetus", 2023, 10_250.4m, 10_500m), Cost("Perusopetus", 2022, 9_999.5m), Cost("Uimahalli", 2022, null), Cost("Laina", 2022, 4.256m)]));

        Assert.Equal(
            "Viivakuviot yksikkökustannuksista vuosittain, ruutu kutakin tuotetta kohti. Perusopetus: 2022 10 000 €, 2023 10 250 €. Laina: 2022 4,26 €.",
            chart.Description.Replace('\u00a0', ' '));
        Assert.DoesNotContain(chart.Numbers.Rows, row => (string)row[0]! == "Uimahalli");
        Assert.Equal([9_999.5m, 10_250.4m, 4.256m], chart.Numbers.Rows.Select(row => (decimal)row[3]!));
    }

    [Fact]
    public void ALongWordIsBrokenAndNothingOfItIsLost()
    {
        var chart = ChartKinds.Make("status-shares", Data([Row("Kuntakehityslautakunnanpuheenjohtajistokokoonpanovalmistelu", "achieved", 5, 1)]));

        var svg = SvgPicture.Write(chart.Draw(760), "c1", "x");

        var lines = System.Text.RegularExpressions.Regex.Matches(svg, ">([^<>✓]+)</text>").Select(match => match.Groups[1].Value);
        Assert.Contains("Kuntakehityslautakunnanpuheenjohtajistokokoonpanovalmistelu", string.Concat(lines).Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Alue\u0001 \u000B ja\uFFFE")]
    [InlineData("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀")]
    [InlineData("</text></svg><script>")]
    public void ANameOfAnyCharactersIsDrawnAsText(string name)
    {
        var chart = ChartKinds.Make("status-shares", Data([Row(name, "achieved", 5, 1), Row("B", "delayed", 1, 1)]));

        var svg = SvgPicture.Write(chart.Draw(350), "c1", chart.Description);

        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.EndsWith("</svg>", svg, StringComparison.Ordinal);
    }

    private static ChartData Data(IReadOnlyList<QueryRow> rows) => new(rows, Encodings, Scale, Texts.For("fi"), "Koko kunta");

    private static QueryRow[] Rows(int categories) =>
        [.. Enumerable.Range(1, categories).SelectMany(number => new[] { Row($"Alue {number}", "achieved", 5, 3), Row($"Alue {number}", "delayed", null, 2) })];

    private static QueryRow Row(string? unit, string status, int? grade, long goals) =>
        new(Positions, [unit, status, grade, goals, 2020 + goals, 10m * goals, grade is null ? null : 9.5m, 20m, 11m, 12m, 14m]);

    private static QueryRow Cost(string product, int year, decimal? cost, decimal? real = null) =>
        new(Positions, [product, null, null, null, year, cost, real, null, null, null, null]);
}
