namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts;

/// <summary>The sample city's goals beside its data, as its README tells the story.</summary>
[Collection(nameof(OneSampleCity))]
public sealed class SampleGoalEvidenceTests(SampleCity city)
{
    private const string Indicator = "Perusopetus, euroa oppilasta kohden";

    [Fact]
    public void WhatOwnersReportStandsBesideTheData() =>
        Assert.Equal(
            [
                // Of six municipalities with a figure one is lower: second, within the best three.
                "02.02 none Koulutuksen ulkopuolelle jääneet 17 - 24-vuotiaat, % vastaavanikäisestä väestöstä 2024 met undecided",
                // 24,115 residents after 24,098.
                "04.01 open Väkiluku 2024 met undecided",
                "05.01 good P01 2024 met agrees",
                "05.02 good P04 2024 moving_away disagrees",
                "05.03 achieved P08 2024 met agrees",
                "05.04 open P10 2024 moving_towards agrees",
                "– bad Hinnan korotus 2024 not_met agrees",
            ],
            city.Query("select * from mart.goal_evidence order by goal_code nulls last")
                .Select(row => $"{row["goal_code"] ?? "–"} {row["reported"]} {row["subject"]} {row["data_period"]} {row["finding"]} {row["agreement"]}"));

    [Fact]
    public void TheGapToThePeersGrowsEveryYearByTheFilesAlone()
    {
        // The median of the peers' figures, and the cost of a pupil passed on by hand.
        var gaps = new[] { 2022, 2023, 2024 }.Select(year =>
        {
            var peers = WrittenLedger.Rows("peer-values/vertailukunnat.csv")
                .Where(cells => cells[0] == Indicator && cells[2] == $"{year}")
                .Select(cells => (double)WrittenLedger.Number(cells[3])).Order().ToList();
            // A trim of a tenth leaves one peer out at each end, which does not move the median.
            return WorkedUnitCosts.Of(year, budget: false)["P04"] - (peers[(peers.Count - 1) / 2] + peers[peers.Count / 2]) / 2;
        }).ToList();

        Assert.True(gaps[0] > 0 && gaps[0] < gaps[1] && gaps[1] < gaps[2], string.Join(", ", gaps));
    }

    [Fact]
    public void TheDemoShowsTheGoalWhoseReportDisagrees()
    {
        var table = city.Output[city.Output.IndexOf("Goals whose reported status disagrees with their data:", StringComparison.Ordinal)..];

        Assert.Matches(@"05\.02 Perusopetuksen kustannus .* 4 Viimeistelyä vaille valmis +below peers' median +2024 +120\d\d\.\d\d +11229\.00 +moving_away", table);
        Assert.DoesNotContain("05.01", table, StringComparison.Ordinal);
        Assert.Contains("Warning: 1 x not so: what the owner of a goal reports is not contradicted by its data", city.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("goals.fi.html", "! ristiriita")]
    [InlineData("goals.sv.html", "! motsägelse")]
    [InlineData("goals.en.html", "! disagrees")]
    public void TheReportSaysSoInEveryLanguage(string report, string words) =>
        Assert.Contains(words, city.Report(report), StringComparison.Ordinal);
}
