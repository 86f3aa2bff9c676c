using System.Globalization;
using CsvHelper;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Readers.GoalBlocks.Accounts;

/// <summary>
/// Whole documents of accounts: a real one against an independent reading of its printed text (columns parted by their gaps, units by
/// hand), and one of the sample city, whose figures were written to fit their own totals.
/// </summary>
public sealed class AccountsDocumentsTests
{
    private static readonly Lazy<StrategyReading> Kauhava = new(() => Read(Repository.Shared("seeds/kauhava-annual-accounts-2024-excerpt.pdf")));

    [SkippableFact]
    public void EveryRowOfTheRealBudgetTablesIsStagedOrATotalThatHolds()
    {
        var reading = Kauhava.Value;
        var golden = Rows("kauhava-budget");

        Assert.Equal(
            golden.Where(row => row["kind"] == "leaf").Select(row => string.Join('|', row["page"], row["unit"], row["board"], row["label"], row["class"], row["original"], row["changes"], row["budget"], row["actual"], row["deviation"])),
            reading.Statements.Select(row => string.Join('|', row.SourceLocator.Split(',')[0].Replace("page ", "", StringComparison.Ordinal), row.Unit, row.Board, row.Label, row.Class, Text(row.OriginalBudget), Text(row.Changes), Text(row.Budget), Text(row.Actual), Text(row.Deviation))));
        Assert.Equal((32, 12), (reading.Statements.Count, golden.Count(row => row["kind"] == "total")));
        Assert.Equal((12, 0), (reading.RowsSkipped, reading.Rejected.Count));
        Assert.All(reading.Statements, row => Assert.Equal((1, null, null), (row.Scale, row.TableProblem, row.Year)));
    }

    // The boards print no margin: income plus expenses of their own totals, by hand.
    [SkippableTheory]
    [InlineData("Kasvatus- ja opetuslautakunta", 2_043_660 - 24_690_710, 2_137_089 - 24_692_040)]
    [InlineData("Elämänlaatulautakunta", 464_250 - 3_085_660, 463_437 - 2_978_383)]
    public void TheRowsOfABoardSumToWhatItPrints(string board, int budget, int actual)
    {
        var rows = Kauhava.Value.Statements.Where(row => row.Unit == board).ToList();

        // Of ten rows that are each rounded, the sum may be five euros off.
        Assert.Equal(budget, rows.Sum(row => row.Budget));
        Assert.InRange(rows.Sum(row => row.Actual)!.Value, actual - 5, actual + 5);
    }

    [SkippableFact]
    public void EveryValueOfTheRealCapacityTablesIsRead()
    {
        var measures = Kauhava.Value.Measures.Where(measure => measure.OrgUnit is "Varhaiskasvatus" or "Perusopetus" or "Lukiokoulutus").ToList();

        Assert.Equal(
            Rows("kauhava-capacity").Select(row => string.Join('|', row["page"], row["unit"], row["group"], row["measure"], row["2021"], row["2022"], row["2023"], row["2024"])),
            measures.Select(row => string.Join('|', row.SourceLocator.Split(',')[0].Replace("page ", "", StringComparison.Ordinal), row.OrgUnit, row.Group, row.Measure, string.Join('|', row.Values.Select(value => Text(value.Value))))));
        Assert.Equal(28, measures.Count);
        Assert.All(measures, row => Assert.Equal([2021, 2022, 2023, 2024], row.Values.Select(value => value.Period!.Start.Year)));
        // By hand: 1251 + 5056 + 795 in 2021, and so on for the years after.
        Assert.Equal([7102, 7056, 7146, 6720], Enumerable.Range(0, 4).Select(year => measures.Sum(row => row.Values[year].Value)!.Value));
    }

    [SkippableFact]
    public void ATotalThatItsPartsDoNotMakeIsNoted()
    {
        // 120 + 58 = 178, and 148 is printed; the other three years hold.
        var note = Assert.Single(Kauhava.Value.Notes, note => note.Contains("Lapsia yhteensä", StringComparison.Ordinal));

        Assert.Contains("actual 2022: its parts sum to 178, printed is 148", note, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSampleCitysAccountsFitTheirTotals()
    {
        var reading = Read(Path.Combine(Repository.Root, "etl", "Sample", "inbox", "strategy", "talousarvion-toteutuminen-2024.pdf"));

        Assert.Equal(("goal-blocks", 1m, ReportingPeriod.OfYear(2024)), (reading.Profile, reading.ProfileScore, reading.Period));
        // Ten rows of the board and two of each of four areas; skipped are the totals: three of the board, its staff costs, four margins.
        Assert.Equal((18, 10, 0, 8, 36), (reading.Statements.Count, reading.Measures.Count, reading.Rejected.Count, reading.RowsSkipped, reading.RowsRead));
        Assert.Equal(
            ["Sivistyslautakunta -34863500 -34945660", "Sivistyksen hallinto -616200 -627887", "Varhaiskasvatus -13007400 -13107915", "Perusopetus -16869100 -16837488", "Lukiokoulutus -4370800 -4372370"],
            reading.Statements.GroupBy(row => row.Unit).Select(unit => $"{unit.Key} {Text(unit.Sum(row => row.Budget))} {Text(unit.Sum(row => row.Actual))}"));
        Assert.Equal("Aineet, tarvikkeet ja tavarat", reading.Statements[7].Label);
        Assert.Equal(["Alakoulut", "Yläkoulut"], reading.Measures.Where(row => row.Measure == "Oppilaita 20.9.").Select(row => row.Group));
        Assert.All(reading.Measures, row => Assert.Equal(["actual", "actual", "actual", "actual", "budget"], row.Values.Select(value => value.Scenario)));
        Assert.Equal(3, reading.Unaccounted.Count);
    }

    private static StrategyReading Read(string path) =>
        new DocumentReader(ProfileCatalog.Load(null), ["Toteutui", "Ei toteutunut", "Toteutuu"]).Read(path, Path.GetFileName(path), new ReadingOptions("auto", null));

    private static List<Dictionary<string, string>> Rows(string name)
    {
        using var csv = new CsvReader(new StreamReader(Path.Combine(Repository.Root, "tests", "etl", "Readers", "GoalBlocks", "Golden", $"{name}.csv")), CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<dynamic>().Cast<IDictionary<string, object>>().Select(row => row.ToDictionary(cell => cell.Key, cell => (string)cell.Value))];
    }

    private static string Text(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
