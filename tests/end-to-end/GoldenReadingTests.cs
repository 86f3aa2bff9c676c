using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsvHelper;

namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>The whole way from documents to mart.goal_status, held against careful readings by hand.</summary>
public sealed partial class GoldenReadingTests
{
    [Fact]
    public void TheSampleCityIsReadAsItsGoldenSays()
    {
        using var folder = new TemporaryFolder();
        var city = Path.Combine(folder.Path, "city");
        Cli.Run("demo", city).Expect(0);
        var rows = System.Text.Json.JsonSerializer.Deserialize<List<JsonObject>>(
            Cli.Run("query", "select * from mart.goal_status", "--format", "json", "--workspace", city).Expect(0).Output)!;

        var expected = Golden(Path.Combine(Repository.Root, "tests", "end-to-end", "Golden", "sample-goals.csv")).Select(row => Line(
            row["document"], row["unit"], row["goal_level"], row["goal_code"], row["parent_code"], row["goal"], row["means"], row["raw_status"],
            row["progress_grade"], row["status"], row["target_year"], row["proposed_target_year"], row["proposes_shift"], row["responsible"]));
        var found = rows.Select(row => Line(
            Text(row, "document"), Text(row, "unit"), Text(row, "goal_level"), Text(row, "goal_code"), Text(row, "parent_code"), Text(row, "goal"),
            Text(row, "means"), Text(row, "raw_status"), Text(row, "progress_grade"), Text(row, "status"), Text(row, "target_year"),
            Text(row, "proposed_target_year"), Text(row, "proposes_shift"), Text(row, "responsible")));

        AssertSame(expected, found);
    }

    [SkippableFact]
    public void TheRealNestedTableIsReadAsItsGoldenSays()
    {
        var rows = RowsOf("tuusula-follow-up-2021-09.tsv", "858");
        var expected = Golden(Repository.Shared("golden/tuusula-follow-up-2021-09.csv")).Select(row => Line(
            row["goal_level"], row["goal_code"], row["parent_code"], row["goal"], row["progress_grade"], row["status"], row["responsible"],
            row["risk_present"], row["narrative_present"], row["narrative_words"]));
        var found = rows.Select(row => Line(
            Text(row, "goal_level"), Text(row, "goal_code"), Text(row, "parent_code"), Text(row, "goal"), Text(row, "progress_grade"), Text(row, "status"),
            Text(row, "responsible"), Present(row, "risk"), Present(row, "narrative"), Words(row, "narrative")));

        AssertSame(expected, found);
        Assert.All(rows, row => Assert.Equal("1-9/2021", Text(row, "period_label")));
    }

    [SkippableFact]
    public void TheRealWrappedTextIsReadAsItsGoldenSays()
    {
        var rows = RowsOf("jarvenpaa-follow-up-2021.txt", "186");
        var expected = Golden(Repository.Shared("golden/jarvenpaa-follow-up-2021.csv")).Select(row => Line(
            row["unit"], row["goal_code"], row["goal"], row["means"], row["raw_status"], row["status"], row["target_year"], row["proposed_target_year"],
            row["proposes_shift"], row["narrative_first5"]));
        var found = rows.Select(row => Line(
            Text(row, "unit"), Text(row, "goal_code"), Text(row, "goal"), Text(row, "means"), Text(row, "raw_status"), Text(row, "status"),
            Text(row, "target_year"), Text(row, "proposed_target_year"), Text(row, "proposes_shift"), string.Join(' ', Text(row, "narrative").Split(' ').Take(5))));

        AssertSame(expected, found);
    }

    private static List<JsonObject> RowsOf(string seed, string municipality)
    {
        var document = Repository.Shared($"seeds/{seed}");
        using var city = new TestWorkspace();
        city.Write("warehouse.json",
            $$"""{ "municipality": "{{municipality}}", "sources": [ { "name": "follow-up", "kind": "strategy", "path": "inbox/strategy/**", "period": "2021-01..2021-09" } ] }""");
        city.Write($"inbox/strategy/{seed}", File.ReadAllBytes(document));
        city.RunHere();
        return city.Query("select * from mart.goal_status");
    }

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> found) =>
        Assert.Equal(string.Join('\n', expected.Order(StringComparer.Ordinal)), string.Join('\n', found.Order(StringComparer.Ordinal)));

    private static List<Dictionary<string, string>> Golden(string path)
    {
        using var csv = new CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read()) rows.Add(csv.HeaderRecord!.ToDictionary(name => name, name => csv.GetField(name) ?? ""));
        Assert.NotEmpty(rows);
        return rows;
    }

    private static string Line(params string[] cells) => string.Join(" | ", cells.Select(cell => WhiteSpace().Replace(cell, " ").Trim()));

    private static string Text(JsonObject row, string column) => row[column]?.ToString() ?? "";

    private static string Present(JsonObject row, string column) => row[column] is null ? "false" : "true";

    private static string Words(JsonObject row, string column) =>
        Text(row, column).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
