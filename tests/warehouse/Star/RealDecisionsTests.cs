using CsvHelper;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Star;

/// <summary>The council's changes of a real city and the follow-up of the year, as careful readings give them, loaded together.</summary>
public sealed class RealDecisionsTests
{
    [SkippableFact]
    public void ChangesAndFollowUpOfOneCityMeet()
    {
        using var star = new SampleStar()
            .WithDecision("muutokset.txt", ReportingPeriod.OfYear(2021), Golden("jarvenpaa-strategy-changes-2020-2021.csv").Select(row => new RevisionRow
            {
                GoalLevel = "goal", GoalCode = row["goal_code"], Goal = row["goal"], OldTargetYear = Year(row["old_target_year"]), NewTargetYear = Year(row["new_target_year"]),
                OldMeans = row["old_means"], NewMeans = row["new_means"], Confidence = 1, SourceLocator = $"lines {row["source_lines"]}",
            }).ToArray())
            .With("seuranta.txt", ReportingPeriod.OfYear(2021), Golden("jarvenpaa-follow-up-2021.csv").Select(row => new GoalRow
            {
                GoalLevel = "goal", GoalCode = row["goal_code"], Goal = row["goal"], Unit = row["unit"], Means = row["means"], RawStatus = row["raw_status"],
                TargetYear = Year(row["target_year"]), ProposedTargetYear = Year(row["proposed_target_year"]), Confidence = 1, SourceLocator = $"lines {row["source_lines"]}",
            }).ToArray());
        using var connection = star.Build();

        var expected = Golden("jarvenpaa-strategy-changes-2020-2021.csv").Select(row => $"lines {row["source_lines"]}|{row["target_year_changed"]}|{row["means_changed"]}");
        Assert.Equal(expected, connection.Query("select source_locator || '|' || target_year_changed || '|' || means_changed from mart.goal_revision order by row_number"));
        Assert.Equal(
            ["Konpa|2020|2021|2022|1|2020 > 2021|True"],
            connection.Query("select unit, original_target_year, target_year, proposed_target_year, slip_years, target_years, is_repeat_slipper from mart.goal_delay where goal_code = 'S3'"));
        // The follow-up's goals that the council changed: S2 Hankinta, O1 Kehittäminen, O3 Kyvykkyys, O3 Toimintamallit, S3 Laskenta.
        Assert.Equal(["5"], connection.Query("select count(distinct goal_id) from mart.goal_revision where goal_id in (select goal_id from mart.goal_status)"));
        Assert.Empty(connection.Query("select * from mart.contradiction"));
        Assert.Empty(connection.Query("select * from audit.goal_near_miss"));
    }

    private static int? Year(string text) => text.Length == 0 ? null : int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Golden(string file)
    {
        using var csv = new CsvReader(new StreamReader(Repository.Shared($"golden/{file}")), System.Globalization.CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read()) rows.Add(csv.HeaderRecord!.ToDictionary(column => column, column => csv.GetField(column)!));
        return rows;
    }
}
