using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Evidence;

public sealed class AgreementTests
{
    /// <summary>A status of each kind of report.</summary>
    private static readonly (string Reported, string? Status)[] Reports =
    [
        ("achieved", "Toteutunut"), ("good", "Etenee suunnitellusti"), ("open", "Toteutunut osittain"), ("bad", "Viivästyy"), ("none", null),
    ];

    /// <summary>Values of 2020 and 2021 that lead to each finding under "at most 100".</summary>
    private static readonly (string Finding, (int, decimal)[] Values)[] Findings =
    [
        ("met", [(2020, 110), (2021, 100)]),
        ("moving_towards", [(2020, 130), (2021, 110)]),
        ("moving_away", [(2020, 110), (2021, 130)]),
        ("not_met", [(2021, 130)]),
        ("no_newer_data", [(2019, 130), (2020, 90)]),
        ("no_data", []),
    ];

    [Theory]
    // The rule names no year.
    [InlineData("", """
        achieved: agrees disagrees disagrees disagrees undecided undecided
        good: agrees agrees disagrees disagrees undecided undecided
        open: undecided agrees undecided agrees undecided undecided
        bad: disagrees agrees agrees agrees undecided undecided
        none: undecided undecided undecided undecided undecided undecided
        """)]
    // Its year lies ahead of the data: a goal that is on schedule and has nothing to compare with may still get there.
    [InlineData(" by 2025", """
        achieved: agrees disagrees disagrees disagrees undecided undecided
        good: agrees agrees disagrees undecided undecided undecided
        open: undecided agrees undecided agrees undecided undecided
        bad: disagrees agrees agrees agrees undecided undecided
        none: undecided undecided undecided undecided undecided undecided
        """)]
    // Its year has come: being on the way is no longer enough.
    [InlineData(" by 2021", """
        achieved: agrees disagrees disagrees disagrees undecided undecided
        good: agrees disagrees disagrees disagrees undecided undecided
        open: undecided agrees undecided agrees undecided undecided
        bad: disagrees agrees agrees agrees undecided undecided
        none: undecided undecided undecided undecided undecided undecided
        """)]
    public void EveryReportMeetsEveryFinding(string until, string table)
    {
        using var star = new EvidenceStar();
        foreach (var (reported, status) in Reports)
        {
            foreach (var (finding, values) in Findings)
            {
                var code = $"{reported}-{finding}";
                star.Goal(code, status).Measure(code, "Päivää", "down", values).Line($"{code},measure,Päivää,at most 100{until}");
            }
        }

        using var connection = star.Build();

        Assert.Equal(
            table.ReplaceLineEndings("\n").Split('\n').SelectMany(row => Findings.Zip(row.Split(": ")[1].Split(' '), (finding, agreement) => $"{row.Split(": ")[0]}|{finding.Finding}|{agreement}")).Order(StringComparer.Ordinal),
            connection.Query("select reported, finding, agreement from mart.goal_evidence").Order(StringComparer.Ordinal));
        Assert.Equal(["agrees|true", "disagrees|false", "undecided|"], connection.Query("select distinct agreement, lower(cast(agrees as varchar)) from mart.goal_evidence order by 1"));
    }

    [Fact]
    public void EveryStatusIsOneKindOfReport()
    {
        // By the axes of the built-in statuses: outcome, then schedule and progress.
        Dictionary<string, string> expected = new()
        {
            ["achieved"] = "achieved", ["near_completion"] = "good", ["on_track"] = "good", ["partially_achieved"] = "open", ["in_progress"] = "open", ["planning"] = "open",
            ["not_started"] = "open", ["no_change"] = "open", ["delayed_progressing"] = "bad", ["delayed"] = "bad", ["not_achieved"] = "bad", ["moved"] = "open",
            ["cancelled"] = "bad", ["not_applicable"] = "none", ["not_reported"] = "none", ["unknown"] = "none",
        };
        using var star = new SampleStar()
            .WithVocabulary("status-words.csv", "raw_status,status\n" + string.Concat(expected.Keys.Select(status => $"sana {status},{status}\n")))
            .With("a.txt", ReportingPeriod.OfYear(2021), [.. expected.Keys.Select(status => SampleStar.Goal($"S {status}", $"Tavoite {status}") with { RawStatus = $"sana {status}" })]);
        using var connection = star.Build();

        Assert.Equal(expected.Select(item => $"{item.Key}|{item.Value}").Order(StringComparer.Ordinal), connection.Query("select status, reported from mart.reported_outcome").Order(StringComparer.Ordinal));
    }
}
