using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Star;

public sealed class StatusTests
{
    // One star for all: building one takes most of a test's time.
    [Fact]
    public void WordsBecomeCodesByTheVocabulary()
    {
        (string? Word, string Status)[] expected =
        [
            ("Toteutunut", "achieved"),
            ("Toteutuu", "on_track"),
            ("Ei toteutunut", "not_achieved"),
            ("Toteutunut osittain", "partially_achieved"),
            ("Etenee suunnitellusti", "on_track"),
            ("Viivästyy", "delayed"),
            ("Viivästynyt", "delayed"),
            ("Viivästynyt, mutta etenee", "delayed_progressing"),
            ("Etenee, viivästynyt", "delayed_progressing"),
            ("Ei muutosta", "no_change"),
            ("Ei aloitettu", "not_started"),
            ("Peruttu", "cancelled"),
            ("Luovuttu", "cancelled"),
            ("VIIVÄSTYY.", "delayed"),
            ("Jumissa", "unknown"),
            (null, "not_reported"),
        ];
        using var star = new SampleStar().With("a.txt", ReportingPeriod.OfYear(2021),
            [.. expected.Select((item, index) => SampleStar.Goal($"S{index + 10}", $"Tavoite {index}.") with { RawStatus = item.Word })]);
        using var connection = star.Build();

        Assert.Equal(expected.Select(item => $"{item.Status}|{item.Word}"), connection.Query("select status, raw_status from mart.goal_status order by goal_code"));
    }

    [Fact]
    public void GradesBecomeCodesByTheFiveStepScale()
    {
        using var star = new SampleStar().With("a.txt", ReportingPeriod.OfYear(2021),
            [.. Enumerable.Range(1, 5).Select(grade => SampleStar.Goal($"01.0{grade}", $"Tavoite {grade}.") with { ProgressGrade = grade, RawStatus = $"{grade} Jotain" })]);
        using var connection = star.Build();

        Assert.Equal(
            ["1|not_started", "2|planning", "3|in_progress", "4|near_completion", "5|achieved"],
            connection.Query("select progress_grade, status from mart.goal_status order by progress_grade"));
    }

    [Fact]
    public void AProfilesOwnWordWinsOverTheSharedVocabulary()
    {
        using var star = new SampleStar().With("a.txt", ReportingPeriod.OfYear(2021),
            SampleStar.Goal("S2", "Palvelut uudistuvat.") with { RawStatus = "Toteutuu", ProfileStatus = "achieved" });
        using var connection = star.Build();

        Assert.Equal(["achieved"], connection.Query("select status from mart.goal_status"));
    }
}
