using System.Diagnostics;
using DuckDB.NET.Data;

namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>Kills real runs in the middle and lets the next one finish.</summary>
public sealed class KilledRunTests(KilledRunTests.CityBeforeItsSecondRun before) : IClassFixture<KilledRunTests.CityBeforeItsSecondRun>
{
    /// <summary>Each step, and how long after its first line the kill comes: at once, and somewhere inside.</summary>
    public static TheoryData<string, int> Moments()
    {
        var moments = new TheoryData<string, int>();
        foreach (var step in new[] { "archive", "stage", "build", "audit", "publish", "report" })
        {
            moments.Add(step, 0);
            moments.Add(step, 40);
        }

        return moments;
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public void AfterAKillTheNextRunEndsWellWithTheSameContent(string step, int delay)
    {
        using var city = new TestWorkspace();
        city.CopyFrom(before.City);

        KillAt(step, delay, city);
        AssertReadable(city.Warehouse);
        city.RunHere();

        Assert.Equal(before.StarOfAnUndisturbedRun, city.ExportedStar());
        Assert.True(File.Exists(city.PathOf("out/goals.fi.html")));
        Assert.DoesNotContain(Directory.EnumerateFiles(city.PathOf("data"), "*", SearchOption.AllDirectories), IsLeftOver);
    }

    /// <summary>A city with one document published and a second one waiting, and what a run that nobody disturbs makes of it.</summary>
    public sealed class CityBeforeItsSecondRun : IDisposable
    {
        public CityBeforeItsSecondRun()
        {
            City = new TestWorkspace(TestWorkspace.WithoutReports.Replace("\"sources\"", "\"reports\": [ { \"name\": \"goals\" } ], \"sources\"", StringComparison.Ordinal));
            City.Drop("strategian-seuranta-2023.txt");
            City.RunHere();
            City.Drop("seuranta-2024-01-08.tsv");
            using var undisturbed = new TestWorkspace();
            undisturbed.CopyFrom(City);
            undisturbed.RunHere();
            StarOfAnUndisturbedRun = undisturbed.ExportedStar();
        }

        public TestWorkspace City { get; }

        public string StarOfAnUndisturbedRun { get; }

        public void Dispose() => City.Dispose();
    }

    private static void KillAt(string step, int delay, TestWorkspace city)
    {
        using var process = Cli.Start("run", "--workspace", city.Root);
        while (process.StandardError.ReadLine() is { } line)
        {
            if (!line.StartsWith(step, StringComparison.Ordinal)) continue;
            Task.Delay(delay).Wait();
            process.Kill();
            break;
        }

        process.WaitForExit();
        // At the first sign of a step the kill must have come in time; 137 is what SIGKILL leaves.
        if (delay == 0) Assert.Equal(137, process.ExitCode);
    }

    private static void AssertReadable(string warehouse)
    {
        using var connection = new DuckDBConnection($"Data Source={warehouse};access_mode=READ_ONLY");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from mart.goal_status";
        Assert.True((long)command.ExecuteScalar()! >= 14);
    }

    private static bool IsLeftOver(string path) =>
        path.Contains(".unfinished", StringComparison.Ordinal) || path.Contains(".candidate", StringComparison.Ordinal) || path.EndsWith(".incoming", StringComparison.Ordinal);
}
