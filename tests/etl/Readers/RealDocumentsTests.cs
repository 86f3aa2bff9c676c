using System.Globalization;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Readers;

public sealed class RealDocumentsTests
{
    private const string Tuusula = "seeds/tuusula-follow-up-2021-09.tsv";
    private const string Jarvenpaa = "seeds/jarvenpaa-follow-up-2021.txt";
    private const string Changes = "seeds/jarvenpaa-strategy-changes-2020-2021.txt";
    private const string Plan = "seeds/kauniainen-strategy-2018-2022.txt";

    [SkippableFact]
    public void TheNestedTableGivesItsGoldenRowsAndNoOther()
    {
        var reading = Read(Tuusula);
        var golden = GoldenFile.Rows("tuusula-follow-up-2021-09");

        Assert.Equal(golden.Select(row => row.Text("goal_code")), reading.Rows.Select(row => row.GoalCode));
        Assert.Empty(reading.Rejected);
        Assert.Empty(reading.Unaccounted);
        Assert.Empty(reading.Notes);
        foreach (var (expected, actual) in golden.Zip(reading.Rows))
        {
            Assert.Equal(expected.Text("goal_level"), actual.GoalLevel);
            Assert.Equal(expected.Text("parent_code"), actual.ParentCode ?? "");
            Assert.Equal(expected.Text("goal"), actual.Goal);
            Assert.Equal(expected.Number("progress_grade"), actual.ProgressGrade);
            Assert.Equal(expected.Text("status"), actual.ProfileStatus ?? "not_reported");
            Assert.Equal(expected.Text("responsible"), actual.Responsible ?? "");
            Assert.Equal(expected.Text("risk_present"), actual.Risk is null ? "false" : "true");
            Assert.Equal(expected.Text("narrative_present"), actual.Narrative is null ? "false" : "true");
            Assert.Equal(expected.Number("narrative_words"), GoldenFile.WordCount(actual.Narrative));
            Assert.Contains(expected.Text("source_line"), actual.SourceLocator, StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public void DataWithoutATitleReachTheTitleOnTheNextLine()
    {
        var row = Read(Tuusula).Rows.Single(row => row.GoalCode == "03.07");

        Assert.Equal("Resurssipula", row.Risk);
        Assert.StartsWith("Sisäisten palveluiden prosessien", row.Narrative, StringComparison.Ordinal);
        Assert.Null(row.RawStatus);
        Assert.Equal("lines 27-28", row.SourceLocator);
    }

    [SkippableFact]
    public void TheWrappedTextGivesItsGoldenRowsAndNoOther()
    {
        var reading = Read(Jarvenpaa);
        var golden = GoldenFile.Rows("jarvenpaa-follow-up-2021");

        Assert.Equal(golden.Select(row => row.Text("goal_code")), reading.Rows.Select(row => row.GoalCode));
        Assert.Empty(reading.Rejected);
        Assert.Empty(reading.Unaccounted);
        foreach (var (expected, actual) in golden.Zip(reading.Rows))
        {
            Assert.Equal("goal", actual.GoalLevel);
            Assert.Equal(expected.Text("unit"), actual.Unit);
            Assert.Equal(expected.Text("goal"), actual.Goal);
            Assert.Equal(expected.Text("means"), actual.Means);
            Assert.Equal(expected.Text("raw_status"), actual.RawStatus);
            Assert.Equal(expected.Number("target_year"), actual.TargetYear);
            Assert.Equal(expected.Number("proposed_target_year"), actual.ProposedTargetYear);
            Assert.Equal(expected.Text("proposes_shift"), actual.ProposesShift ? "true" : "false");
            Assert.Equal(expected.Text("narrative_first5"), GoldenFile.FirstWords(actual.Narrative, 5));
            Assert.Equal($"lines {expected.Text("source_lines")}", actual.SourceLocator);
        }
    }

    [SkippableFact]
    public void TheChangesGiveTheirGoldenRowsAndNoOther()
    {
        var reading = Read(Changes);
        var golden = GoldenFile.Rows("jarvenpaa-strategy-changes-2020-2021");

        Assert.Equal(golden.Select(row => row.Text("goal_code")), reading.Revisions.Select(row => row.GoalCode));
        Assert.Empty(reading.Rows);
        Assert.Empty(reading.Rejected);
        Assert.Empty(reading.Unaccounted);
        foreach (var (expected, actual) in golden.Zip(reading.Revisions))
        {
            Assert.Equal(expected.Text("goal"), actual.Goal);
            Assert.Equal(expected.Number("new_target_year"), actual.NewTargetYear);
            Assert.Equal(expected.Number("old_target_year"), actual.OldTargetYear);
            Assert.Equal(expected.Text("new_means"), actual.NewMeans);
            Assert.Equal(expected.Text("old_means"), actual.OldMeans);
            Assert.Equal($"lines {expected.Text("source_lines")}", actual.SourceLocator);
        }
    }

    [SkippableFact]
    public void ThePlanGivesItsGoldenRowsAndNoOther()
    {
        var reading = Read(Plan);
        var goals = GoldenFile.Rows("kauniainen-goals");

        Assert.Equal(goals.Select(row => (row.Text("theme_no"), row.Text("theme_name"))).Distinct(), reading.Rows.Where(row => row.GoalLevel == "theme").Select(row => (row.GoalCode!, row.Goal)));
        Assert.Equal(
            goals.Select(row => (row.Text("theme_no"), row.Text("goal_code"), row.Text("goal_title"))),
            reading.Rows.Where(row => row.GoalLevel == "goal").Select(row => (row.ParentCode!, row.GoalCode!, row.Goal)));
        var expected = GoldenFile.Rows("kauniainen-items").Select(row => $"{row.Text("goal_code")} {row.Text("kind")}: {row.Text("text")} [{row.Text("responsible_in_text")}]").ToList();
        var found = goals.SelectMany(goal => ItemsOf(reading, goal.Text("goal_code"))).ToList();
        Assert.Equal(expected, found.Intersect(expected));

        // Text without a bullet behind a page break may be counted as a measure of its own.
        var measures = goals.Select(row => found.Count(item => item.StartsWith($"{row.Text("goal_code")} measure", StringComparison.Ordinal)));
        Assert.All(goals.Zip(measures), goal => Assert.Contains(goal.Second, new[] { goal.First.Number("n_measures"), goal.First.Number("n_measures_alt") }.OfType<int>()));
        Assert.InRange(found.Count, expected.Count, expected.Count + 1);
        Assert.Empty(reading.Rejected);
        Assert.Empty(reading.Unaccounted);
        Assert.All(reading.Rows, row => Assert.Null(row.RawStatus));
    }

    [SkippableTheory]
    [InlineData(Tuusula, "nested-goal-table", 2021, 9)]
    [InlineData(Jarvenpaa, "wrapped-goal-text", 2021, 12)]
    [InlineData(Changes, "goal-changes", 2021, 12)]
    [InlineData(Plan, "goal-plan", 2021, 12)]
    public void TheRightProfileIsChosenAndThePeriodFound(string document, string profile, int year, int lastMonth)
    {
        var reading = Read(document);

        Assert.Equal(profile, reading.Profile);
        Assert.True(reading.ProfileScore > 0.9m, reading.ProfileScore.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(ReportingPeriod.OfMonths(year, 1, year, lastMonth), reading.Period);
    }

    [SkippableTheory]
    [InlineData(Tuusula)]
    [InlineData(Jarvenpaa)]
    [InlineData(Changes)]
    [InlineData(Plan)]
    public void EveryFieldIsASpanOfTheSourceAndEveryLineIsAccountedFor(string document)
    {
        var path = Repository.Shared(document);

        ReadingInvariants.Hold(File.ReadAllText(path), Read(document));
    }

    [SkippableTheory]
    [InlineData("data/jyvaskyla-ledger-2011-part.csv")]
    [InlineData("data/municipalities-2026.csv")]
    public void OtherKindsOfDocumentsAreRefused(string document)
    {
        Assert.Equal("no_known_profile", Assert.Throws<Warehouse.Errors.SourceFormatException>(() => Read(document)).Code);
    }

    // The golden file writes every mark of a list inside an item as "•". A text may name several measures, which are rows of their own.
    private static IEnumerable<string> ItemsOf(StrategyReading reading, string goal) =>
    [
        .. reading.Rows.Where(row => row.ParentCode == goal).OrderBy(row => row.GoalLevel == "action")
            .Select(row => $"{goal} {row.GoalLevel}: {row.Goal} [{row.Responsible}]"),
        .. reading.Measures.Where(row => row.GoalCode == goal).Select(row => (row.Text, row.SourceLocator)).Distinct()
            .Select(row => $"{goal} measure: {row.Text} []"),
    ];

    private static StrategyReading Read(string document) => new DocumentReader(ProfileCatalog.Load(null), GoldenFile.StatusWords())
        .Read(Repository.Shared(document), document, new ReadingOptions("auto", null));
}
