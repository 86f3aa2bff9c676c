using StrategyWarehouse.Etl.Readers;

namespace StrategyWarehouse.Etl.Tests.Readers;

/// <summary>The sample city's plan and decision, held against what a person reads in them.</summary>
public sealed class SamplePlansTests
{
    [Fact]
    public void TheDecisionMovesTwoGoalsKeepsOneAndAddsOne()
    {
        var reading = Read("strategian-muutokset-2023-2024.txt");

        Assert.Equal(("goal-changes", "2024-01..2024-12"), (reading.Profile, reading.Period?.ToString()));
        Assert.Equal(
            ["T3 2024 > 2025", "P2 2024 > 2026", "P3 2024 > 2024", "E6  > 2025"],
            reading.Revisions.Select(row => $"{row.GoalCode} {row.OldTargetYear} > {row.NewTargetYear}"));
        Assert.Equal("Opinto-ohjaus jatkuu kesän yli koko ikäluokalle.", reading.Revisions[2].OldMeans);
        Assert.Null(reading.Revisions[3].OldMeans);
        Assert.Empty(reading.Rejected);
        Assert.Empty(reading.Unaccounted);
    }

    [Fact]
    public void GoalsOfTheDecisionAreWordedAsInTheFollowUps()
    {
        var followUp = Read("strategian-seuranta-2024.txt").Rows;

        foreach (var row in Read("strategian-muutokset-2023-2024.txt").Revisions)
        {
            var goal = Assert.Single(followUp, goal => goal.GoalCode == row.GoalCode && goal.Goal == row.Goal);
            Assert.Equal((goal.Means, goal.TargetYear), (row.NewMeans, row.NewTargetYear));
        }
    }

    [Fact]
    public void ThePlanHasItsThemesGoalsActionsAndMeasures()
    {
        var reading = Read("kaupunkistrategia-2022-2025.txt");

        Assert.Equal(("goal-plan", "2024-01..2024-12"), (reading.Profile, reading.Period?.ToString()));
        Assert.Equal(["Asukas ensin", "Elinvoimainen ranta"], reading.Rows.Where(row => row.GoalLevel == "theme").Select(row => row.Goal));
        Assert.Equal(
            ["1.1 2 2 2", "1.2 0 2 2", "2.1 0 1 1", "2.2 0 2 2"],
            reading.Rows.Where(row => row.GoalLevel == "goal").Select(goal => $"{goal.GoalCode} {Count(reading, goal.GoalCode, "sub_goal")} {Count(reading, goal.GoalCode, "action")} {reading.Measures.Where(row => row.GoalCode == goal.GoalCode).Select(row => row.Text).Distinct().Count()}"));
        Assert.Equal("Lapset ja nuoret harrastavat lähellä kotia joka viikko ja kaikkina vuodenaikoina", reading.Rows.Single(row => row.GoalCode == "1.2").Goal);
        Assert.Contains(reading.Rows, row => row is { GoalLevel: "action", Responsible: "tekninen; hallinto" });
        Assert.Empty(reading.Rejected);
        Assert.Empty(reading.Unaccounted);
    }

    private static int Count(StrategyReading reading, string? goal, string level) => reading.Rows.Count(row => row.ParentCode == goal && row.GoalLevel == level);

    private static StrategyReading Read(string name) =>
        TestDocument.Read(File.ReadAllText(Path.Combine(Repository.Root, "etl", "Sample", "inbox", "strategy", name)), name);
}
