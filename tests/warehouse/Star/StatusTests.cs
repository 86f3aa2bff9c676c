using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Star;

public sealed class StatusTests
{
    [Theory]
    [InlineData("Toteutunut", "achieved")]
    [InlineData("Toteutuu", "on_track")]
    [InlineData("Ei toteutunut", "not_achieved")]
    [InlineData("Toteutunut osittain", "partially_achieved")]
    [InlineData("Etenee suunnitellusti", "on_track")]
    [InlineData("Viivästyy", "delayed")]
    [InlineData("Viivästynyt", "delayed")]
    [InlineData("Viivästynyt, mutta etenee", "delayed_progressing")]
    [InlineData("Etenee, viivästynyt", "delayed_progressing")]
    [InlineData("Ei muutosta", "no_change")]
    [InlineData("Ei aloitettu", "not_started")]
    [InlineData("Peruttu", "cancelled")]
    [InlineData("Luovuttu", "cancelled")]
    [InlineData("VIIVÄSTYY.", "delayed")]
    [InlineData("Jumissa", "unknown")]
    [InlineData(null, "not_reported")]
    public void WordsBecomeCodesByTheVocabulary(string? rawStatus, string expected)
    {
        using var star = new SampleStar().With("a.txt", ReportingPeriod.OfYear(2021), SampleStar.Goal("S2", "Palvelut uudistuvat.") with { RawStatus = rawStatus });
        using var connection = star.Build();

        Assert.Equal([$"{expected}|{rawStatus}"], connection.Query("select status, raw_status from mart.goal_status"));
    }

    [Theory]
    [InlineData(1, "not_started")]
    [InlineData(2, "planning")]
    [InlineData(3, "in_progress")]
    [InlineData(4, "near_completion")]
    [InlineData(5, "achieved")]
    public void GradesBecomeCodesByTheFiveStepScale(int grade, string expected)
    {
        using var star = new SampleStar().With("a.txt", ReportingPeriod.OfYear(2021),
            SampleStar.Goal("01.01", "Palvelut uudistuvat.") with { ProgressGrade = grade, RawStatus = $"{grade} Jotain" });
        using var connection = star.Build();

        Assert.Equal([expected], connection.Query("select status from mart.goal_status"));
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
