using System.Diagnostics;
using DuckDB.NET.Data;

namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>Kills real runs in the middle and lets the next one finish.</summary>
public sealed class KilledRunTests
{
    /// <summary>Each step, and how long after its first line the kill comes: at once, and somewhere inside.</summary>
    public static TheoryData<string, int> Moments()
    {
        var moments = new TheoryData<string, int>();
        foreach (var step in new[] { "archive", "stage", "build", "audit", "publish", "report" })
        {
            moments.Add(step, 0);
            moments.Add(step, 25);
            moments.Add(step, 80);
        }

        return moments;
    }

    private static readonly Lazy<string> Undisturbed = new(() =>
    {
        using var city = new TestWorkspace();
        city.Drop("strategian-seuranta-2023.txt");
        city.Run("run").Expect(0);
        city.Drop("seuranta-2024-01-08.tsv");
        city.Run("run").Expect(0);
        return city.ExportedStar();
    });

    [Theory]
    [MemberData(nameof(Moments))]
    public void AfterAKillTheNextRunEndsWellWithTheSameContent(string step, int delay)
    {
        using var city = new TestWorkspace();
        city.Drop("strategian-seuranta-2023.txt");
        city.Run("run").Expect(0);
        city.Drop("seuranta-2024-01-08.tsv");

        KillAt(step, delay, city);
        AssertReadable(city.Warehouse);
        city.Run("run").Expect(0);

        Assert.Equal(Undisturbed.Value, city.ExportedStar());
        Assert.DoesNotContain(Directory.EnumerateFiles(city.PathOf("data"), "*", SearchOption.AllDirectories), IsLeftOver);
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
