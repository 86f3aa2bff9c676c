using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Readers.GoalBlocks;

/// <summary>Whole documents of blocks: a real one against a reading by hand, and one of the sample city in three formats.</summary>
public sealed class BlockDocumentsTests
{
    private static readonly Lazy<StrategyReading> Kauhava = new(() => Read(Repository.Shared("seeds/kauhava-annual-accounts-2024-excerpt.pdf"), "tilinpaatos.pdf"));

    [SkippableFact]
    public void EveryBlockOfTheRealDocumentIsReadAsByHand()
    {
        var reading = Kauhava.Value;
        var golden = Rows("kauhava-blocks");

        Assert.Equal(("goal-blocks", ReportingPeriod.OfYear(2024), 0), (reading.Profile, reading.Period, reading.Rejected.Count));
        Assert.Equal(golden.Count, reading.Rows.Count);
        foreach (var (expected, actual) in golden.Zip(reading.Rows))
        {
            var name = expected["ordinal"];
            Assert.Equal((name, expected["company"], expected["goal_first3"]), (name, actual.Unit, GoldenFile.FirstWords(actual.Goal, 3)));
            Assert.Equal((name, expected["status"], expected["target_year"]), (name, actual.RawStatus, actual.TargetYear?.ToString(CultureInfo.InvariantCulture) ?? ""));
            Assert.Equal((name, expected["code"]), (name, actual.ProfileStatus ?? Vocabulary[actual.RawStatus!]));
            Assert.Equal((name, expected["first_page"], expected["last_page"]), (name, Pages(actual)[0], Pages(actual)[^1]));
            Assert.StartsWith(Bare(expected["narrative_first3"]), Bare(actual.Narrative), StringComparison.Ordinal);
            Assert.EndsWith(Bare(expected["narrative_last3"]), Bare(actual.Narrative), StringComparison.Ordinal);
            var measures = reading.Measures.Where(measure => measure.SourceLocator == actual.SourceLocator).ToList();
            Assert.Equal((name, expected["measures"]), (name, measures.Count.ToString(CultureInfo.InvariantCulture)));
            Assert.Equal((name, expected["targets"], expected["actual"]), (name, Values(measures, "target"), Values(measures, "actual")));
        }
    }

    [SkippableFact]
    public void TheIndicatorsOfTheRealDocumentAreReadAndItsFinancialStatementsAreNot()
    {
        var measures = Kauhava.Value.Measures.Where(measure => measure.Goal is null && measure.OrgUnit is null).ToList();
        var golden = Rows("kauhava-indicators");

        Assert.Equal(golden.Select(row => (row["measure"], row["unit"])), measures.Select(measure => (measure.Measure, measure.Unit ?? "")));
        foreach (var (expected, actual) in golden.Zip(measures))
        {
            var target = actual.Values[0];
            Assert.Equal(("target", expected["operator"], Number(expected["target_2024"]), 2024), (target.Scenario, target.Operator, target.Value, target.Period!.Start.Year));
            Assert.Equal(
                [2024, 2023, 2022],
                actual.Values.Skip(1).Where(value => value.Value == Number(expected[$"actual_{value.Period!.Start.Year}"])).Select(value => value.Period!.Start.Year));
        }
    }

    /// <param name="linesOfProse">Three paragraphs, which are lines of their own in a web page and are printed on six lines elsewhere.</param>
    [Theory]
    [InlineData("html", 3)]
    [InlineData("pdf", 6)]
    [InlineData("txt", 6)]
    public void TheSampleCitysBlocksAreReadAlikeInEachFormat(string ending, int linesOfProse)
    {
        const string Name = "konserniyhtioiden-tavoitteet-2024";
        var folder = ending == "pdf" ? Path.Combine(Repository.Root, "etl", "Sample", "inbox", "strategy") : Folder("Fixtures");
        var path = Path.Combine(folder, $"{Name}.{ending}");

        var reading = Read(path, Path.GetFileName(path));

        Assert.Equal(("goal-blocks", 1m, ReportingPeriod.OfYear(2024)), (reading.Profile, reading.ProfileScore, reading.Period));
        Assert.Equal(
            ["Toteutui", "Ei toteutunut", "Toteutuu", "Toteutui", "Toteutui", "Pääsääntöisesti toteutuu", "Toteutui", "Ei aloitettu"],
            reading.Rows.Select(row => row.RawStatus));
        Assert.Equal([("Koivurannan Lämpö Oy", 4), ("Koivurannan Kodit Oy", 4)], reading.Rows.GroupBy(row => row.Unit).Select(unit => (unit.Key!, unit.Count())));
        Assert.Equal([2026, null, 2027, null, null, null, null, null], reading.Rows.Select(row => row.TargetYear));
        Assert.Equal("35;3;80;12;0;95;3;30;9500;75", Values(reading.Measures, "target"));
        Assert.Equal("36.2;4.5;71;9;33.4;31.8;29.9;9120;9480;10215;68.0;81.5;77.2", Values(reading.Measures, "actual"));
        Assert.Equal("Häiriöt: enintään 12 tuntia vuodessa.", reading.Rows[3].Goal);
        Assert.Contains("alueella muita alemmaksi, koska kaksi taloa tyhjennettiin putkiremontin ajaksi", reading.Rows[5].Narrative, StringComparison.Ordinal);
        Assert.Empty(reading.Rejected);
        Assert.Equal(linesOfProse, reading.Unaccounted.Count);
    }

    private static StrategyReading Read(string path, string name) =>
        new DocumentReader(ProfileCatalog.Load(null), [.. Vocabulary.Keys]).Read(path, name, new ReadingOptions("auto", null));

    private static Dictionary<string, string> Vocabulary { get; } = Csv(Path.Combine(Repository.Root, "warehouse", "Vocabulary", "status-words.csv"))
        .ToDictionary(row => row["raw_status"], row => row["status"], StringComparer.OrdinalIgnoreCase);

    private static List<Dictionary<string, string>> Rows(string name) => Csv(Path.Combine(Folder("Golden"), $"{name}.csv"));

    private static List<Dictionary<string, string>> Csv(string path)
    {
        using var csv = new CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<dynamic>().Cast<IDictionary<string, object>>().Select(row => row.ToDictionary(cell => cell.Key, cell => (string)cell.Value))];
    }

    private static string Folder(string name) => Path.Combine(Repository.Root, "tests", "etl", "Readers", "GoalBlocks", name);

    private static string[] Pages(GoalRow row) => [.. Regex.Matches(row.SourceLocator, "page ([0-9]+)").Select(match => match.Groups[1].Value)];

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Values(IEnumerable<MeasureRow> measures, string scenario) => string.Join(';', measures
        .SelectMany(measure => measure.Values)
        .Where(value => value.Scenario == scenario)
        .Select(value => value.Value!.Value.ToString(CultureInfo.InvariantCulture)));

    // A hyphen before a line end may belong to the word or to the wrap.
    private static string Bare(string? text) => string.Concat((text ?? "").Where(character => !char.IsWhiteSpace(character) && character != '-'));
}
